package app.syntopic.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import app.syntopic.model.MarkedText;
import app.syntopic.model.NotePath;
import app.syntopic.model.ParsedNote;
import app.syntopic.model.Problem;
import app.syntopic.model.Span;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts on which a parser would recurse or go back and forth without end.
class HostileTextTest {

    private static final int TIMES = 10_000;
    private static final int FEWER_TIMES = 1_500;

    private final NoteParser parser = new NoteParser();

    @Test
    void a_block_quote_of_a_citation_after_a_fixed_space_is_read() {
        ParsedNote note = parse("> \u00A0[§ Two Words]\n");

        assertThat(note.quotes()).hasSize(1).allSatisfy(quote -> assertThat(quote.text()).isEqualTo("[§ Two Words]"));
        assertThat(note.citations()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[][label]", "![][label]"})
    void a_link_without_text_shows_its_label_and_leads_back_to_it(String link) {
        String text = "[label]: somewhere/else.md\n\nGo " + link + " now.\n";

        MarkedText shown = parse(text).passages().getFirst().text();

        assertThat(shown.text()).isEqualTo("Go label now.");
        int inFile = text.indexOf("label", text.indexOf("Go"));
        assertThat(shown.fileSpan(new Span(3, 8))).isEqualTo(new Span(inFile, inFile + 5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "![",
                "[[",
                "[[a",
                "](",
                "[a](",
                "[§ ",
                "[§ a] ",
                "$a ",
                "(supports:: [[",
                "`a``",
                "*a **b ",
                "_a __b_ ",
                "==a ",
                "~~a ",
                "‘a ",
                "‘a s’ b ",
                "“a ",
                "\"a ",
                "<a ",
                "<!-- ",
                "&a",
                "\\",
                "a. B ",
                "a? [§ b ",
                "#a ",
                "See A, ",
                "%%",
                "%%a ",
                "- ",
                "> ",
                "1. ",
                "|a",
                "- a\n",
                "> a\n",
                "[a]: b\n",
                "[^a]: b\n",
                "a — b\n",
                "## § a\n",
                "|a|\n|-|\n",
                "<div>\n",
                "$$\n",
                "a\r",
                "\uD800",
                "\u0000",
                "a: [",
                "%%\n"
            })
    void a_sign_repeated_without_end_gives_a_note(String sign) {
        String signs = sign.repeat(FEWER_TIMES);

        for (String head : new String[] {"", "## Glossary\n\nSee "}) {
            assertThatCode(() -> parse(head + signs)).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "![", "(", "> ", "- ", "1. ", "‘", "“‘", "*a", "[["})
    void nesting_ten_thousand_deep_gives_a_note(String sign) {
        assertThatCode(() -> parse("A claim.\n\n" + sign.repeat(TIMES))).doesNotThrowAnyException();
    }

    @Test
    void quotes_nested_too_deep_are_plain_paragraphs_with_a_problem() {
        ParsedNote note = parse("First.\n\n" + "> ".repeat(TIMES) + "end\n\nLast.");

        assertThat(note.problems()).extracting(Problem::rule).containsExactly(Problem.Rule.TOO_DEEP);
        assertThat(note.passages()).hasSize(3);
    }

    @Test
    void a_paragraph_crowded_with_signs_is_plain_text_and_the_others_are_not() {
        ParsedNote note = parse("A **strong** word.\n\n" + "*a **b ".repeat(TIMES));

        assertThat(note.problems()).extracting(Problem::rule).containsExactly(Problem.Rule.TOO_DEEP);
        assertThat(note.passages().getFirst().text().marks()).hasSize(1);
        assertThat(note.passages().getLast().text().text()).startsWith("*a **b ");
    }

    @Test
    void a_note_of_many_parts_keeps_all_its_sections_and_bounds_its_problems() {
        String part = "## Four questions\n\n**Q3 — Is it true?** Yes, *so* [§ One].\n\n## § Other\n\nSee [[A]].\n\n";

        ParsedNote note = parse(part.repeat(TIMES));

        assertThat(note.sections()).hasSize(TIMES);
        assertThat(note.answers()).hasSize(TIMES);
        assertThat(note.problems()).hasSizeLessThanOrEqualTo(500);
    }

    @Test
    void one_line_of_a_million_words_is_a_paragraph() {
        assertThat(parse("word ".repeat(1_000_000)).passages()).hasSize(1);
    }

    private ParsedNote parse(String text) {
        return parser.parse(NotePath.of("notes/hostile.md"), text);
    }
}
