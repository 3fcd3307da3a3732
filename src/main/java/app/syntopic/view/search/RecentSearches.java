package app.syntopic.view.search;

import app.syntopic.view.Wording;
import app.syntopic.view.control.GroupTitle;

import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.function.Consumer;

/// What was searched for before, to be asked again; the arrow keys go up and down.
final class RecentSearches extends VBox {

    /// @param ask takes the query that is chosen
    RecentSearches(List<String> queries, Consumer<String> ask) {
        setId("recent-searches");
        getStyleClass().add("recent-searches");
        getChildren().add(new GroupTitle(Wording.of("Recent searches")));
        for (String query : queries) {
            Hyperlink link = new Hyperlink(query);
            link.setAccessibleText(Wording.of("Search again: {0}", query));
            link.setOnAction(event -> ask.accept(query));
            getChildren().add(link);
        }
    }

    /// Gives the keyboard to the last search.
    void focusFirst() {
        if (getChildren().size() > 1) {
            getChildren().get(1).requestFocus();
        }
    }
}
