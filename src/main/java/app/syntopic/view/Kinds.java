package app.syntopic.view;

import app.syntopic.model.NoteKind;
import app.syntopic.model.SourceType;

/// Kinds of notes and sources in words.
public final class Kinds {

    private Kinds() {}

    public static String of(SourceType type) {
        return switch (type) {
            case EPISODE -> Wording.of("Episode");
            case BOOK -> Wording.of("Book");
            case PAPER -> Wording.of("Paper");
            case ARTICLE -> Wording.of("Article");
            case TALK -> Wording.of("Talk");
        };
    }

    public static String of(NoteKind kind) {
        return switch (kind) {
            case LITERATURE -> Wording.of("Literature note");
            case CONCEPT -> Wording.of("Concept");
            case PERSON -> Wording.of("Person");
            case PLAIN -> Wording.of("Note");
        };
    }
}
