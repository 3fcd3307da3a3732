package app.syntopic.view.shell;

import app.syntopic.graph.Concept;
import app.syntopic.model.NotePath;
import app.syntopic.model.Passage;
import app.syntopic.view.Anchor;
import app.syntopic.view.Place;
import app.syntopic.workspace.Reading.OpenNote;

import java.util.Optional;

/// Turns a note's page into its text and back, at the same place.
final class EditToggle {

    private final Browser browser;

    EditToggle(Browser browser) {
        this.browser = browser;
    }

    void toggle() {
        switch (browser.page()) {
            case NotePage note -> edit(note);
            case EditorPage editor -> read(editor);
            case ConceptTab concept -> concept.concept().flatMap(Concept::note).ifPresent(this::write);
            default -> browser.page().focus();
        }
    }

    private void edit(NotePage note) {
        Optional<OpenNote> open = note.note();
        Place place =
                open.flatMap(shown -> note.passageInView().map(passage -> place(shown, passage))).orElse(Place.TOP);
        if (note.location() instanceof Location.OfNote(var path)) {
            browser.turnTo(new Location.OfEditor(path));
            browser.page().goTo(place);
            browser.page().focus();
        }
    }

    private void write(NotePath note) {
        browser.turnTo(new Location.OfEditor(note));
        browser.page().focus();
    }

    /// The line and column of a passage in the file.
    private static Place place(OpenNote open, int passage) {
        int offset = open.note().passages().get(passage).span().start();
        String before = open.text().substring(0, Math.min(offset, open.text().length()));
        int line = (int) before.lines().count();
        boolean atLineStart = before.isEmpty() || before.endsWith("\n") || before.endsWith("\r");
        int column =
                atLineStart ? 0 : before.length() - 1 - Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'));
        return new Place(atLineStart ? line : line - 1, column);
    }

    private void read(EditorPage editor) {
        int offset = editor.caretOffset();
        editor.save(() -> show(editor, offset), editor::focus);
    }

    private void show(EditorPage editor, int offset) {
        if (browser.page() == editor) {
            browser.turnTo(new Location.OfNote(editor.path()));
            if (browser.page() instanceof NotePage note) {
                note.whenShown(() -> note.note().ifPresent(open -> note.goTo(anchor(open, offset))));
                note.focus();
            }
        }
    }

    /// The passage at an offset counted with `\n` line ends, or the last one before it.
    private static Anchor anchor(OpenNote open, int offset) {
        int inFile = fileOffset(open.text(), offset);
        return open.note().passages().stream()
                .filter(passage -> passage.span().start() <= inFile)
                .reduce((first, second) -> second)
                .map(Passage::ordinal)
                .map(Anchor::passage)
                .orElse(Anchor.NONE);
    }

    private static int fileOffset(String text, int offset) {
        int file = 0;
        for (int left = offset; left > 0 && file < text.length(); left--) {
            boolean windowsEnd = text.startsWith("\r\n", file);
            file += windowsEnd ? 2 : 1;
        }
        return file;
    }
}
