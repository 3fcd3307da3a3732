package app.syntopic.view.control;

import app.syntopic.view.Wording;

import javafx.beans.value.ObservableValue;
import javafx.scene.layout.StackPane;

/// Stands where a list has no rows: says nothing until they were looked for, that notes are being read while they are,
/// and then why there are none and what to do.
public final class Vacancy extends StackPane {

    private final ObservableValue<Boolean> loaded;
    private final ObservableValue<Boolean> reading;
    private final Reason none;
    private Reason noneLikeThat;
    private boolean filtered;

    private record Reason(String why, String whatToDo) {}

    /// @param loaded whether the rows were looked for
    /// @param reading whether notes are being read, so that none yet does not mean none
    public Vacancy(ObservableValue<Boolean> loaded, ObservableValue<Boolean> reading, String why, String whatToDo) {
        this.loaded = loaded;
        this.reading = reading;
        this.none = new Reason(why, whatToDo);
        this.noneLikeThat = none;
        loaded.subscribe(now -> show());
        // the notebook outlives the list: what is in no window any more must not be held by it
        reading.when(sceneProperty().map(scene -> true).orElse(false)).subscribe(now -> show());
    }

    /// Says something else while only some rows are wanted.
    ///
    /// @param filter the words they must hold
    public Vacancy whenFiltered(ObservableValue<String> filter, String why, String whatToDo) {
        noneLikeThat = new Reason(why, whatToDo);
        filter.subscribe(words -> {
            filtered = !words.isBlank();
            show();
        });
        return this;
    }

    private static Reason beingRead() {
        return new Reason(
                Wording.of("Your notes are being read …"), Wording.of("What they hold appears here meanwhile."));
    }

    private void show() {
        getChildren().clear();
        if (loaded.getValue()) {
            Reason reason = reading.getValue() ? beingRead() : filtered ? noneLikeThat : none;
            getChildren().add(new EmptyState(reason.why(), reason.whatToDo()));
        }
    }
}
