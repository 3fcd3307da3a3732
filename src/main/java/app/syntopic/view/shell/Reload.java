package app.syntopic.view.shell;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/// Reads a page anew after a change of the notebook only once it is seen, and once for many changes: in a tab behind
/// others it waits until that tab comes to the front, in the front one until changes pause. For the window's thread
/// only.
final class Reload {

    /// Somebody who types is saved about as often.
    private static final Duration REST = Duration.millis(400);

    private final Region view;
    private final Runnable load;
    private final PauseTransition rest = new PauseTransition(REST);
    private boolean due;

    Reload(Region view, Runnable load) {
        this.view = view;
        this.load = load;
        rest.setOnFinished(rested -> loadIfSeen());
        // a tab shows its content by making what holds it visible, and lets go of this with it
        view.parentProperty().flatMap(Node::visibleProperty).subscribe(seen -> loadIfSeen());
    }

    /// Something changed that may show on the page.
    void ask() {
        due = true;
        // from the first change on, so that a stream of them cannot put it off for ever
        if (rest.getStatus() != PauseTransition.Status.RUNNING) {
            rest.playFromStart();
        }
    }

    /// What the page is about changed.
    void askNow() {
        due = true;
        loadIfSeen();
    }

    /// A page whose window went on to another notebook is in no scene any more, and its notebook closed.
    private void loadIfSeen() {
        if (due && view.getScene() != null && view.getParent() != null && view.getParent().isVisible()) {
            due = false;
            load.run();
        }
    }
}
