package app.syntopic.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.NotePath;
import app.syntopic.model.ParsedNote;
import app.syntopic.parse.KnownTitles;
import app.syntopic.parse.NoteParser;

import org.junit.jupiter.api.Test;

class NoteImportTest {

    private static final String FLAT =
            """
            Ann Baker on Bread and Patience — Notes
            Notes from a talk. Citations name its parts, e.g. [§ Why it rises].
            Four questions [Adler frame]
            Q1 — What is it about? How dough becomes bread [§ Why it rises].
            Q2 — How is it argued? By baking.
            Q3 — Is it true? Mostly.
            Q4 — What of it? Wait longer.
            Glossary
            - Oven spring — the last rise. See Yeast.
            - Crumb: what is inside the crust.
            Claims by section
            § Why it rises
            Yeast eats sugar and ‘it breathes out’. The baker’s part is to wait. See Yeast, Patience.
            § What can go wrong
            Too warm an oven kills it.
            See also
            - Yeast, Patience — what it takes
            """;

    @Test
    void makes_markdown_of_the_flat_form() {
        NoteImport imported = NoteImport.of(FLAT, "talk.txt", KnownTitles.NONE);
        ParsedNote note = new NoteParser().parse(NotePath.of("a.md"), imported.text());
        assertThat(imported.title()).isEqualTo("Ann Baker on Bread and Patience");
        assertThat(note.flat()).isFalse();
        assertThat(note.sections()).hasSize(2);
        assertThat(note.terms()).hasSize(2);
        assertThat(note.answers()).hasSize(4);
        assertThat(note.quotes()).hasSize(1);
        assertThat(note.links()).extracting(link -> link.target().note()).contains("Yeast", "Patience");
    }

    @Test
    void leaves_markdown_as_it_is() {
        String markdown = "---\ntitle: X\n---\n# X\n\nA *word*.\n";
        assertThat(NoteImport.of(markdown, "x.md", KnownTitles.NONE).text()).isEqualTo(markdown);
    }

    @Test
    void gives_markdown_front_matter_in_its_own_line_ends() {
        String markdown =
                "\uFEFF# Bread — Notes\r\n\r\n"
                        + "## Glossary\r\n\r\n"
                        + "- **Crumb** — inside\r\n\r\n"
                        + "## § Ovens\r\n\r\n"
                        + "Hot.\r\n";
        String text = NoteImport.of(markdown, "x", KnownTitles.NONE).text();

        assertThat(text).startsWith("---\r\n").endsWith(markdown.substring(1));
        assertThat(text.replace("\r\n", "")).doesNotContain("\n");
    }

    @Test
    void names_a_text_without_title_by_where_it_came_from() {
        assertThat(NoteImport.of("just a line\n", "scribble", KnownTitles.NONE).title()).isNotBlank();
    }
}
