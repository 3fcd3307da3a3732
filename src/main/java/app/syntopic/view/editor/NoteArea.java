package app.syntopic.view.editor;

import app.syntopic.model.Span;
import app.syntopic.model.TextChange;
import app.syntopic.model.TextEdit;
import app.syntopic.view.Place;
import app.syntopic.view.Wording;
import app.syntopic.view.control.CopiedText;
import app.syntopic.view.editor.text.Edited;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.util.Duration;

import jfx.incubator.scene.control.input.KeyBinding;
import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.SelectionSegment;
import jfx.incubator.scene.control.richtext.TextPos;

import java.util.List;
import java.util.Optional;

/// A control that a note's text is written in, seen as one text with offsets, with a caret of its own.
final class NoteArea {

    private final CodeArea area = new CodeArea();
    private final FirstSelection selected = new FirstSelection(area);
    private final NoteDocument document;
    private final NoteSkin skin = new NoteSkin(area);
    private boolean focusWanted;

    NoteArea(NoteDocument document) {
        this.document = document;
        area.setSkin(skin);
        area.setId("editor-area");
        area.setAccessibleText(Wording.of("Text of the note"));
        area.setWrapText(true);
        area.sceneProperty().subscribe(this::focusIfWanted);
        Duration blink = area.getCaretBlinkPeriod();
        // the toolkit's timer of the caret holds the control for as long as it runs, in a window or not
        area.sceneProperty().subscribe(scene -> area.setCaretBlinkPeriod(scene == null ? Duration.ZERO : blink));
        document.modelProperty().subscribe(area::setModel);
        area.getInputMap().registerFunction(RichTextArea.Tag.UNDO, this::undo);
        area.getInputMap().registerFunction(RichTextArea.Tag.REDO, this::redo);
        area.getInputMap().registerKey(KeyBinding.shortcut(KeyCode.Y), RichTextArea.Tag.REDO);
        area.getInputMap().registerKey(KeyBinding.shiftShortcut(KeyCode.Z), RichTextArea.Tag.REDO);
        area.getInputMap().registerFunction(RichTextArea.Tag.PASTE, area::pastePlainText);
        area.getInputMap().registerFunction(RichTextArea.Tag.COPY, this::copy);
        area.getInputMap().registerFunction(RichTextArea.Tag.CUT, this::cut);
    }

    private void undo() {
        document.undo().ifPresent(this::follow);
    }

    private void redo() {
        document.redo().ifPresent(this::follow);
    }

    /// The text as it is written; the control itself would copy colours and a font along with it.
    private void copy() {
        Span selected = selection();
        if (!selected.isEmpty()) {
            CopiedText.put(selected.in(text()));
        }
    }

    private void cut() {
        copy();
        Span selected = selection();
        if (!selected.isEmpty() && area.isEditable()) {
            type(List.of(new TextEdit(selected.start(), selected.in(text()), "")));
        }
    }

    private void follow(TextChange change) {
        TextPos end = document.position(change.edits().getLast().end());
        selected.make(end, end);
    }

    CodeArea control() {
        return area;
    }

    /// Gives the keyboard to the text, as soon as it is in the window.
    void focus() {
        focusWanted = area.getScene() == null;
        area.requestFocus();
    }

    private void focusIfWanted() {
        if (focusWanted && area.getScene() != null) {
            focus();
        }
    }

    /// The text, with `\n` as the only line end.
    String text() {
        return document.text();
    }

    /// The caret's line and column.
    Place place() {
        TextPos caret = caretPosition().orElse(TextPos.ZERO);
        return new Place(caret.index(), caret.offset());
    }

    /// Puts the caret to a line and column, or to the nearest there is.
    void goTo(Place place) {
        int line = Math.clamp(place.paragraph(), 0, Math.max(0, area.getParagraphCount() - 1));
        int column = Math.min((int) place.offset(), area.getPlainText(line).length());
        TextPos inside = TextPos.ofLeading(line, column);
        selected.make(inside, inside);
    }

    private Optional<TextPos> caretPosition() {
        return selected.wanted().map(SelectionSegment::getCaret).or(() -> Optional.ofNullable(area.getCaretPosition()));
    }

    /// The caret's offset.
    int caret() {
        return caretPosition().map(document::offset).orElse(0);
    }

    /// The caret as it is drawn; nothing when it is not in the window.
    Optional<Node> shownCaret() {
        return Optional.ofNullable(area.lookup(".caret")).filter(caret -> caret.getScene() != null);
    }

    /// Where a line begins, in pixels below the upper edge of the control; empty for one that is not laid out.
    Optional<Double> top(int line) {
        return skin.top(line);
    }

    /// Marks what is sought, until the text changes.
    void mark(FoundPlaces places) {
        skin.mark(places);
    }

    /// Is called whenever the text changes, wherever that was done.
    void onEdited(Runnable listener) {
        skin.onEdited(listener);
    }

    /// What is selected; empty at the caret when nothing is.
    Span selection() {
        return selected.wanted()
                .or(() -> Optional.ofNullable(area.getSelection()))
                .map(some -> Span.of(document.offset(some.getMin()), document.offset(some.getMax())))
                .orElse(Span.of(0, 0));
    }

    /// Selects a range, the caret at its end.
    void select(Span range) {
        document.closeStep();
        selected.make(document.position(range.start()), document.position(range.end()));
    }

    int offset(TextPos position) {
        return document.offset(position);
    }

    TextPos position(int offset) {
        return document.position(offset);
    }

    /// Makes edits as one step of undo, each in what the one before left.
    void edit(List<TextEdit> edits) {
        document.edit(edits);
    }

    /// Makes edits as one step of undo, and puts the caret behind the last.
    void type(List<TextEdit> edits) {
        int end = edits.getLast().end();
        edit(new Edited(edits, Span.of(end, end)));
    }

    /// Makes a command's edits as a part of the last step of undo, and its selection.
    void join(Edited edited) {
        document.join(edited.edits());
        select(edited.selection());
    }

    /// Makes a command's edits as one step of undo, and its selection.
    void edit(Edited edited) {
        edit(edited.edits());
        select(edited.selection());
    }
}
