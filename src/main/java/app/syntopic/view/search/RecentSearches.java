package app.syntopic.view.search;

import app.syntopic.view.Wording;
import app.syntopic.view.control.GroupTitle;

import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
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
            Button link = new Button(query);
            link.getStyleClass().add("flat-link");
            link.setAccessibleText(Wording.of("Search again: {0}", query));
            link.setOnAction(event -> ask.accept(query));
            getChildren().add(link);
        }
    }

    /// Gives the keyboard to the last search.
    void focusFirst() {
        if (getChildren().size() > 1) {
            // as Tab does it: a control that is only given the focus does not show it
            getChildren().getFirst().requestFocusTraversal(TraversalDirection.NEXT);
        }
    }
}
