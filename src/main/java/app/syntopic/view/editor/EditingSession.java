package app.syntopic.view.editor;

import app.syntopic.model.NotePath;
import app.syntopic.model.TextChange;
import app.syntopic.view.Background;
import app.syntopic.view.editor.text.TextEdits;
import app.syntopic.workspace.Attachments;
import app.syntopic.workspace.Spelling;
import app.syntopic.workspace.Writing;
import app.syntopic.workspace.Writing.Opened;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/// One note being written in, in as many tabs as show it: one text, one undo, one way to the file. What is typed in one
/// tab appears in the others, and each keeps its own caret. For the window's thread only.
public final class EditingSession {

    /// A disk gets room again, a folder its permissions, and a drive comes back without a key being pressed.
    private static final Duration BETWEEN_TRIES = Duration.seconds(5);

    private final EditorViewModel model;
    private final NoteDocument document = new NoteDocument();
    private final AttachedFiles attached;
    private final SaveRhythm rhythm;
    private final SpellCheck check;
    private final PauseTransition retry = new PauseTransition(BETWEEN_TRIES);
    private final List<Awaited> awaited = new ArrayList<>();
    private int pages;

    EditingSession(NotePath path, Writing writing, Attachments attachments, Spelling spelling, Background background) {
        this.check = document.check(spelling, background);
        this.model = new EditorViewModel(path, writing, background);
        this.attached = new AttachedFiles(path, attachments, background, model::fail);
        this.rhythm = new SaveRhythm(model::keep, () -> model.save(() -> {}, () -> {}));
        document.onChange(this::changed);
        model.show(document::text, this::adopt);
        model.openedProperty().subscribe(opened -> opened.ifPresent(this::show));
        retry.setOnFinished(rested -> {
            if (!isAlone()) {
                save(() -> {}, () -> {});
            }
        });
        model.stateProperty().subscribe(this::retryLater);
        model.load();
    }

    private void retryLater(EditorViewModel.SaveState state) {
        if (state == EditorViewModel.SaveState.NOT_SAVED && model.conflictProperty().get().isEmpty()) {
            retry.playFromStart();
        }
    }

    private void changed(TextChange change) {
        model.changed(change);
        rhythm.typed();
        attached.changed(change, document.text());
        awaited.removeIf(some -> some.comesWith(change));
    }

    /// Calls back once, after the next change of the text that is such a one.
    public void once(Predicate<TextChange> such, Runnable then) {
        awaited.add(new Awaited(such, then));
    }

    private record Awaited(Predicate<TextChange> such, Runnable then) {

        boolean comesWith(TextChange change) {
            boolean comes = such.test(change);
            if (comes) {
                then.run();
            }
            return comes;
        }
    }

    private void adopt(String text) {
        document.edit(TextEdits.between(document.text(), text));
    }

    private void show(Opened opened) {
        document.show(opened.text(), opened.steps());
        if (model.dirtyProperty().get()) {
            rhythm.typed();
        }
    }

    /// Saves, then calls back; without writing when there is nothing to save.
    ///
    /// @param failed called when it could not be saved; [#model] says why
    public void save(Runnable saved, Runnable failed) {
        rhythm.stop();
        model.save(saved, failed);
    }

    /// Tries again what failed, now.
    void tryAgain(Runnable then) {
        rhythm.stop();
        model.tryAgain(then, then);
    }

    /// How the text stands to the file.
    public EditorViewModel model() {
        return model;
    }

    /// Lets a note that was just made for a link in this one go to the trash when that link is undone, and come back
    /// when it is redone.
    ///
    /// @param untouched tells, on any thread, whether nobody wrote in it since; then only it goes
    public void follow(NotePath made, String link, BooleanSupplier untouched) {
        attached.follow(new Attachments.Attached(made, link), untouched);
    }

    /// Pictures and other files that were put into the note.
    AttachedFiles attached() {
        return attached;
    }

    SpellCheck check() {
        return check;
    }

    NoteDocument document() {
        return document;
    }

    /// Whether no tab shows it any more.
    public boolean isAlone() {
        return pages == 0;
    }

    void join() {
        pages++;
    }

    void leave() {
        pages--;
    }
}
