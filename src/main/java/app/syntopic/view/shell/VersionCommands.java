package app.syntopic.view.shell;

import static app.syntopic.view.shell.Command.Group.FILE;

import app.syntopic.model.NotePath;
import app.syntopic.view.Wording;
import app.syntopic.view.versions.TrashView;
import app.syntopic.workspace.Trash;
import app.syntopic.workspace.Trash.Removed;
import app.syntopic.workspace.Workspace;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Earlier versions of notes, the trash, and the files that could go there.
final class VersionCommands {

    private final Browser browser;
    private final Frame frame;
    private final Trash trash;
    private final UnusedFiles unused;
    private Optional<Removed> told = Optional.empty();
    private Runnable untell = () -> {};

    VersionCommands(Browser browser, Frame frame, Workspace workspace) {
        this.browser = browser;
        this.frame = frame;
        this.trash = workspace.trash();
        this.unused = new UnusedFiles(browser, frame, trash, workspace.folder());
    }

    List<Command> list() {
        return List.of(
                Command.of(FILE, "History of this note", () -> onNote(this::showHistory), "Shortcut+Alt+H")
                        .alsoBy(Wording.of("versions, revisions, earlier, restore, changes")),
                Command.of(FILE, "Move this note to the trash", () -> onNote(this::remove), "Shortcut+Alt+Delete")
                        .alsoBy(Wording.of("delete, remove, bin")),
                Command.of(FILE, "Trash…", this::showTrash).alsoBy(Wording.of("deleted, restore, bin")),
                Command.of(FILE, "Files no note uses…", unused::show)
                        .alsoBy(Wording.of("unused attachments, pictures, orphaned, clean up")));
    }

    private void onNote(Consumer<NotePath> action) {
        browser.page()
                .location()
                .noteAbout()
                .ifPresentOrElse(
                        action,
                        () -> frame.messages().say(Wording.of("Open a note first; this is about the note in front.")));
    }

    private void showHistory(NotePath note) {
        browser.open(new Location.OfVersions(note), false);
        browser.page().focus();
    }

    private void remove(NotePath note) {
        browser.saveAll(
                () -> frame.background().run(() -> trash.remove(note), this::removed, frame.messages()::failure));
    }

    private void removed(Removed removed) {
        browser.closeTab();
        told = Optional.of(removed);
        untell =
                frame.messages()
                        .say(
                                Wording.of("“{0}” is in the trash.", removed.note().name()),
                                Optional.of(new Messages.Offer(Wording.of("Undo"), () -> restore(removed))));
    }

    private void restore(Removed removed) {
        frame.overlay().hide();
        frame.background()
                .run(() -> trash.restore(removed), back -> restored(removed, back), frame.messages()::failure);
    }

    /// What lies beside notes has no page to open.
    private void restored(Removed removed, NotePath file) {
        NotePath was = removed.note();
        told.filter(removed::equals).ifPresent(back -> untell.run());
        boolean note = List.of("md", "markdown", "txt").contains(file.extension());
        if (note) {
            browser.open(new Location.OfNote(file), false);
        }
        if (!file.equals(was)) {
            frame.messages()
                    .say(
                            Wording.of(
                                    "Another file is called “{0}” now; it is back as “{1}”.",
                                    was.value(), file.value()));
        } else if (!note) {
            frame.messages().say(Wording.of("“{0}” is back where it was.", file.value()));
        }
    }

    private void showTrash() {
        frame.background()
                .run(
                        trash::all,
                        found ->
                                frame.overlay()
                                        .show(
                                                new TrashView(
                                                        found, this::restore, unused::show, frame.overlay()::hide),
                                                true),
                        frame.messages()::failure);
    }
}
