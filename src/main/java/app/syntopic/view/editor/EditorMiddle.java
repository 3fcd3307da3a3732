package app.syntopic.view.editor;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import java.util.List;

/// Where the editor shows its text and, in place of it, a form or what has to be chosen.
///
/// The text stays in the window when it is not seen: outside a window, its control fails to follow what is written
/// elsewhere.
final class EditorMiddle extends StackPane {

    private final Region text;
    private final Node completion;

    EditorMiddle(Region text, Node completion) {
        this.text = text;
        this.completion = completion;
        show(text);
    }

    /// Shows the text, or something over it. What takes the place of the text while somebody writes takes the keyboard
    /// over as well, which would go anywhere otherwise, and with it what is typed.
    void show(Region shown) {
        boolean onlyText = shown.equals(text);
        boolean writing = text.isFocusWithin();
        text.setVisible(onlyText);
        getChildren().setAll(onlyText ? List.of(text, completion) : List.of(text, shown, completion));
        if (writing && !onlyText) {
            shown.requestFocus();
        }
    }
}
