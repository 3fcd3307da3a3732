package app.syntopic.view.control;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;

import org.jspecify.annotations.Nullable;

/// Gives the keyboard to controls.
public final class Focus {

    private Focus() {}

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
                                node.requestFocus();
                            }
                        });
    }
}
