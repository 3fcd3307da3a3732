package app.syntopic.view.editor;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// When what is typed is kept and saved: kept a moment after each change, saved when typing rests, and from time to
/// time while it does not.
final class SaveRhythm {

    private final PauseTransition keep;
    private final PauseTransition rest;
    private final PauseTransition longest;

    /// @param keep keeps what was typed beside the notebook
    /// @param save writes the file
    SaveRhythm(Runnable keep, Runnable save) {
        this.keep = new PauseTransition(Duration.millis(250));
        this.rest = new PauseTransition(Duration.millis(800));
        this.longest = new PauseTransition(Duration.seconds(5));
        this.keep.setOnFinished(event -> keep.run());
        this.rest.setOnFinished(event -> saveNow(save));
        this.longest.setOnFinished(event -> saveNow(save));
    }

    private void saveNow(Runnable save) {
        stop();
        save.run();
    }

    /// Is told that something was typed.
    void typed() {
        rest.playFromStart();
        if (keep.getStatus() != PauseTransition.Status.RUNNING) {
            keep.playFromStart();
        }
        if (longest.getStatus() != PauseTransition.Status.RUNNING) {
            longest.playFromStart();
        }
    }

    /// Keeps and saves nothing more of what was typed so far.
    void stop() {
        keep.stop();
        rest.stop();
        longest.stop();
    }
}
