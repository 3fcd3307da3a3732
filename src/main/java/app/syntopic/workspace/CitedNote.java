package app.syntopic.workspace;

import app.syntopic.exchange.Citation;
import app.syntopic.exchange.NoteImport;
import app.syntopic.exchange.NoteTemplate;
import app.syntopic.model.NotePath;
import app.syntopic.model.TextEdit;
import app.syntopic.parse.NoteParser;
import app.syntopic.workspace.form.NoteForm;
import app.syntopic.workspace.form.Slot;

import java.util.List;
import java.util.Map;

/// A literature note with nothing but its source filled in, from a citation.
final class CitedNote {

    private CitedNote() {}

    static NoteImport of(Citation cited) {
        String text = NoteTemplate.of(cited.title(), cited.type(), "");
        for (Map.Entry<String, String> field : PastedTexts.fields(cited).entrySet()) {
            NoteForm form = NoteForm.of(new NoteParser().parse(NotePath.of("citation.md"), text), text);
            String before = text;
            text =
                    form.source().stream()
                            .filter(known -> known.id().equals(field.getKey()))
                            .findFirst()
                            .flatMap(known -> known.slot().write(before, field.getValue()))
                            .map(Slot.Written::edit)
                            .map(edit -> TextEdit.apply(List.of(edit), before))
                            .orElse(before);
        }
        return new NoteImport(cited.title(), text, List.of());
    }
}
