package app.syntopic.bench.notebook;

import app.syntopic.model.ParsedNote;

import java.util.stream.Stream;

/// What a row of the yardstick holds.
public enum RowUnit {
    /// What Syntopic itself indexes as one.
    PASSAGES,
    /// A sentence; a paragraph is several rows, and two words of neighbouring sentences no longer meet.
    CLAIMS;

    Stream<PassageRow> rows(ParsedNote note) {
        return switch (this) {
            case PASSAGES -> PassageRow.of(note);
            case CLAIMS -> PassageRow.sentencesOf(note);
        };
    }
}
