package app.syntopic.view.control;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The top of a page that is a list: its title, a sentence on what it shows, and what narrows it.
public final class PageHead extends VBox {

    public PageHead(String title, String sentence, Node... tools) {
        getStyleClass().add("page-head");
        Label heading = new Label(title);
        heading.getStyleClass().add("page-title");
        Hint hint = Hint.wrapped(sentence);
        hint.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(heading, hint);
        if (tools.length > 0) {
            FlowPane row = new FlowPane(tools);
            row.getStyleClass().add("page-tools");
            getChildren().add(row);
        }
    }
}
