package app.syntopic.parse;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.Block;
import app.syntopic.model.Mark;
import app.syntopic.model.MarkedText;
import app.syntopic.model.NotePath;
import app.syntopic.model.ParsedNote;
import app.syntopic.model.Passage;
import app.syntopic.model.Span;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What holds for every text.
class NoteParserPropertyTest {

    private static final NotePath PATH = NotePath.of("notes/any.md");
    private static final NoteParser PARSER = new NoteParser();

    private static final List<String> PIECES =
            List.of(
                    "# ",
                    "## ",
                    "### § ",
                    "§ ",
                    "Four questions\n",
                    "Glossary\n",
                    "## Glossary\n",
                    "## See also\n",
                    "## Claims by section\n",
                    "Q1 — What is it about? ",
                    "**Q2 — How?** ",
                    "- ",
                    "* ",
                    "1. ",
                    "• ",
                    "    ",
                    "\t",
                    "> ",
                    "> [!quote]- ",
                    "```\n",
                    "$$",
                    "$",
                    "|",
                    "|---|\n",
                    "---\n",
                    "===\n",
                    "\n",
                    "\n\n",
                    "\r\n",
                    "\r",
                    " ",
                    "word ",
                    "Two Words",
                    "a. B",
                    "? ",
                    "! ",
                    "e.g. ",
                    "**",
                    "*",
                    "_",
                    "~~",
                    "==",
                    "`",
                    "``",
                    "[",
                    "]",
                    "[[",
                    "]]",
                    "[[A|b]]",
                    "![[",
                    "(",
                    ")",
                    "](x.md)",
                    "[§ ",
                    "[?]",
                    "[^1]",
                    "[^1]: ",
                    "[x]: http://y\n",
                    "(supports:: ",
                    "(opposes:: [[X]])",
                    "%%",
                    "#tag",
                    "#",
                    "^id\n",
                    " ^id",
                    "‘",
                    "’",
                    "“",
                    "”",
                    "\"",
                    "'",
                    "s’ ",
                    "<br>",
                    "<!-- ",
                    " -->",
                    "<div>\n",
                    "&amp;",
                    "&",
                    "\\",
                    "https://a.b/c",
                    "See ",
                    "See A, B.",
                    ", ",
                    "and ",
                    " — ",
                    ": ",
                    " - ",
                    "00:10:20",
                    "\uD800",
                    "\uDC00",
                    "\u0000",
                    "\uFEFF",
                    "\u2060",
                    "👩‍🔬",
                    "…",
                    "。",
                    "é",
                    "\u00A0",
                    "title: x\n");

    @Property(tries = 3000)
    void every_place_lies_in_the_text_and_in_order(@ForAll("texts") String text) {
        ParsedNote note = PARSER.parse(PATH, text);

        inOrder(note.blocks(), new Span(0, text.length()));
        note.sections().forEach(section -> inside(section.span(), text));
        note.terms().forEach(term -> inside(term.span(), text));
        note.answers().forEach(answer -> inside(answer.span(), text));
        note.problems().forEach(problem -> inside(problem.span(), text));
        sorted(note.links().stream().map(link -> link.span()).toList(), text);
        sorted(note.citations().stream().map(citation -> citation.span()).toList(), text);
        sorted(note.quotes().stream().map(quote -> quote.span()).toList(), text);
        assertThat(note.length()).isEqualTo(text.length());
    }

    @Property(tries = 3000)
    void passages_are_numbered_and_their_sentences_lie_in_their_text(@ForAll("texts") String text) {
        ParsedNote note = PARSER.parse(PATH, text);

        for (int i = 0; i < note.passages().size(); i++) {
            Passage passage = note.passages().get(i);
            assertThat(passage.ordinal()).isEqualTo(i);
            assertThat(passage.section()).isBetween(-1, note.sections().size() - 1);
            inside(passage.span(), text);
            int end = 0;
            for (Span sentence : passage.sentences()) {
                assertThat(sentence.start()).isGreaterThanOrEqualTo(end);
                assertThat(sentence.in(passage.text().text())).isNotBlank();
                end = sentence.end();
            }
            marksLieIn(passage.text());
        }
        note.links().forEach(link -> assertThat(link.passage()).isLessThan(note.passages().size()));
    }

    @Property(tries = 3000)
    void a_shown_letter_leads_back_to_itself_in_the_file(@ForAll("texts") String text) {
        ParsedNote note = PARSER.parse(PATH, text);

        for (Passage passage : note.passages()) {
            MarkedText shown = passage.text();
            int before = 0;
            for (int i = 0; i < shown.text().length(); i++) {
                int at = shown.source().fileOffset(i);
                assertThat(at).isBetween(before, text.length() - 1);
                char c = shown.text().charAt(i);
                boolean letter = Character.isLetterOrDigit(c) && text.charAt(at) != '&';
                assertThat(!letter || text.charAt(at) == c).as("%s at %s", c, at).isTrue();
                before = at;
            }
        }
    }

    @Property(tries = 1000)
    void reading_twice_gives_the_same(@ForAll("texts") String text) {
        assertThat(PARSER.parse(PATH, text)).isEqualTo(PARSER.parse(PATH, text));
    }

    @Property(tries = 2000)
    void what_is_above_keeps_its_words_when_something_is_written_below(@ForAll("texts") String text) {
        String above = "# A title\n\nA first paragraph stands here.\n\n";

        List<Passage> passages = PARSER.parse(PATH, above + text.replace("%%", "")).passages();

        assertThat(passages.getFirst().text().text()).isEqualTo("A first paragraph stands here.");
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(12);
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(12, Arbitraries.of(PIECES)), net.jqwik.api.Tuple.of(1, any))
                .list()
                .ofMaxSize(60)
                .map(pieces -> pieces.stream().collect(Collectors.joining()));
    }

    private static void inOrder(List<? extends Block> blocks, Span around) {
        int end = around.start();
        for (Block block : blocks) {
            assertThat(block.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(around.contains(block.span())).as("%s in %s", block.span(), around).isTrue();
            end = block.span().end();
            inOrder(children(block), block.span());
        }
    }

    private static List<? extends Block> children(Block block) {
        return switch (block) {
            case Block.ItemList list -> list.items();
            case Block.Item item -> item.children();
            case Block.BlockQuote quote -> quote.blocks();
            case Block.Callout callout -> callout.blocks();
            case Block.FootnoteDefinition note -> note.blocks();
            default -> List.of();
        };
    }

    private static void sorted(List<Span> spans, String text) {
        assertThat(spans).isSorted();
        spans.forEach(span -> inside(span, text));
    }

    private static void inside(Span span, String text) {
        assertThat(span.end()).isLessThanOrEqualTo(text.length());
    }

    private static void marksLieIn(MarkedText text) {
        List<Integer> starts = new ArrayList<>();
        for (Mark mark : text.marks()) {
            assertThat(mark.span().end()).isLessThanOrEqualTo(text.text().length());
            assertThat(mark.span().isEmpty()).isFalse();
            starts.add(mark.span().start());
        }
        assertThat(starts).isSorted();
    }
}
