package app.syntopic.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.NotePath;
import app.syntopic.parse.NoteParser;

import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.SimpleBookmark;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

import java.io.IOException;
import java.util.Optional;

/// A note as a web page and as PDF.
class NoteExportTest {

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
        assertThat(HtmlExport.of(note, target -> Optional.of(new byte[] {1, 2, 3})))
                .contains("src=\"data:image/png;base64,AQID\"");
        assertThat(html()).doesNotContain("<img");
    }

    @Test
    void aPdfHoldsTheTextAndItsSectionsAsBookmarks() throws IOException {
        byte[] pdf = PdfExport.of(note, target -> Optional.empty());
        try (PdfReader reader = new PdfReader(pdf)) {
            assertThat(reader.getNumberOfPages()).isOne();
            assertThat(new PdfTextExtractor(reader).getTextFromPage(1))
                    .contains("On Bees", "What is it about?", "Quorum", "The dance", "00:05:00", "And her wings.");
            assertThat(SimpleBookmark.getBookmarkList(reader))
                    .extracting(bookmark -> bookmark.get("Title"))
                    .containsExactly("Glossary", "§ The dance");
        }
    }

    @Test
    void aPictureThatCannotBeReadDoesNotStopThePdf() throws IOException {
        byte[] pdf = PdfExport.of(note, target -> Optional.of(new byte[] {1, 2, 3}));
        try (PdfReader reader = new PdfReader(pdf)) {
            assertThat(new PdfTextExtractor(reader).getTextFromPage(1)).contains("a picture that cannot be read");
        }
    }

    @Test
    void aFormulaIsDrawnIntoThePdfAndABrokenOneStaysAsItIsWritten() throws IOException {
        PrintedNote sums =
                PrintedNote.of(
                        new NoteParser()
                                .parse(NotePath.of("Sums.md"), "# Sums\n\nBoth $\\alpha^2$ and $\\nosuch{y}$ here.\n"));
        try (PdfReader reader = new PdfReader(PdfExport.of(sums, target -> Optional.empty()))) {
            assertThat(new PdfTextExtractor(reader).getTextFromPage(1))
                    .contains("Both", "\\nosuch{y}")
                    .doesNotContain("alpha");
        }
    }
}
