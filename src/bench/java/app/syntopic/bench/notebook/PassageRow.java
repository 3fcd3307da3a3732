package app.syntopic.bench.notebook;

import app.syntopic.model.ParsedNote;
import app.syntopic.model.Passage;

import java.util.stream.Stream;

/// A passage as every engine gets it: what a row of an index without any special knowledge would hold.
///
/// @param title the note's
/// @param heading the nearest heading above, without `§`; may be empty
/// @param text as shown, without Markdown's signs
public record PassageRow(PassageId id, String title, String heading, String text) {

    public static Stream<PassageRow> of(ParsedNote note) {
        return note.passages().stream().map(passage -> of(note, passage));
    }

    /// The same text cut into sentences, a row for each.
    public static Stream<PassageRow> sentencesOf(ParsedNote note) {
        return note.passages().stream()
                .flatMap(passage ->
                        passage.sentences().stream()
                                .map(sentence -> row(note, passage, sentence.in(passage.text().text()))));
    }

    private static PassageRow of(ParsedNote note, Passage passage) {
        return row(note, passage, passage.text().text());
    }

    private static PassageRow row(ParsedNote note, Passage passage, String text) {
        return new PassageRow(
                new PassageId(note.path().value(), passage.ordinal()), note.title(), passage.heading(), text);
    }
}
