package app.syntopic.store;

import app.syntopic.model.Link;
import app.syntopic.model.NoteKind;
import app.syntopic.model.Problem;
import app.syntopic.model.Stance;

/// The numbers that stand for constants in the tables. A number is never given to another constant; a new constant gets
/// a new one, so the order of an enum may change freely.
final class Codes {

    static final int LITERATURE_NOTE = 0;
    static final int CONCEPT_NOTE = 1;
    static final int PLAIN_NOTE = 3;

    private Codes() {}

    static int of(NoteKind kind) {
        return switch (kind) {
            case LITERATURE -> LITERATURE_NOTE;
            case CONCEPT -> CONCEPT_NOTE;
            case PERSON -> 2;
            case PLAIN -> PLAIN_NOTE;
        };
    }

    static NoteKind noteKind(int code) {
        return switch (code) {
            case LITERATURE_NOTE -> NoteKind.LITERATURE;
            case CONCEPT_NOTE -> NoteKind.CONCEPT;
            case 2 -> NoteKind.PERSON;
            default -> NoteKind.PLAIN;
        };
    }

    static int of(Link.Origin origin) {
        return switch (origin) {
            case TEXT -> 0;
            case SEE -> 1;
            case SEE_ALSO -> 2;
            case STANCE -> 3;
            case FRONT_MATTER -> 4;
            case EMBED -> 5;
        };
    }

    static Link.Origin origin(int code) {
        return switch (code) {
            case 1 -> Link.Origin.SEE;
            case 2 -> Link.Origin.SEE_ALSO;
            case 3 -> Link.Origin.STANCE;
            case 4 -> Link.Origin.FRONT_MATTER;
            case 5 -> Link.Origin.EMBED;
            default -> Link.Origin.TEXT;
        };
    }

    static int of(Stance stance) {
        return switch (stance) {
            case SUPPORTS -> 0;
            case OPPOSES -> 1;
            case QUALIFIES -> 2;
        };
    }

    static Stance stance(int code) {
        return switch (code) {
            case 0 -> Stance.SUPPORTS;
            case 1 -> Stance.OPPOSES;
            default -> Stance.QUALIFIES;
        };
    }

    /// The worst first.
    static int of(Problem.Severity severity) {
        return switch (severity) {
            case ERROR -> 0;
            case WARNING -> 1;
            case INFO -> 2;
        };
    }

    static Problem.Severity severity(int code) {
        return switch (code) {
            case 0 -> Problem.Severity.ERROR;
            case 1 -> Problem.Severity.WARNING;
            default -> Problem.Severity.INFO;
        };
    }
}
