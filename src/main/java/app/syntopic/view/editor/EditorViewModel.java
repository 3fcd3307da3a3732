package app.syntopic.view.editor;

import app.syntopic.model.MergePiece;
import app.syntopic.model.NotePath;
import app.syntopic.model.TextChange;
import app.syntopic.view.Background;
import app.syntopic.view.Wording;
import app.syntopic.workspace.Authoring.Draft;
import app.syntopic.workspace.NoteUnavailableException;
import app.syntopic.workspace.Writing;
import app.syntopic.workspace.Writing.Opened;
import app.syntopic.workspace.Writing.Outcome;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/// A note being written in: what was typed and not yet kept or saved, what another program changed meanwhile, and why
/// something could not be written.
public final class EditorViewModel {

    private final NotePath path;
    private final Writing writing;
    private final Background background;
    private final Background.Line line;
    private final List<TextChange> unkept = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Optional<Opened>> opened =
            new ReadOnlyObjectWrapper<>(this, "opened", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Outcome.Conflict>> conflict =
            new ReadOnlyObjectWrapper<>(this, "conflict", Optional.empty());
    private final ReadOnlyObjectWrapper<SaveState> state = new ReadOnlyObjectWrapper<>(this, "state", SaveState.SAVED);
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper(this, "dirty");
    private final ReadOnlyBooleanWrapper missing = new ReadOnlyBooleanWrapper(this, "missing");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");

    private Optional<Draft> since = Optional.empty();
    private Supplier<String> text = () -> "";
    private java.util.function.Consumer<String> adopt = merged -> {};
    private long typed;

    public EditorViewModel(NotePath path, Writing writing, Background background) {
        this.path = path;
        this.writing = writing;
        this.background = background;
        this.line = background.line();
    }

    /// How the text stands to the file.
    public enum SaveState {
        SAVED,
        TYPING,
        SAVING,
        NOT_SAVED
    }

    /// Joins the model with what shows the text.
    ///
    /// @param text the text as it is shown, with `\n` as the only line end
    /// @param adopt shows another text in its place as one step of undo, and tells [#changed] of it
    void show(Supplier<String> text, java.util.function.Consumer<String> adopt) {
        this.text = text;
        this.adopt = adopt;
    }

    /// Reads the note, and what was typed in it before and never saved.
    public void load() {
        line.run(() -> writing.open(path), this::take, this::fail);
    }

    private void take(Opened read) {
        since = Optional.of(read.saved());
        dirty.set(!read.text().equals(read.saved().text()));
        conflict.set(Optional.empty());
        problem.set("");
        missing.set(false);
        state.set(dirty.get() ? SaveState.TYPING : SaveState.SAVED);
        opened.set(Optional.of(read));
    }

    /// Is told what somebody typed.
    public void changed(TextChange change) {
        typed++;
        unkept.add(change);
        dirty.set(true);
        if (state.get() == SaveState.SAVED) {
            state.set(SaveState.TYPING);
        }
    }

    /// Keeps what was typed beside the notebook, so that it outlives the program.
    public void keep() {
        if (unkept.isEmpty() || since.isEmpty()) {
            return;
        }
        List<TextChange> changes = List.copyOf(unkept);
        unkept.clear();
        line.run(
                () -> {
                    writing.keep(since.orElseThrow(), changes);
                    return true;
                },
                kept -> {},
                this::fail);
    }

    /// Saves the text, then calls back; without writing when nothing was typed.
    ///
    /// @param saved called when the file holds the text
    /// @param failed called when it does not; why is told by the properties
    public void save(Runnable saved, Runnable failed) {
        if (!dirty.get() || since.isEmpty()) {
            line.after(saved);
            return;
        }
        if (conflict.get().isPresent()) {
            keep();
            line.after(failed);
            return;
        }
        keep();
        write(writing::save, saved, failed);
    }

    /// Tries again what failed last: to read the note, to save it, or, where it is gone, to make it again.
    public void tryAgain(Runnable saved, Runnable failed) {
        if (since.isEmpty()) {
            load();
        } else if (missing.get()) {
            keep();
            write(writing::saveAnew, saved, failed);
        } else {
            save(saved, failed);
        }
    }

    private void write(BiFunction<Draft, String, Outcome> write, Runnable saved, Runnable failed) {
        String written = text.get();
        long version = typed;
        state.set(SaveState.SAVING);
        line.run(
                () -> write.apply(since.orElseThrow(), written),
                outcome -> {
                    problem.set("");
                    missing.set(false);
                    switch (outcome) {
                        case Outcome.Saved(var draft) -> {
                            settle(draft, version);
                            saved.run();
                        }
                        case Outcome.Merged(var draft) -> merged(draft, version, saved, failed);
                        case Outcome.Conflict found -> {
                            state.set(SaveState.NOT_SAVED);
                            conflict.set(Optional.of(found));
                            failed.run();
                        }
                    }
                },
                failure -> {
                    state.set(SaveState.NOT_SAVED);
                    fail(failure);
                    failed.run();
                });
    }

    private void settle(Draft draft, long version) {
        since = Optional.of(draft);
        boolean more = typed != version;
        dirty.set(more);
        state.set(more ? SaveState.TYPING : SaveState.SAVED);
    }

    /// What was merged is shown, unless somebody typed on: then the next save merges again, from the same beginning.
    private void merged(Draft draft, long version, Runnable saved, Runnable failed) {
        if (typed != version) {
            write(writing::save, saved, failed);
            return;
        }
        adopt.accept(draft.text());
        keep();
        settle(draft, typed);
        line.run(
                () -> {
                    writing.taken(draft);
                    return true;
                },
                taken -> saved.run(),
                failure -> {
                    fail(failure);
                    failed.run();
                });
    }

    /// Settles a conflict by a text that holds what is wanted of both.
    public void resolve(String chosen) {
        conflict.get()
                .ifPresent(found -> {
                    since = Optional.of(found.theirs());
                    conflict.set(Optional.empty());
                    adopt.accept(chosen);
                    dirty.set(true);
                    save(() -> {}, () -> {});
                });
    }

    /// The text of both sides with one choice for all that conflicts.
    static String chosen(List<MergePiece> pieces, java.util.function.Function<MergePiece.Conflict, String> choice) {
        StringBuilder text = new StringBuilder();
        for (MergePiece piece : pieces) {
            text.append(
                    switch (piece) {
                        case MergePiece.Agreed(var agreed) -> agreed;
                        case MergePiece.Conflict found -> choice.apply(found);
                    });
        }
        return text.toString();
    }

    /// Looks whether another program changed the file: takes its text over when nothing was typed here, else brings
    /// both together.
    public void checkOutside() {
        line.run(
                () -> writing.read(path),
                now -> {
                    boolean changed = since.filter(mine -> mine.fingerprint().equals(now.fingerprint())).isEmpty();
                    if (changed && dirty.get()) {
                        save(() -> {}, () -> {});
                    } else if (changed) {
                        takeOver(now);
                    }
                },
                this::fail);
    }

    private void takeOver(Draft now) {
        if (opened.get().isEmpty()) {
            load();
            return;
        }
        adopt.accept(now.text());
        keep();
        settle(now, typed);
        line.run(
                () -> {
                    writing.taken(now);
                    return true;
                },
                taken -> {},
                this::fail);
    }

    /// Says why something about the note could not be read or written.
    void fail(Throwable failure) {
        if (failure instanceof NoteUnavailableException gone) {
            missing.set(gone.isMissing() && since.isPresent());
            problem.set(Wording.of(gone.sentence()));
        } else {
            background.unexpected(failure);
        }
    }

    /// Says why something that was to be put into the text was not, until the next save.
    void say(String sentence) {
        problem.set(sentence);
    }

    public NotePath path() {
        return path;
    }

    /// The note as it was opened; a new value replaces the text.
    ReadOnlyObjectProperty<Optional<Opened>> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /// Whether there is something to save.
    public ReadOnlyBooleanProperty dirtyProperty() {
        return dirty.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<SaveState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Paragraphs that another program changed as well; while there are some, nothing is written.
    public ReadOnlyObjectProperty<Optional<Outcome.Conflict>> conflictProperty() {
        return conflict.getReadOnlyProperty();
    }

    /// Whether the note is gone from where it was while it is being written.
    ReadOnlyBooleanProperty missingProperty() {
        return missing.getReadOnlyProperty();
    }

    /// Why the file could not be read or written, or empty.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
