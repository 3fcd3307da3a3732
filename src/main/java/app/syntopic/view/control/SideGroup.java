package app.syntopic.view.control;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.Locale;

/// A group of a side pane: a small heading over its content.
public final class SideGroup extends VBox {

    private final Label heading = new Label();

    public SideGroup(String title, Node... content) {
        getStyleClass().add("side-group");
        heading.setText(title.toUpperCase(Locale.ROOT));
        heading.setAccessibleText(title);
        heading.getStyleClass().add("group-title");
        show(content);
    }

    /// Replaces what is under the heading.
    public void show(Node... content) {
        getChildren().setAll(heading);
        getChildren().addAll(content);
    }

    public void title(String title) {
        heading.setText(title.toUpperCase(Locale.ROOT));
        heading.setAccessibleText(title);
    }

    /// Shows or hides the whole group.
    public void present(boolean present) {
        setVisible(present);
        setManaged(present);
    }
}
