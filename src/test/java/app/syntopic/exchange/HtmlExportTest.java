package app.syntopic.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.NotePath;
import app.syntopic.parse.NoteParser;
import app.syntopic.picture.SomePictures;

import org.junit.jupiter.api.Test;

import java.util.Optional;

/// A note as a web page.
class HtmlExportTest {

    private static final String NOTE =
            """
            ---
            type: talk
            title: On Bees
            author: Ada Field
            published: 2024-05-02
            url: https://example.org/bees
            ---
            # On Bees — Notes

            ## Four questions

            **Q1 — What is it about?** How a swarm <decides> [§ The dance].

            ## Glossary

            - **Quorum** — the number of scouts that settles a choice.

            ## Claims by section

            ### § The dance [00:05:00](https://example.org/bees?t=300)

            A dancer points with her **body**[^1] (supports:: [[Dance Language]]). See [[Quorum]], [a film](https://example.org/film) and [a trap](javascript:alert(1)).

            ![[hive.png]]

            - One turn is one distance

            | Site | Scouts |
            |---|---|
            | oak | 12 |

            [^1]: And her wings.
            """;

    private final PrintedNote note = PrintedNote.of(new NoteParser().parse(NotePath.of("On Bees.md"), NOTE));

    private String html() {
        return HtmlExport.of(note, target -> Optional.empty());
    }

    @Test
    void aWebPageHoldsAllPartsOfTheNote() {
        assertThat(html())
                .startsWith("<!DOCTYPE html>")
                .contains("<h1>On Bees</h1>", "Ada Field · 2 May 2024")
                .contains("<b>Q1</b> <span>What is it about?</span>", "How a swarm &lt;decides&gt;")
                .contains("<dfn>Quorum</dfn>", "<th>Site</th>", "<td>oak</td>")
                .contains("<strong>body</strong>");
    }

    @Test
    void itsLinksLeadWithinThePageAndToTheWebAndNowhereElse() {
        assertThat(html())
                .contains("<h3 id=\"s0\">", "href=\"#s0\"", "href=\"#fn-1\"", "id=\"fn-1\"")
                .contains("<a href=\"https://example.org/bees?t=300\">00:05:00</a>")
                .contains("<a href=\"https://example.org/film\">a film</a>")
                .doesNotContain("javascript:");
    }

    @Test
    void aStanceIsReadInWords() {
        assertThat(html()).contains("(supports Dance Language)").doesNotContain("supports::");
    }

    @Test
    void picturesAreInTheFile() {
        assertThat(HtmlExport.of(note, target -> Optional.of(SomePictures.png(2, 1))))
                .contains("src=\"data:image/png;base64,iVBOR");
        assertThat(html()).doesNotContain("<img").contains("(hive.png is missing)");
    }

    @Test
    void picturesSayTheirKindWhateverTheirNameAndStandInTablesToo() {
        String table = "# N\n\n| a | b |\n|---|---|\n| ![[a.png]] | so ![[a.png]] |\n";
        assertThat(html(table, Optional.of(SomePictures.SVG)))
                .contains("<td><figure><img alt=\"a.png\" src=\"data:image/svg+xml;base64,")
                .contains("<td>so ");
        assertThat(html("# N\n\n![[a.webp]]\n", Optional.of(SomePictures.webp())))
                .contains("src=\"data:image/webp;base64,UklGR");
    }

    @Test
    void aSmallPictureStandsAmongTheWords() {
        assertThat(html("# N\n\nA ![[a.svg|16]] star.\n", Optional.of(SomePictures.SVG)))
                .contains("<p>A <img alt=\"a.svg\" width=\"16\" src=\"data:image/svg+xml;base64,")
                .contains("\"> star.</p>");
    }

    @Test
    void aDamagedPictureIsToldWithItsReason() {
        assertThat(html("# N\n\n![[a.webp]]\n", Optional.of(new byte[] {1, 2, 3})))
                .contains("<p class=\"missing\">(a.webp cannot be shown: it is damaged")
                .doesNotContain("<img");
    }

    @Test
    void aPictureIsAsLargeAsTheNoteAsksAndCarriesItsDescription() {
        Optional<byte[]> picture = Optional.of(SomePictures.png(2, 1));
        assertThat(html("# N\n\n![[a.png|300]]\n\n![A swarm|300x200](b.png)\n", picture))
                .contains("<img alt=\"a.png\" width=\"300\" src")
                .contains("<img alt=\"A swarm\" width=\"300\" style=\"max-height: 200px; object-fit: contain\" src")
                .containsOnlyOnce("<figcaption>A swarm</figcaption>");
    }

    private static String html(String markdown) {
        return html(markdown, Optional.empty());
    }

    private static String html(String markdown, Optional<byte[]> picture) {
        return HtmlExport.of(PrintedNote.of(new NoteParser().parse(NotePath.of("N.md"), markdown)), target -> picture);
    }

    @Test
    void listsAreLists() {
        assertThat(html("# N\n\n- one\n    1. inner\n- [x] done\n\n7. seven\n"))
                .contains("<ul class=\"tasks\">\n<li>one\n<ol>\n<li>inner</li>\n</ol>\n</li>")
                .contains(
                        "<li class=\"done\"><input type=\"checkbox\" disabled checked> done</li>", "<ol start=\"7\">");
    }

    @Test
    void quotationsAndCalloutsHoldWhatStandsInThem() {
        assertThat(html("# N\n\n> said\n\n> [!tip] Do\n> this\n> > [!danger]\n> > but not this\n"))
                .contains("<blockquote>\n<p>said</p>\n</blockquote>")
                .contains("<aside class=\"callout ok\">\n<p class=\"head\">Do</p>\n<p>this</p>")
                .contains("<aside class=\"callout warn\">\n<p class=\"head\">Danger</p>\n<p>but not this</p>");
    }

    @Test
    void aCalloutThatFoldsInTheNoteFoldsThereToo() {
        assertThat(html("# N\n\n> [!note]- Closed\n> one\n\n> [!tip]+ Open\n> two\n"))
                .contains("<details class=\"callout accent\">\n<summary class=\"head\">Closed</summary>\n<p>one</p>")
                .contains("<details class=\"callout ok\" open>\n<summary class=\"head\">Open</summary>\n<p>two</p>");
    }

    @Test
    void doubtsTagsAndFinishedTasksLookAsOnThePage() {
        assertThat(html("# N\n\nSo it is [?] #bees\n\n- [x] done\n"))
                .contains("<span class=\"doubt\"><sup>?</sup></span>", "<span class=\"tag\">#bees</span>")
                .contains("<li class=\"done\">");
    }

    @Test
    void aTableIsAlignedAsWrittenAndFilledUp() {
        assertThat(html("# N\n\n| a | b | c |\n|---|:-:|--:|\n| 1 | 2 |\n"))
                .contains("<th>a</th><th class=\"middle\">b</th><th class=\"end\">c</th>")
                .contains("<td>1</td><td class=\"middle\">2</td><td class=\"end\"></td>");
    }

    @Test
    void anAnswerHoldsItsListsAndTables() {
        String page = html("# N\n\n## Four questions\n\n**Q1 — What?** This:\n\n- point\n\n| a |\n|---|\n| 1 |\n");
        int answer = page.indexOf("class=\"answer\"");
        assertThat(page.substring(answer))
                .containsSubsequence("Q1", "<p>This:</p>", "<li>point</li>", "<table>", "</div>\n</div>");
        assertThat(page.split("class=\"answer\"")).hasSize(2);
    }

    @Test
    void footnotesStandAtTheEndInOrderAndLeadBack() {
        String page = html("# N\n\nOne[^b] two[^a] three[^b].\n\n[^a]: Ay.\n[^b]: Bee.\n\n## Later\n\nText.\n");
        assertThat(page).containsSubsequence("Text.", "Bee.", "Ay.");
        assertThat(page).containsOnlyOnce("id=\"ref-b\"").contains("<a href=\"#ref-b\">1</a>");
    }

    @Test
    void aFormulaIsAPictureDescribedByWhatWasWrittenAndABrokenOneStaysText() {
        assertThat(html("# N\n\nIn $\\alpha^2$.\n\n$$\n\\nosuch{y}\n$$\n"))
                .contains("alt=\"\\alpha^2\"", "<pre><code>\\nosuch{y}</code></pre>");
    }

    @Test
    void theLanguageIsSaidWhereTheNoteSaysIt() {
        assertThat(html("---\nlang: de\n---\n# N\n")).contains("<html lang=\"de\">");
        assertThat(html("# N\n")).contains("<html>");
    }
}
