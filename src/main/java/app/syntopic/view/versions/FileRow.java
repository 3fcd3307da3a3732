package app.syntopic.view.versions;

import app.syntopic.view.control.Hint;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A file in a list: what it is, its name, what there is to know of it, and what can be done with it.
final class FileRow extends HBox {

    private final String spoken;

    /// @param sign stands before the name
    FileRow(Node sign, String name, String about, Button action) {
        this.spoken = name + ", " + about;
        getStyleClass().add("file-row");
        Label title = new Label(name);
        title.getStyleClass().add("file-name");
        title.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        VBox texts = new VBox(title, new Hint(about));
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        action.setFocusTraversable(false);
        action.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(sign, texts, action);
    }

    String spoken() {
        return spoken;
    }
}
