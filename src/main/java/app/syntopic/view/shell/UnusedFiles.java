package app.syntopic.view.shell;

import app.syntopic.model.NotePath;
import app.syntopic.view.Wording;
import app.syntopic.view.versions.FileSign;
import app.syntopic.view.versions.UnusedFilesView;
import app.syntopic.view.versions.UnusedFilesViewModel;
import app.syntopic.workspace.Trash;
import app.syntopic.workspace.Trash.Cleared;
import app.syntopic.workspace.Trash.Removed;
import app.syntopic.workspace.Trash.UnusedFile;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Shows the files that no note uses, and tells what became of them.
final class UnusedFiles {

    private final Browser browser;
    private final Frame frame;
    private final Trash trash;
    private final Path folder;

    /// @param folder the notebook's
    UnusedFiles(Browser browser, Frame frame, Trash trash, Path folder) {
        this.browser = browser;
        this.frame = frame;
        this.trash = trash;
        this.folder = folder;
    }

    /// What was typed and not saved yet may name a file.
    void show() {
        browser.saveAll(() -> {
            UnusedFilesViewModel model =
                    new UnusedFilesViewModel(trash, frame.background(), this::cleared, frame.messages()::failure);
            UnusedFilesView sheet =
                    new UnusedFilesView(
                            model,
                            file -> FileSign.of(folder, file.path(), frame.background()),
                            this::open,
                            frame.overlay()::hide);
            frame.overlay().show(sheet, true);
            model.load();
        });
    }

    private void open(UnusedFile file) {
        frame.host().openWeb(folder.resolve(file.path().value()).toUri().toString());
    }

    private void cleared(Cleared done) {
        Optional<Runnable> undo =
                done.removed().isEmpty() ? Optional.empty() : Optional.of(() -> restore(done.removed()));
        sheet().filter(UnusedFilesView::isEmpty).ifPresent(empty -> frame.overlay().hide());
        say(told(done), undo);
    }

    /// Where the reader looks: in the sheet as long as it is open.
    private void say(String sentence, Optional<Runnable> undo) {
        sheet().ifPresentOrElse(
                        open -> open.say(sentence, undo),
                        () ->
                                frame.messages()
                                        .say(sentence, undo.map(back -> new Messages.Offer(Wording.of("Undo"), back))));
    }

    private Optional<UnusedFilesView> sheet() {
        return frame.overlay().shown().filter(UnusedFilesView.class::isInstance).map(UnusedFilesView.class::cast);
    }

    private static String told(Cleared done) {
        List<Removed> removed = done.removed();
        String moved =
                removed.size() == 1
                        ? Wording.of("“{0}” is in the trash.", removed.getFirst().note().fileName())
                        : Wording.of("{0, plural, other{# files are in the trash.}}", removed.size());
        if (done.left().isEmpty()) {
            return moved;
        }
        NotePath stays = done.left().getFirst();
        String left =
                Wording.of(
                        "{0, plural, one{“{1}” stays: a note names it now, or it cannot be moved.} other{“{1}” and {2}"
                                + " more stay: notes name them now, or they cannot be moved.}}",
                        done.left().size(), stays.fileName(), done.left().size() - 1);
        return removed.isEmpty() ? left : moved + " " + left;
    }

    private void restore(List<Removed> removed) {
        frame.background()
                .run(() -> removed.stream().map(trash::restore).toList(), this::restored, frame.messages()::failure);
    }

    private void restored(List<NotePath> back) {
        say(
                back.size() == 1
                        ? Wording.of("“{0}” is back where it was.", back.getFirst().value())
                        : Wording.of("{0, plural, other{# files are back where they were.}}", back.size()),
                Optional.empty());
        sheet().ifPresent(UnusedFilesView::reload);
    }
}
