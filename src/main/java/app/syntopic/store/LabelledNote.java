package app.syntopic.store;

import app.syntopic.model.NoteKind;
import app.syntopic.model.NotePath;

import java.util.List;

/// A note with all it goes by.
public record LabelledNote(NotePath path, NoteKind kind, String title, List<String> aliases) {
    public LabelledNote {
        aliases = List.copyOf(aliases);
    }
}
