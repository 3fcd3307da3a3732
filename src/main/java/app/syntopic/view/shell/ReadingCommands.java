package app.syntopic.view.shell;

import static app.syntopic.view.shell.Command.Group.EDIT;
import static app.syntopic.view.shell.Command.Group.FILE;
import static app.syntopic.view.shell.Command.Group.GO;
import static app.syntopic.view.shell.Command.Group.VIEW;

import app.syntopic.model.NotePath;
import app.syntopic.view.Anchor;
import app.syntopic.view.Wording;
import app.syntopic.view.reader.ReaderView;
import app.syntopic.workspace.Workspace;

import java.util.List;
import java.util.function.Consumer;

/// What can be done while reading: in a note, with tabs, and to come back to something.
final class ReadingCommands {

    private static final int TEXT_STEP = 10;

    private final Desk desk;
    private final Browser browser;
    private final Workspace workspace;
    private final Frame frame;
    private final Bookmarks bookmarks;
    private final NoteExport export;

    ReadingCommands(Desk desk, Browser browser, Workspace workspace, Frame frame, Bookmarks bookmarks) {
        this.desk = desk;
        this.browser = browser;
        this.workspace = workspace;
        this.frame = frame;
        this.bookmarks = bookmarks;
        this.export = new NoteExport(workspace.exporting(), frame);
    }

    List<Command> list() {
        return List.of(
                Command.of(EDIT, "Copy as quote with citation", onReader(ReaderView::copyQuotation), "Shortcut+Shift+C")
                        .alsoBy(Wording.of("cite, reference")),
                Command.of(EDIT, "Copy as Markdown", onReader(ReaderView::copyMarkdown), "Shortcut+Alt+C"),
                Command.of(EDIT, "Bookmark this, or no longer", () -> bookmarks.toggle(browser.page()), "Shortcut+D")
                        .alsoBy(Wording.of("star, favourite")),
                Command.of(GO, "Open the source at this section", onReader(ReaderView::openSource), "Alt+Enter"),
                Command.of(GO, "Transcript of this note", onNote(this::openTranscript)),
                Command.of(GO, "Random note", this::openRandomNote, "Shortcut+Shift+R")
                        .alsoBy(Wording.of("surprise, serendipity")),
                Command.of(VIEW, "Fold or unfold this section", onReader(ReaderView::toggleFold), "Shortcut+Period"),
                Command.of(
                        VIEW,
                        "Fold or unfold all sections",
                        onReader(ReaderView::toggleAllFolds),
                        "Shortcut+Shift+Period"),
                Command.of(
                        VIEW,
                        "Larger text in this note",
                        onNote(note -> note.resizeText(TEXT_STEP)),
                        "Shortcut+Alt+Plus",
                        "Shortcut+Alt+Equals",
                        "Shortcut+Alt+Shift+Equals",
                        "Shortcut+Alt+Add"),
                Command.of(VIEW, "Usual text size in this note", onNote(NotePage::resetText), "Shortcut+Alt+0"),
                Command.of(
                        VIEW,
                        "Smaller text in this note",
                        onNote(note -> note.resizeText(-TEXT_STEP)),
                        "Shortcut+Alt+Minus",
                        "Shortcut+Alt+Subtract"),
                Command.of(EDIT, "Settings", () -> desk.show(new Location.OfSettings()), "Shortcut+Comma")
                        .alsoBy(Wording.of("preferences, options, fonts, language")),
                Command.of(
                                FILE,
                                "Export note…",
                                () -> export.ask(browser.page(), desk.getScene().getWindow()),
                                "Shortcut+Shift+S")
                        .alsoBy(Wording.of("save as, PDF, HTML, share")),
                Command.of(FILE, "Print…", () -> export.print(browser.page()), "Shortcut+Shift+P"),
                Command.of(FILE, "Pin or unpin tab", browser::togglePin, "Shortcut+Alt+P"),
                Command.of(FILE, "Move tab left", () -> browser.moveTab(-1), "Shortcut+Shift+Page Up"),
                Command.of(FILE, "Move tab right", () -> browser.moveTab(1), "Shortcut+Shift+Page Down"),
                Command.of(FILE, "Split right", browser::splitRight, "Shortcut+Back Slash")
                        .alsoBy(Wording.of("side by side, compare, pane")),
                Command.of(GO, "Other side of the split", browser::otherSide, "F6"));
    }

    private void openTranscript(NotePage page) {
        page.location()
                .subject()
                .ifPresent(subject -> {
                    if (subject instanceof NotePath note) {
                        desk.openTranscript(note, Anchor.NONE, false);
                    }
                });
    }

    private void openRandomNote() {
        frame.background()
                .run(
                        workspace.library()::random,
                        found ->
                                found.ifPresentOrElse(
                                        note -> desk.openNote(note.path(), Anchor.NONE, false), desk::newNote));
    }

    private Runnable onReader(Consumer<ReaderView> action) {
        return onNote(note -> action.accept(note.reader()));
    }

    private Runnable onNote(Consumer<NotePage> action) {
        return () -> {
            if (browser.page() instanceof NotePage note) {
                action.accept(note);
            }
        };
    }
}
