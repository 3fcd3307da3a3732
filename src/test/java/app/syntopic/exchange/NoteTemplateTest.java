package app.syntopic.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.Block;
import app.syntopic.model.NoteKind;
import app.syntopic.model.NotePath;
import app.syntopic.model.ParsedNote;
import app.syntopic.model.Part;
import app.syntopic.model.SourceType;
import app.syntopic.parse.NoteParser;

import org.junit.jupiter.api.Test;

import java.util.Optional;

class NoteTemplateTest {

    @Test
    void is_a_literature_note_with_all_its_parts() {
        ParsedNote note = parse(NoteTemplate.of("A “good” talk", Optional.of(SourceType.EPISODE), "A Show"));
        assertThat(note.title()).isEqualTo("A “good” talk");
        assertThat(note.kind()).isEqualTo(NoteKind.LITERATURE);
        assertThat(note.source().show()).contains("A Show");
        assertThat(note.answers()).hasSize(4);
        assertThat(note.blocks())
                .filteredOn(Block.Heading.class::isInstance)
                .extracting(block -> ((Block.Heading) block).part())
                .containsExactly(Part.TITLE, Part.FOUR_QUESTIONS, Part.GLOSSARY, Part.CLAIMS, Part.SEE_ALSO);
    }

    @Test
    void takes_a_name_for_the_author_of_what_is_written() {
        ParsedNote note = parse(NoteTemplate.of("A book", Optional.of(SourceType.BOOK), "Ann Author"));
        assertThat(note.source().creators()).containsExactly("Ann Author");
        assertThat(note.source().type()).contains(SourceType.BOOK);
    }

    @Test
    void takes_an_address_for_the_address() {
        ParsedNote note =
                parse(NoteTemplate.of("A post", Optional.of(SourceType.ARTICLE), "https://example.org/a?b=c#d"));
        assertThat(note.source().url()).contains("https://example.org/a?b=c#d");
        assertThat(note.source().creators()).isEmpty();
    }

    private static ParsedNote parse(String text) {
        return new NoteParser().parse(NotePath.of("a.md"), text);
    }
}
