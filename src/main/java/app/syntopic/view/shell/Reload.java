package app.syntopic.view.shell;

import javafx.scene.Node;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/// Reads a costly page anew after a change only once it is seen: in a tab behind others it waits until that tab comes
/// to the front. For the window's thread only.
final class Reload {

    private final Region view;
    private final Runnable load;
    private boolean due;

    Reload(Region view, Runnable load) {
        this.view = view;
        this.load = load;
        view.parentProperty().subscribe(this::watch);
    }

    /// The notebook changed.
    void ask() {
        due = true;
        loadIfSeen();
    }

    /// A tab shows its content by making what holds it visible.
    private void watch(@Nullable Node holder) {
        if (holder != null) {
            holder.visibleProperty().subscribe(this::loadIfSeen);
        }
    }

    private void loadIfSeen() {
        if (due && view.getParent() != null && view.getParent().isVisible()) {
            due = false;
            load.run();
        }
    }
}
