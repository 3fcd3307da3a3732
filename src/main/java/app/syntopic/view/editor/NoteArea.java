package app.syntopic.view.editor;

import app.syntopic.model.Span;
import app.syntopic.model.TextChange;
import app.syntopic.model.TextEdit;
import app.syntopic.model.UndoSteps;
import app.syntopic.view.editor.text.Edited;

import javafx.scene.input.KeyCode;

import jfx.incubator.scene.control.input.KeyBinding;
import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.LineEnding;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.SelectionSegment;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.CodeTextModel;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The control a note's text is written in, seen as one text with offsets, and with an undo of its own that outlives
/// saving and the program.
final class NoteArea {

    private final CodeArea area = new CodeArea();
    private final UndoStack undo = new UndoStack();
    private final Consumer<TextChange> changed;
    private NoteContent content = new NoteContent("");
    private boolean applying;

    /// @param changed told of every change somebody made
    NoteArea(Consumer<TextChange> changed) {
        this.changed = changed;
        area.setId("editor-area");
        area.setAccessibleText("Text of the note");
        area.setWrapText(true);
        show("", UndoSteps.NONE);
        area.getInputMap().registerFunction(RichTextArea.Tag.UNDO, () -> undo.undo().ifPresent(this::apply));
        area.getInputMap().registerFunction(RichTextArea.Tag.REDO, () -> undo.redo().ifPresent(this::apply));
        area.getInputMap().registerKey(KeyBinding.shortcut(KeyCode.Y), RichTextArea.Tag.REDO);
        area.getInputMap().registerKey(KeyBinding.shiftShortcut(KeyCode.Z), RichTextArea.Tag.REDO);
        area.getInputMap().registerFunction(RichTextArea.Tag.PASTE, area::pastePlainText);
    }

    CodeArea control() {
        return area;
    }

    /// The text, with `\n` as the only line end.
    String text() {
        return content.text();
    }

    /// Shows another text, with what can be undone in it.
    void show(String text, UndoSteps steps) {
        undo.reset(steps);
        content = new NoteContent(text);
        CodeTextModel model = new CodeTextModel(content);
        model.setUndoRedoEnabled(false);
        model.setDecorator(new MarkdownDecorator(content.size(), content::getText));
        model.addListener(change -> {
            if (change.isEdit()) {
                content.takeEdit().filter(edit -> !applying).ifPresent(edit -> changed.accept(undo.add(edit)));
            }
        });
        area.setModel(model);
        area.setLineEnding(LineEnding.LF);
    }

    /// The caret's offset.
    int caret() {
        return Optional.ofNullable(area.getCaretPosition()).map(content::offset).orElse(0);
    }

    /// What is selected; empty at the caret when nothing is.
    Span selection() {
        Optional<SelectionSegment> selection = Optional.ofNullable(area.getSelection());
        return selection
                .map(some -> Span.of(content.offset(some.getMin()), content.offset(some.getMax())))
                .orElse(Span.of(0, 0));
    }

    /// Selects a range, the caret at its end.
    void select(Span range) {
        undo.close();
        area.select(content.position(range.start()), content.position(range.end()));
    }

    TextPos position(int offset) {
        return content.position(offset);
    }

    /// Makes edits as one step of undo, each in what the one before left.
    void edit(List<TextEdit> edits) {
        List<TextEdit> some = edits.stream().filter(edit -> !edit.isEmpty()).toList();
        if (!some.isEmpty()) {
            apply(undo.addAll(some));
        }
    }

    /// Makes an edit that somebody typed elsewhere; letters typed one after another are one step of undo.
    void write(TextEdit edit) {
        apply(undo.add(edit));
    }

    /// Makes edits as one step of undo, and puts the caret behind the last.
    void type(List<TextEdit> edits) {
        int end = edits.getLast().end();
        edit(new Edited(edits, Span.of(end, end)));
    }

    /// Makes a command's edits as one step of undo, and its selection.
    void edit(Edited edited) {
        edit(edited.edits());
        select(edited.selection());
    }

    private void apply(TextChange change) {
        applying = true;
        for (TextEdit edit : change.edits()) {
            TextPos from = content.position(edit.start());
            TextPos to = content.position(edit.start() + edit.removed().length());
            area.replaceText(from, to, edit.inserted());
        }
        applying = false;
        if (change.kind() != TextChange.Kind.STEP) {
            TextPos end = content.position(change.edits().getLast().end());
            area.select(end, end);
        }
        changed.accept(change);
    }
}
