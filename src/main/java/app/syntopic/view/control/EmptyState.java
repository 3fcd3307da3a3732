package app.syntopic.view.control;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What stands where a list has nothing to show: why, and what to do.
public final class EmptyState extends VBox {

    /// @param actions buttons that do something about it; may be none
    public EmptyState(String why, String whatToDo, Node... actions) {
        getStyleClass().add("empty-state");
        Label title = new Label(why);
        title.getStyleClass().add("empty-title");
        title.setWrapText(true);
        Label hint = new Label(whatToDo);
        hint.getStyleClass().add("empty-hint");
        hint.setWrapText(true);
        getChildren().addAll(title, hint);
        if (actions.length > 0) {
            HBox row = new HBox(actions);
            row.getStyleClass().add("empty-actions");
            getChildren().add(row);
        }
    }
}
