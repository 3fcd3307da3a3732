package app.syntopic.view.library;

import app.syntopic.view.Wording;
import app.syntopic.workspace.Indexing.Progress;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

import java.util.Optional;

/// Says above the library how many of the notes are read, while there are enough of them to wait for.
final class ReadingStrip extends VBox {

    /// Fewer are read before anybody could look.
    private static final int WORTH_SAYING = 50;

    private final Label text = new Label();
    private final ProgressBar bar = new ProgressBar();

    ReadingStrip(ObservableValue<Optional<Progress>> reading) {
        setId("reading-strip");
        getStyleClass().add("reading-strip");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(Wording.of("How many notes are read"));
        text.getStyleClass().add("hint");
        getChildren().addAll(text, bar);
        reading.subscribe(progress -> show(progress.filter(now -> now.total() >= WORTH_SAYING)));
    }

    private void show(Optional<Progress> progress) {
        setVisible(progress.isPresent());
        setManaged(progress.isPresent());
        progress.ifPresent(now -> {
            text.setText(Wording.of("Reading your notes: {0} of {1}", now.done(), now.total()));
            bar.setProgress((double) now.done() / now.total());
        });
    }
}
