package app.syntopic.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.NotePath;
import app.syntopic.parse.NoteParser;
import app.syntopic.picture.SomePictures;

import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.SimpleBookmark;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

/// A note as PDF.
class PdfExportTest {

    private static final String BEES =
            """
            ---
            type: talk
            title: On Bees
            author: Ada Field
            lang: en-GB
            url: https://example.org/bees
            ---
            # On Bees — Notes

            ## Four questions

            **Q1 — What is it about?** How a swarm decides [§ The dance].

            - by dancing

            ## Glossary

            - **Quorum** — the number of scouts that settles a choice.

            ## Claims by section

            ### § The dance [00:05:00](https://example.org/bees?t=300)

            A dancer points with her body[^1]. See [a film](https://example.org/film) and [a trap](javascript:alert(1)).

            ![[hive.png]]

            #### Its length

            One turn is one distance.

            [^1]: And her wings.
            """;

    private static final Pattern PLACED = Pattern.compile("([\\d.]+) 0 0 ([\\d.]+) ([\\d.]+) ([\\d.]+) cm /\\w+ Do");
    private static final float RIGHT = 595 - 118;

    private static PdfReader pdf(String markdown) throws IOException {
        return pdf(markdown, Optional.empty());
    }

    private static PdfReader pdf(String markdown, Optional<byte[]> picture) throws IOException {
        PrintedNote note = PrintedNote.of(new NoteParser().parse(NotePath.of("N.md"), markdown));
        return new PdfReader(PdfExport.of(note, target -> picture).bytes());
    }

    private static List<String> pages(PdfReader reader) throws IOException {
        List<String> pages = new ArrayList<>();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            pages.add(new PdfTextExtractor(reader).getTextFromPage(page));
        }
        return pages;
    }

    private static List<String> addresses(PdfReader reader) {
        PdfArray annotations = reader.getPageN(1).getAsArray(PdfName.ANNOTS);
        return IntStream.range(0, annotations.size())
                .mapToObj(i -> annotations.getAsDict(i).getAsDict(PdfName.A))
                .filter(action -> action != null && action.get(PdfName.URI) != null)
                .map(action -> action.getAsString(PdfName.URI).toString())
                .toList();
    }

    private static String words(int count, String word) {
        return IntStream.range(0, count).mapToObj(i -> word + i).collect(Collectors.joining(" "));
    }

    @Test
    void itHoldsTheTextAndItsHeadingsAsBookmarks() throws IOException {
        try (PdfReader reader = pdf(BEES)) {
            assertThat(pages(reader)).hasSize(1);
            assertThat(pages(reader).getFirst())
                    .contains("On Bees", "What is it about?", "•", "Quorum", "The dance", "00:05:00", "And her wings.")
                    .contains("(hive.png is missing)");
            assertThat(SimpleBookmark.getBookmarkList(reader))
                    .extracting(bookmark -> bookmark.get("Title"))
                    .containsExactly("Glossary", "§ The dance");
            assertThat(SimpleBookmark.getBookmarkList(reader).getLast().get("Kids").toString()).contains("Its length");
        }
    }

    @Test
    void itSaysWhoseItIsAndInWhichLanguage() throws IOException {
        try (PdfReader reader = pdf(BEES)) {
            assertThat(reader.getInfo()).containsEntry("Title", "On Bees").containsEntry("Author", "Ada Field");
            PdfDictionary catalog = reader.getCatalog();
            assertThat(catalog.getAsString(PdfName.LANG).toString()).isEqualTo("en-GB");
            assertThat(catalog.getAsName(PdfName.PAGEMODE)).isEqualTo(PdfName.USEOUTLINES);
        }
    }

    @Test
    void itsLinksLeadToTheWebAndToItsOwnSectionsAndNowhereElse() throws IOException {
        try (PdfReader reader = pdf(BEES)) {
            assertThat(addresses(reader))
                    .contains("https://example.org/bees?t=300", "https://example.org/film")
                    .noneMatch(address -> address.startsWith("javascript"));
            assertThat(reader.getNamedDestination().keySet().toString()).contains("s0", "fn-1", "ref-1");
        }
    }

    @Test
    void aHeadingIsNeverTheLastOnItsPage() throws IOException {
        for (int lines = 30; lines < 44; lines++) {
            String filler = "- x\n".repeat(lines);
            try (PdfReader reader = pdf("# N\n\n" + filler + "\n## Upper\n\n### Lower\n\n" + words(60, "w") + "\n")) {
                String withHeading = pages(reader).stream().filter(page -> page.contains("Lower")).findFirst().get();
                assertThat(withHeading).as("after %d lines", lines).contains("Upper", "w0", "w14");
            }
        }
    }

    @Test
    void noLineOfAParagraphIsAloneOnAPage() throws IOException {
        for (int lines = 30; lines < 44; lines++) {
            String filler = "- x\n".repeat(lines);
            try (PdfReader reader = pdf("# N\n\n" + filler + "\n" + words(60, "word") + "\n")) {
                for (String page : pages(reader)) {
                    Matcher word = Pattern.compile("word\\d+").matcher(page);
                    assertThat((int) word.results().count()).as("after %d lines", lines).matches(n -> n == 0 || n > 10);
                }
            }
        }
    }

    @Test
    void longCodeAndLongTablesGoOnOverPagesAndLoseNothing() throws IOException {
        String code = IntStream.range(0, 200).mapToObj(i -> "row" + i + ";").collect(Collectors.joining("\n"));
        String rows = IntStream.range(0, 90).mapToObj(i -> "| cell" + i + " | x |\n").collect(Collectors.joining());
        try (PdfReader reader = pdf("# N\n\n```\n" + code + "\n```\n\n| Head | b |\n|---|---|\n" + rows)) {
            List<String> pages = pages(reader);
            String all = String.join("\n", pages);
            assertThat(all).contains(IntStream.range(0, 200).mapToObj(i -> "row" + i + ";").toList());
            assertThat(all).contains(IntStream.range(0, 90).mapToObj(i -> "cell" + i + " ").toList());
            assertThat(pages).filteredOn(page -> page.contains("cell")).allMatch(page -> page.contains("Head"));
        }
    }

    @Test
    void noFormulaOrPictureIsWiderThanTheColumn() throws IOException {
        String sum = IntStream.range(0, 40).mapToObj(i -> "a_{" + i + "}").collect(Collectors.joining("+"));
        String note = "# N\n\nText $" + sum + "$.\n\n> - $$" + sum + "$$\n\n![[big.png]]\n\n- x\n\n    ![[big.png]]\n";
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(2000, 300, BufferedImage.TYPE_INT_RGB), "png", png);
        try (PdfReader reader = pdf(note, Optional.of(png.toByteArray()))) {
            String content = new String(reader.getPageContent(1), StandardCharsets.ISO_8859_1);
            List<Float> ends =
                    PLACED.matcher(content)
                            .results()
                            .map(placed -> Float.parseFloat(placed.group(1)) + Float.parseFloat(placed.group(3)))
                            .toList();
            assertThat(ends).hasSizeGreaterThanOrEqualTo(3).allMatch(end -> end <= RIGHT + 1);
        }
    }

    @Test
    void drawingsAndPicturesInCellsStayInTheirColumn() throws IOException {
        String note = "# N\n\n![[a.svg]]\n\n| a | b |\n|---|---|\n| ![[a.svg]] | " + words(60, "w") + " |\n";
        try (PdfReader reader = pdf(note, Optional.of(SomePictures.SVG))) {
            String content = new String(reader.getPageContent(1), StandardCharsets.ISO_8859_1);
            List<Float> widths =
                    PLACED.matcher(content).results().map(placed -> Float.parseFloat(placed.group(1))).toList();
            // 400 pixels of the screen are 300 points; in the cell there is room for less
            assertThat(widths).hasSize(2).first().isEqualTo(300f);
            assertThat(widths.getLast()).isBetween(50f, 299f);
        }
    }

    @Test
    void aSmallPictureStandsAmongTheWords() throws IOException {
        try (PdfReader reader = pdf("# N\n\nA ![[a.svg|16]] star.\n", Optional.of(SomePictures.SVG))) {
            assertThat(pages(reader).getFirst()).contains("A").contains("star.").doesNotContain("a.svg");
            assertThat(PLACED.matcher(new String(reader.getPageContent(1), StandardCharsets.ISO_8859_1)).results())
                    .extracting(placed -> placed.group(1))
                    .containsExactly("12");
        }
    }

    @Test
    void aPictureThatCannotBeReadDoesNotStopIt() throws IOException {
        try (PdfReader reader = pdf(BEES, Optional.of(new byte[] {1, 2, 3}))) {
            assertThat(pages(reader).getFirst()).contains("hive.png cannot be shown: it is damaged");
        }
    }

    @Test
    void aFormulaIsDrawnAndABrokenOneStaysAsItIsWritten() throws IOException {
        try (PdfReader reader = pdf("# Sums\n\nBoth $\\alpha^2$ and $\\nosuch{y}$ here.\n")) {
            assertThat(pages(reader).getFirst()).contains("Both", "\\nosuch{y}").doesNotContain("alpha");
        }
    }

    @Test
    void aLetterNoFontHasIsToldByABox() throws IOException {
        try (PdfReader reader = pdf("# N\n\nSo \uDB80\uDC00 it is.\n")) {
            assertThat(pages(reader).getFirst()).contains("□");
        }
    }

    @Test
    void lettersNoFontHasAreTold() {
        PrintedNote note = PrintedNote.of(new NoteParser().parse(NotePath.of("N.md"), "# N\n\nSo こ and ん.\n"));
        PdfOtherFonts none = new PdfOtherFonts(List.of(), List::of);
        assertThat(PdfExport.of(note, target -> Optional.empty(), none).unset()).containsExactly("こ", "ん");
    }

    @Test
    void hebrewIsSetFromTheRight() throws IOException {
        try (PdfReader reader = pdf("# N\n\nאב גד (הו) 12 and.\n\nAnd אב.\n\n- זח\n\n> טי\n")) {
            assertThat(pages(reader).getFirst().lines().map(String::strip))
                    .contains(".and 12 (וה) דג בא", "And בא.", "חז \u2002•", "יט");
        }
    }

    @Test
    void aShortColumnIsNotBrokenForALongOne() throws IOException {
        String row = "| row 10 | " + words(30, "w") + " | 4 of 9 |\n";
        try (PdfReader reader = pdf("# N\n\n| Name | What it is | Number |\n|---|---|---|\n" + row)) {
            assertThat(pages(reader).getFirst()).contains("row 10", "4 of 9");
        }
    }

    @Test
    void aTableInHebrewHasItsFirstColumnAtTheRight() throws IOException {
        try (PdfReader reader = pdf("# N\n\n| אאאאאאאאאאאאאאא | ב |\n|---|---|\n| ג | ד |\n")) {
            String content = new String(reader.getPageContent(1), StandardCharsets.ISO_8859_1);
            List<Float> starts =
                    Pattern.compile("1 0 0 1 ([\\d.]+) [\\d.]+ Tm")
                            .matcher(content)
                            .results()
                            .map(placed -> Float.parseFloat(placed.group(1)))
                            .toList();
            // the title, and four cells: as the columns suit their words, none is broken
            assertThat(starts.subList(1, 5)).hasSize(starts.size() - 2);
            assertThat(starts.get(2)).isGreaterThan(starts.get(1));
        }
    }

    @Test
    void anEmptyNoteIsAPageAsWell() throws IOException {
        try (PdfReader reader = pdf("")) {
            assertThat(reader.getNumberOfPages()).isOne();
        }
    }
}
