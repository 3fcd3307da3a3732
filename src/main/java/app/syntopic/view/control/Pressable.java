package app.syntopic.view.control;

import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

import java.util.function.Consumer;

/// A box of several things that as a whole can be pressed, by mouse or keys, like a button.
public final class Pressable extends VBox {

    /// @param accessibleText what pressing it does, in words
    /// @param action takes whether the reader asked for a new tab
    public Pressable(String accessibleText, Consumer<Boolean> action) {
        getStyleClass().add("pressable");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(accessibleText);
        addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                event -> {
                    boolean middle = event.getButton() == MouseButton.MIDDLE;
                    if (event.isStillSincePress() && (middle || event.getButton() == MouseButton.PRIMARY)) {
                        action.accept(middle || event.isShortcutDown());
                        event.consume();
                    }
                });
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                        action.accept(event.isShortcutDown());
                        event.consume();
                    }
                });
    }
}
