package app.syntopic.view.editor;

import app.syntopic.model.MergePiece;
import app.syntopic.view.form.FormViewModel;
import app.syntopic.view.form.NoteFormView;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The ways a note is written in: as text, as text with the page it becomes beside it, or as a form; and in place of
/// them what has to be chosen first.
final class EditorModes {

    private final NoteArea area;
    private final DraftViewModel draft;
    private final FormViewModel fields;
    private final NoteFormView form;
    private final EditorMiddle middle;
    private final EditorTools tools;

    /// @param read turns to the note as it is read
    EditorModes(
            NoteArea area,
            DraftViewModel draft,
            FormViewModel fields,
            NoteFormView form,
            EditorMiddle middle,
            Runnable read) {
        this.area = area;
        this.draft = draft;
        this.fields = fields;
        this.form = form;
        this.middle = middle;
        this.tools = new EditorTools(this::turnTo, read);
        draft.readProperty().subscribe(this::fillForm);
    }

    /// The line that says which way is taken, and turns to another.
    EditorTools tools() {
        return tools;
    }

    private void turnTo(EditorTools.Mode mode) {
        switch (mode) {
            case FORM -> showForm();
            case TEXT -> showText(false);
            case PREVIEW -> showText(true);
        }
    }

    /// @param previewed with the page the text becomes beside it
    void showText(boolean previewed) {
        middle.showText(previewed);
        tools.show(previewed ? EditorTools.Mode.PREVIEW : EditorTools.Mode.TEXT);
        if (previewed) {
            draft.look(area.text());
        }
        focus();
    }

    void togglePreview() {
        showText(!middle.isPreviewed());
    }

    void showForm() {
        middle.showForm();
        tools.show(EditorTools.Mode.FORM);
        fillForm();
        draft.look(area.text());
        form.focusFirst();
    }

    /// A form has a control for each field, hundreds in a long note: it follows the text only while it is seen.
    private void fillForm() {
        if (middle.isForm()) {
            draft.readProperty().get().ifPresent(now -> fields.show(now.note(), now.text()));
        }
    }

    /// Shows paragraphs that were changed here and elsewhere, to choose from.
    ///
    /// @param resolve takes the text that was chosen
    void choose(List<MergePiece> pieces, Consumer<String> resolve) {
        middle.choose(Optional.of(new ConflictView(pieces, resolve.andThen(chosen -> focus()))));
    }

    /// Shows the note again.
    void chosen() {
        middle.choose(Optional.empty());
    }

    /// Gives the keyboard to what is shown.
    void focus() {
        if (middle.focusChoice()) {
            return;
        }
        if (middle.isForm()) {
            form.focusFirst();
            return;
        }
        area.focus();
    }
}
