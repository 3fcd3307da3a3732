package app.syntopic.view.create;

import app.syntopic.view.Background;
import app.syntopic.view.Wording;
import app.syntopic.workspace.Importing;
import app.syntopic.workspace.Importing.Progress;
import app.syntopic.workspace.Importing.Report;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/// Files that become notes: how far that is, and what came of it.
public final class ImportViewModel {

    private final Importing importing;
    private final Background background;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final ReadOnlyDoubleWrapper done = new ReadOnlyDoubleWrapper(this, "done");
    private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper(this, "state", "");
    private final ReadOnlyObjectWrapper<Optional<Report>> report =
            new ReadOnlyObjectWrapper<>(this, "report", Optional.empty());

    public ImportViewModel(Importing importing, Background background) {
        this.importing = importing;
        this.background = background;
    }

    /// Begins, once.
    public void start(List<Path> files) {
        state.set(Wording.of("Looking at the files …"));
        background.run(
                () -> importing.importAll(files, progress -> background.onWindow(() -> show(progress)), cancelled::get),
                finished -> report.set(Optional.of(finished)));
    }

    private void show(Progress progress) {
        done.set(progress.total() == 0 ? 0 : (double) progress.done() / progress.total());
        String name = String.valueOf(progress.file().getFileName());
        state.set(Wording.of("{0} of {1}: {2}", progress.done() + 1, progress.total(), name));
    }

    /// Stops before the next file; what came in stays.
    public void cancel() {
        cancelled.set(true);
        state.set(Wording.of("Stopping …"));
    }

    /// How much was read, from 0 to 1.
    public ReadOnlyDoubleProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    /// What is being read.
    public ReadOnlyStringProperty stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Empty until the end.
    public ReadOnlyObjectProperty<Optional<Report>> reportProperty() {
        return report.getReadOnlyProperty();
    }
}
