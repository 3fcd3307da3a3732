package app.syntopic.workspace.form;

import app.syntopic.model.ParsedNote;
import app.syntopic.model.SourceType;
import app.syntopic.model.Span;

import java.util.List;
import java.util.Optional;

/// A literature note's fields, in the order of the form. Whatever of the text no field stands for is not touched.
///
/// @param source metadata: kind, title, show, people, host of what is spoken, date, address, cite key
/// @param questions the four, in order; one without an answer has an empty field
public record NoteForm(
        List<Field> source, List<Field> questions, List<Entry> glossary, List<Part> sections, Optional<Slot> seeAlso) {

    public NoteForm {
        source = List.copyOf(source);
        questions = List.copyOf(questions);
        glossary = List.copyOf(glossary);
        sections = List.copyOf(sections);
    }

    /// @param text the note was parsed from, with `\n` as the only line end
    public static NoteForm of(ParsedNote note, String text) {
        return new FormReader(note, text).read();
    }

    /// The place of a source's people as its kind becomes another: authors of what is written, guests of what is
    /// spoken, unless they are named already.
    public static Slot people(Slot now, Optional<SourceType> kind) {
        return FormReader.people(now, kind);
    }

    /// @param id names the field, also after the text changed elsewhere
    public record Field(String id, String label, Slot slot) {}

    /// A glossary entry.
    ///
    /// @param whole its lines in the text
    public record Entry(Slot term, Slot definition, Span whole) {}

    /// A section of the source.
    ///
    /// @param time as `HH:MM:SS`; empty for none
    /// @param body claims and quotes, as Markdown
    /// @param whole from its heading to its last word
    public record Part(Slot title, String time, Slot body, Span whole) {}
}
