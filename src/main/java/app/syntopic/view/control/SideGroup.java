package app.syntopic.view.control;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// A group of a side pane: a small heading over its content.
public final class SideGroup extends VBox {

    private final GroupTitle heading;

    public SideGroup(String title, Node... content) {
        getStyleClass().add("side-group");
        heading = new GroupTitle(title);
        show(content);
    }

    /// Replaces what is under the heading.
    public void show(Node... content) {
        getChildren().setAll(heading);
        getChildren().addAll(content);
    }

    public void title(String title) {
        heading.show(title);
    }

    /// Shows or hides the whole group.
    public void present(boolean present) {
        setVisible(present);
        setManaged(present);
    }
}
