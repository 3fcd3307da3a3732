package app.syntopic.view.control;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.stream.Stream;

/// Gives the keyboard to controls.
public final class Focus {

    /// The style of the layer over the window.
    public static final String OVERLAY = "overlay";

    private Focus() {}

    /// Tab goes from a text of several lines to the next control, and with Shift to the one before, instead of being
    /// written. A filter of the same text that came before it may use the key itself.
    public static void leaveByTab(TextArea text) {
        text.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
                    if (event.getCode() == KeyCode.TAB && plain && !event.isConsumed()) {
                        text.requestFocusTraversal(
                                event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                        event.consume();
                    }
                });
    }

    /// Tab goes from a field to the one that is filled in next, where that is in sight, past buttons that stand between
    /// them; these are reached with Shift from there.
    public static void tabTo(Node from, Node next) {
        from.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    boolean plain = !event.isShiftDown() && !event.isControlDown() && !event.isAltDown();
                    if (event.getCode() == KeyCode.TAB && plain && next.isVisible() && next.getParent().isVisible()) {
                        next.requestFocus();
                        event.consume();
                    }
                });
    }

    /// At once, or as soon as the control is in a window: a page is asked for the focus before its tab has shown it.
    public static void on(Node node) {
        if (node.getScene() != null) {
            node.requestFocus();
            return;
        }
        node.sceneProperty()
                .addListener(
                        new ChangeListener<>() {
                            @Override
                            public void changed(
                                    ObservableValue<? extends Scene> of, @Nullable Scene before, @Nullable Scene now) {
                                node.sceneProperty().removeListener(this);
                                if (now != null && !isOverPages(now.getFocusOwner())) {
                                    node.requestFocus();
                                }
                            }
                        });
    }

    /// What was called over the window meanwhile keeps the keyboard.
    private static boolean isOverPages(@Nullable Node owner) {
        return owner != null
                && Stream.iterate(owner, Objects::nonNull, Node::getParent)
                        .anyMatch(node -> node.getStyleClass().contains(OVERLAY));
    }
}
