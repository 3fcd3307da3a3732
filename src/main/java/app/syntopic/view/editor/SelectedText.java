package app.syntopic.view.editor;

import app.syntopic.model.Span;
import app.syntopic.view.editor.text.Edited;
import app.syntopic.view.editor.text.Lines;
import app.syntopic.view.editor.text.Promotion;
import app.syntopic.view.form.NoteFormView;

import java.util.Optional;
import java.util.function.BiFunction;

/// What is selected, in the text or in a field of the form, and what commands make of it: each is one step of undo.
public final class SelectedText {

    private final EditorMiddle middle;
    private final NoteArea area;
    private final NoteFormView form;
    private final NoteDocument document;
    private final DraftViewModel draft;

    SelectedText(EditorMiddle middle, NoteArea area, NoteFormView form, NoteDocument document, DraftViewModel draft) {
        this.middle = middle;
        this.area = area;
        this.form = form;
        this.document = document;
        this.draft = draft;
    }

    /// Runs a command on the text and the selection.
    public void run(BiFunction<String, Span, Edited> command) {
        selection().ifPresent(selection -> make(command.apply(document.text(), selection)));
    }

    /// Runs a command that needs to know what the text says; it is not run when the text has changed until that is
    /// known.
    public void promote(BiFunction<Promotion, Span, Edited> command) {
        String text = document.text();
        selection()
                .ifPresent(selected ->
                        draft.onNote(
                                text,
                                note -> {
                                    if (text.equals(document.text())) {
                                        make(command.apply(new Promotion(note, text), selected));
                                    }
                                }));
    }

    /// Runs a command on what was written last, which is undone together with it. Where somebody goes on typing
    /// meanwhile, it is run on what is there then.
    public void goOn(BiFunction<Promotion, Span, Edited> command) {
        draft.look(
                document.text(),
                () -> {
                    String now = document.text();
                    draft.note(now)
                            .ifPresentOrElse(
                                    note -> area.join(command.apply(new Promotion(note, now), area.selection())),
                                    () -> goOn(command));
                });
    }

    /// What is selected in the text within one line; empty for nothing, and for more than a line.
    public String words() {
        String selected = area.selection().in(document.text());
        return selected.indexOf('\n') < 0 ? selected : "";
    }

    /// Moves the lines of the selection, or the row of the form.
    public void moveLines(boolean up) {
        if (middle.isForm()) {
            form.moveRow(up ? -1 : 1);
        } else {
            run((text, selection) -> Lines.move(text, selection, up));
        }
    }

    /// Deletes the lines of the selection, or the row of the form.
    public void deleteLines() {
        if (middle.isForm()) {
            form.removeRow();
        } else {
            run(Lines::delete);
        }
    }

    private Optional<Span> selection() {
        return middle.isForm() ? form.written().selection() : Optional.of(area.selection());
    }

    private void make(Edited edited) {
        if (middle.isForm()) {
            document.edit(edited.edits());
            form.written().select(edited.selection());
            draft.look(document.text());
        } else {
            area.edit(edited);
            area.focus();
        }
    }
}
