package app.syntopic.view.editor;

import app.syntopic.model.NotePath;
import app.syntopic.view.Background;
import app.syntopic.workspace.Authoring;
import app.syntopic.workspace.Authoring.Draft;
import app.syntopic.workspace.ChangedOutsideException;
import app.syntopic.workspace.NoteUnavailableException;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.util.Optional;

/// A note's text being edited: what was read, whether it differs now, and what to do when another program changed the
/// file.
public final class EditorViewModel {

    private final NotePath path;
    private final Authoring authoring;
    private final Background background;
    private final ReadOnlyObjectWrapper<Optional<Draft>> draft =
            new ReadOnlyObjectWrapper<>(this, "draft", Optional.empty());
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper(this, "dirty");
    private final ReadOnlyBooleanWrapper changedOutside = new ReadOnlyBooleanWrapper(this, "changedOutside");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");

    public EditorViewModel(NotePath path, Authoring authoring, Background background) {
        this.path = path;
        this.authoring = authoring;
        this.background = background;
    }

    /// Reads the file. What was typed and not saved is lost: ask first.
    public void load() {
        background.run(() -> authoring.edit(path), this::take, this::fail);
    }

    private void take(Draft read) {
        dirty.set(false);
        changedOutside.set(false);
        problem.set("");
        draft.set(Optional.of(read));
    }

    /// Is told that somebody typed.
    public void edited() {
        dirty.set(true);
    }

    /// Writes the text, unless nothing was typed.
    ///
    /// @param text with `\n` as the only line end
    /// @param saved called when the file holds it
    /// @param failed called when it does not; why is told by the properties
    public void save(String text, Runnable saved, Runnable failed) {
        if (!dirty.get() || draft.get().isEmpty()) {
            saved.run();
            return;
        }
        write(draft.get().get(), text, saved, failed);
    }

    /// Writes the text over what another program wrote.
    public void saveOver(String text) {
        background.run(() -> authoring.edit(path), theirs -> write(theirs, text, () -> {}, () -> {}), this::fail);
    }

    private void write(Draft over, String text, Runnable saved, Runnable failed) {
        String restored = LineEnds.restore(over.text(), text);
        dirty.set(false);
        background.run(
                () -> authoring.save(over, restored),
                written -> {
                    changedOutside.set(false);
                    problem.set("");
                    draft.set(Optional.of(written));
                    saved.run();
                },
                failure -> {
                    dirty.set(true);
                    fail(failure);
                    failed.run();
                });
    }

    /// Looks whether another program changed the file: takes its text over when nothing was typed here, else says so.
    public void checkOutside() {
        background.run(
                () -> authoring.edit(path),
                now -> {
                    boolean changed =
                            draft.get().map(mine -> !mine.fingerprint().equals(now.fingerprint())).orElse(true);
                    if (changed && dirty.get()) {
                        changedOutside.set(true);
                    } else if (changed) {
                        take(now);
                    }
                },
                this::fail);
    }

    private void fail(Throwable failure) {
        switch (failure) {
            case ChangedOutsideException changed -> changedOutside.set(true);
            case NoteUnavailableException gone -> problem.set(Optional.ofNullable(gone.getMessage()).orElse(""));
            default -> background.unexpected(failure);
        }
    }

    public NotePath path() {
        return path;
    }

    /// What the file held when it was last read or written; a new value that is not what was just saved replaces the
    /// text.
    public ReadOnlyObjectProperty<Optional<Draft>> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    /// Whether there is something to save.
    public ReadOnlyBooleanProperty dirtyProperty() {
        return dirty.getReadOnlyProperty();
    }

    /// Whether another program changed the file under an edit.
    public ReadOnlyBooleanProperty changedOutsideProperty() {
        return changedOutside.getReadOnlyProperty();
    }

    /// Why the file could not be read or written, or empty.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
