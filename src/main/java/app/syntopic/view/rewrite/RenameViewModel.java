package app.syntopic.view.rewrite;

import app.syntopic.view.Background;
import app.syntopic.view.Wording;
import app.syntopic.workspace.NoteUnavailableException;
import app.syntopic.workspace.Rewriting;
import app.syntopic.workspace.Rewriting.Rewritten;
import app.syntopic.workspace.rewrite.RenamePlan;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// Another name for a note or a concept, with what it would change. For the window's thread only.
public final class RenameViewModel {

    private final Rewriting rewriting;
    private final Function<String, RenamePlan> plan;
    private final Background background;
    private final Background.Latest plans;
    private final Consumer<Runnable> saveAll;
    private final String before;
    private final StringProperty name;
    private final ReadOnlyObjectWrapper<Optional<RenamePlan>> planned =
            new ReadOnlyObjectWrapper<>(this, "planned", Optional.empty());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final ChosenNotes chosen = new ChosenNotes();

    /// What was renamed.
    public record Renamed(RenamePlan plan, Rewritten rewritten) {}

    /// @param plan what a name would change; may block
    /// @param before the name of now
    /// @param saveAll saves what is being typed, then goes on
    public RenameViewModel(
            Rewriting rewriting,
            Function<String, RenamePlan> plan,
            String before,
            Background background,
            Consumer<Runnable> saveAll) {
        this.rewriting = rewriting;
        this.plan = plan;
        this.before = before;
        this.background = background;
        this.plans = background.latest();
        this.saveAll = saveAll;
        this.name = new SimpleStringProperty(this, "name", before);
        name.subscribe(this::look);
    }

    private void look() {
        problem.set("");
        planned.set(Optional.empty());
        String wanted = name.get().strip();
        if (wanted.isEmpty() || wanted.equals(before)) {
            plans.cancel();
            chosen.clear();
            return;
        }
        saveAll.accept(() -> plans.run(() -> plan.apply(wanted), this::show, this::fail));
    }

    private void show(RenamePlan found) {
        planned.set(Optional.of(found));
        chosen.clear();
        chosen.addAll(found.notes());
    }

    private void fail(Throwable failure) {
        chosen.clear();
        if (failure instanceof NoteUnavailableException expected) {
            problem.set(Wording.of(expected.sentence()));
        } else {
            background.unexpected(failure);
        }
    }

    /// Renames, changing what is chosen, then tells of it.
    public void rename(Consumer<Renamed> done) {
        planned.get()
                .map(found -> found.with(chosen.wanted()))
                .ifPresent(wanted -> {
                    planned.set(Optional.empty());
                    saveAll.accept(() ->
                            background.run(
                                    () -> new Renamed(wanted, rewriting.apply(wanted, Rewriting.Watcher.none())),
                                    done,
                                    this::fail));
                });
    }

    ChosenNotes chosen() {
        return chosen;
    }

    /// One line on what a plan does besides.
    String said() {
        if (planned.get().isEmpty()) {
            return Wording.of("Type the new name; what it changes is shown first.");
        }
        String places =
                chosen.notes() == 0
                        ? Wording.of("Nothing else names it.")
                        : Found.said(chosen.placesProperty().get(), chosen.notes());
        return planned.get()
                .flatMap(RenamePlan::move)
                .map(move -> Wording.of("The file becomes {0}.", move.to().value()) + " " + places)
                .orElse(places);
    }

    public StringProperty nameProperty() {
        return name;
    }

    /// What the name as typed would change; empty until that is known.
    public ReadOnlyObjectProperty<Optional<RenamePlan>> plannedProperty() {
        return planned.getReadOnlyProperty();
    }

    /// Why it cannot be called so, or empty.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
