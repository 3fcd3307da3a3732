package app.syntopic.exchange;

import app.syntopic.exchange.Printed.Run;
import app.syntopic.exchange.Printed.Style;
import app.syntopic.model.WritingDirection;

import org.openpdf.text.Chunk;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Image;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfWriter;

import java.awt.Color;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Runs of text as OpenPDF sets them.
final class PdfText {

    private static final float RAISED = 0.7f;
    private static final float SMALLER = 0.82f;

    /// A formula that is higher pushes lines apart.
    private static final float HIGHEST_IN_LINE = 1.05f;

    /// What is not the text itself.
    private static final Set<Style> ASIDE = Set.of(Style.CITATION, Style.STANCE, Style.TAG);

    private final PdfFonts fonts;
    private final PdfPictures pictures;
    private final Set<String> destinations = new HashSet<>();
    private final Set<String> referred = new HashSet<>();

    /// @param parts of the note, which its links lead to
    PdfText(PdfFonts fonts, PdfPictures pictures, List<Printed> parts) {
        this.fonts = fonts;
        this.pictures = pictures;
        for (Printed part : parts) {
            if (part instanceof Printed.Section section) {
                destinations.add("s" + section.ordinal());
            } else if (part instanceof Printed.Footnotes notes) {
                notes.footnotes().forEach(footnote -> destinations.add("fn-" + footnote.label()));
            }
        }
    }

    PdfPictures pictures() {
        return pictures;
    }

    PdfFonts fonts() {
        return fonts;
    }

    /// Whether the text refers to the footnote, which then leads back there.
    boolean refersTo(String label) {
        return referred.contains("ref-" + label);
    }

    static Paragraph paragraph(float leading, Phrase content) {
        Paragraph paragraph = new Paragraph(leading);
        paragraph.add(content);
        String text = content.getContent();
        paragraph.setRunDirection(WritingDirection.turns(text) ? direction(text) : PdfWriter.RUN_DIRECTION_NO_BIDI);
        // the side where lines begin, whichever that is
        paragraph.setAlignment(Element.ALIGN_LEFT);
        return paragraph;
    }

    /// From which side a text, and what stands around it, is set.
    static int direction(String text) {
        return WritingDirection.isFromRight(text) ? PdfWriter.RUN_DIRECTION_RTL : PdfWriter.RUN_DIRECTION_LTR;
    }

    Paragraph paragraph(Phrase content, PdfPlace place) {
        Paragraph paragraph = paragraph(place.leading(), content);
        paragraph.setIndentationLeft(place.left());
        if (chunks(content).anyMatch(chunk -> height(chunk) > place.size() * HIGHEST_IN_LINE)) {
            paragraph.setLeading(place.leading() - place.size(), 1);
        }
        return paragraph;
    }

    static Stream<Chunk> chunks(Phrase phrase) {
        return phrase.getChunks().stream().filter(Chunk.class::isInstance).map(Chunk.class::cast);
    }

    /// How far a drawn chunk reaches above the line it stands on; nothing for letters.
    static float height(Chunk chunk) {
        return chunk.getChunkAttributes() != null
                        && chunk.getChunkAttributes().get(Chunk.IMAGE) instanceof Object[] placed
                        && placed[0] instanceof Image image
                        && placed[2] instanceof Float raised
                ? image.getScaledHeight() + raised
                : 0;
    }

    Phrase phrase(List<Run> runs, PdfPlace place) {
        Phrase phrase = new Phrase();
        runs.forEach(run -> chunks(run, place).forEach(phrase::add));
        return phrase;
    }

    private List<Chunk> chunks(Run run, PdfPlace place) {
        Optional<Chunk> sign = run.picture().flatMap(picture -> pictures.sign(picture, place));
        if (sign.isPresent()) {
            return List.of(sign.get());
        }
        if (run.styles().contains(Style.MATH)) {
            return PdfFormula.of(run.text(), false, place.size(), place.width())
                    .map(List::of)
                    .orElseGet(() -> List.of(new Chunk(run.text(), fonts.mono(place.size() * SMALLER))));
        }
        List<Chunk> chunks = fonts.chunks(run.text(), font(run, place.size()));
        chunks.forEach(chunk -> dress(chunk, run, place.size()));
        run.link().ifPresent(to -> follow(chunks, to));
        return chunks;
    }

    private Font font(Run run, float size) {
        boolean aside = run.styles().stream().anyMatch(ASIDE::contains);
        boolean small = aside || run.styles().contains(Style.CODE);
        float own = run.styles().contains(Style.RAISED) ? size * RAISED : small ? size * SMALLER : size;
        return new Font(face(run, aside), own, Font.NORMAL, color(run, aside));
    }

    private static Color color(Run run, boolean aside) {
        boolean web = run.link().isPresent() && !run.link().get().startsWith("#");
        boolean doubt = run.styles().contains(Style.DOUBT);
        return web ? PdfFonts.ACCENT : aside ? PdfFonts.SOFT : doubt ? PdfFonts.WARN : PdfFonts.INK;
    }

    private BaseFont face(Run run, boolean aside) {
        Set<Style> styles = run.styles();
        return styles.contains(Style.CODE)
                ? fonts.mono()
                : aside ? fonts.sans() : fonts.serif(styles.contains(Style.STRONG), styles.contains(Style.EMPHASIS));
    }

    private static void dress(Chunk chunk, Run run, float size) {
        if (run.styles().contains(Style.RAISED)) {
            chunk.setTextRise(size * 0.35f);
        }
        if (run.styles().contains(Style.HIGHLIGHT)) {
            chunk.setBackground(PdfFonts.MARK);
        } else if (run.styles().contains(Style.QUOTED)) {
            chunk.setBackground(PdfFonts.QUOTE, 0, 1, 0, 0.5f);
        }
        if (run.styles().contains(Style.STRIKETHROUGH)) {
            chunk.setUnderline(0.5f, size * 0.27f);
        }
    }

    private void follow(List<Chunk> chunks, String to) {
        if (to.startsWith("#fn-") && referred.add("ref-" + to.substring("#fn-".length()))) {
            chunks.getFirst().setLocalDestination("ref-" + to.substring("#fn-".length()));
        }
        if (to.startsWith("#") && destinations.contains(to.substring(1))) {
            chunks.forEach(chunk -> chunk.setLocalGoto(to.substring(1)));
        } else if (to.matches("(?i)(https?|mailto):.*")) {
            chunks.forEach(chunk -> chunk.setAnchor(to));
        }
    }
}
