package app.syntopic.view.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.layout.StackPane;

/// Stands where a list has no rows: says nothing until they were looked for, then why there are none and what to do.
public final class Vacancy extends StackPane {

    private final ObservableValue<Boolean> loaded;
    private final Reason none;
    private Reason noneLikeThat;
    private boolean filtered;

    private record Reason(String why, String whatToDo) {}

    /// @param loaded whether the rows were looked for
    public Vacancy(ObservableValue<Boolean> loaded, String why, String whatToDo) {
        this.loaded = loaded;
        this.none = new Reason(why, whatToDo);
        this.noneLikeThat = none;
        loaded.subscribe(this::show);
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

    private void show() {
        getChildren().clear();
        if (loaded.getValue()) {
            Reason reason = filtered ? noneLikeThat : none;
            getChildren().add(new EmptyState(reason.why(), reason.whatToDo()));
        }
    }
}
