package app.syntopic.view.editor;

import app.syntopic.model.TextEdit;
import app.syntopic.view.form.FormText;

import java.util.List;

/// What a form writes into: the text of the note, and its one undo.
final class FormOverText implements FormText {

    private final NoteDocument document;
    private final DraftViewModel draft;

    FormOverText(NoteDocument document, DraftViewModel draft) {
        this.document = document;
        this.draft = draft;
    }

    @Override
    public String now() {
        return document.text();
    }

    @Override
    public void type(TextEdit edit) {
        document.write(edit);
    }

    @Override
    public void write(List<TextEdit> edits) {
        document.edit(edits);
    }

    @Override
    public void undo() {
        document.undo();
    }

    @Override
    public void redo() {
        document.redo();
    }

    @Override
    public void readSoon() {
        draft.look(document.text());
    }
}
