package app.syntopic.view.shell;

import static app.syntopic.view.shell.Command.Group.EDIT;
import static app.syntopic.view.shell.Command.Group.FILE;
import static app.syntopic.view.shell.Command.Group.GO;
import static app.syntopic.view.shell.Command.Group.VIEW;

import java.util.List;
import java.util.function.Consumer;

/// What can be done while reading: in a note, with tabs, and to come back to something.
final class ReadingCommands {

    private static final int TEXT_STEP = 10;

    private final Desk desk;
    private final Browser browser;

    ReadingCommands(Desk desk, Browser browser) {
        this.desk = desk;
        this.browser = browser;
    }

    List<Command> list() {
        return List.of(
                Command.of(EDIT, "Copy as quote with citation", onNote(NotePage::copyQuotation), "Shortcut+Shift+C"),
                Command.of(EDIT, "Copy as Markdown", onNote(NotePage::copyMarkdown), "Shortcut+Alt+C"),
                Command.of(EDIT, "Bookmark this, or no longer", desk::toggleBookmark, "Shortcut+D"),
                Command.of(GO, "Open the source at this section", onNote(NotePage::openSource), "Alt+Enter"),
                Command.of(GO, "Random note", desk::openRandomNote, "Shortcut+Shift+R"),
                Command.of(VIEW, "Fold or unfold this section", onNote(NotePage::toggleFold), "Shortcut+Period"),
                Command.of(
                        VIEW, "Fold or unfold all sections", onNote(NotePage::toggleAllFolds), "Shortcut+Shift+Period"),
                Command.of(
                        VIEW,
                        "Larger text in this note",
                        onNote(note -> note.resizeText(TEXT_STEP)),
                        "Shortcut+Alt+Plus",
                        "Shortcut+Alt+Equals",
                        "Shortcut+Alt+Add"),
                Command.of(
                        VIEW,
                        "Smaller text in this note",
                        onNote(note -> note.resizeText(-TEXT_STEP)),
                        "Shortcut+Alt+Minus",
                        "Shortcut+Alt+Subtract"),
                Command.of(EDIT, "Settings", () -> desk.show(new Location.OfSettings()), "Shortcut+Comma"),
                Command.of(FILE, "Export note…", desk::exportNote, "Shortcut+Shift+S"),
                Command.of(FILE, "Print…", desk::printNote, "Shortcut+Shift+P"),
                Command.of(FILE, "Pin or unpin tab", browser::togglePin, "Shortcut+Alt+P"),
                Command.of(FILE, "Move tab left", () -> browser.moveTab(-1), "Shortcut+Shift+Page Up"),
                Command.of(FILE, "Move tab right", () -> browser.moveTab(1), "Shortcut+Shift+Page Down"),
                Command.of(FILE, "Split right", browser::splitRight, "Shortcut+Back Slash"),
                Command.of(GO, "Other side of the split", browser::otherSide, "F6"));
    }

    private Runnable onNote(Consumer<NotePage> action) {
        return () -> {
            if (browser.page() instanceof NotePage note) {
                action.accept(note);
            }
        };
    }
}
