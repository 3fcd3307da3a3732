package app.syntopic.exchange;

import app.syntopic.exchange.Printed.Run;
import app.syntopic.exchange.Printed.Style;

import org.openpdf.text.Chunk;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/// The typefaces of a printed note and the text set in them. Sizes in points.
final class PdfFonts {

    static final Color INK = new Color(0x1f, 0x23, 0x28);
    static final Color SOFT = new Color(0x59, 0x63, 0x6e);
    static final Color LINE = new Color(0xd0, 0xd5, 0xdb);
    private static final Color ACCENT = new Color(0x0b, 0x62, 0xc4);
    private static final Color MARK = new Color(0xff, 0xf1, 0xa8);

    private static final float RAISED = 0.7f;
    private static final float SMALLER = 0.82f;

    private final BaseFont roman = load("LiberationSerif-Regular");
    private final BaseFont italic = load("LiberationSerif-Italic");
    private final BaseFont bold = load("LiberationSerif-Bold");
    private final BaseFont boldItalic = load("LiberationSerif-BoldItalic");
    private final BaseFont sans = load("LiberationSans-Regular");
    private final BaseFont mono = load("LiberationMono-Regular");

    private static BaseFont load(String name) {
        String file = "/liberation/" + name + ".ttf";
        try (InputStream in = PdfFonts.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the font " + name + " is missing from the program");
            }
            return BaseFont.createFont(
                    name + ".ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, in.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Font roman(float size) {
        return new Font(roman, size, Font.NORMAL, INK);
    }

    Font bold(float size) {
        return new Font(bold, size, Font.NORMAL, INK);
    }

    Font sans(float size) {
        return new Font(sans, size, Font.NORMAL, SOFT);
    }

    Font mono(float size) {
        return new Font(mono, size, Font.NORMAL, INK);
    }

    /// Text that opens an address.
    Chunk link(String text, String url, Font font) {
        return new Chunk(text, new Font(font.getBaseFont(), font.getSize(), Font.NORMAL, ACCENT)).setAnchor(url);
    }

    Phrase phrase(List<Run> runs, float size) {
        Phrase phrase = new Phrase();
        runs.forEach(run -> phrase.add(chunk(run, size)));
        return phrase;
    }

    private Chunk chunk(Run run, float size) {
        if (run.styles().contains(Style.MATH)) {
            return PdfFormula.of(run.text(), false, size, Float.MAX_VALUE)
                    .orElseGet(() -> new Chunk(run.text(), mono(size * SMALLER)));
        }
        boolean aside = run.styles().contains(Style.CITATION) || run.styles().contains(Style.STANCE);
        boolean raised = run.styles().contains(Style.RAISED);
        float own = raised ? size * RAISED : aside || run.styles().contains(Style.CODE) ? size * SMALLER : size;
        boolean web = run.link().isPresent() && !run.link().get().startsWith("#");
        Chunk chunk = new Chunk(run.text(), new Font(face(run), own, Font.NORMAL, web ? ACCENT : aside ? SOFT : INK));
        if (raised) {
            chunk.setTextRise(size * 0.35f);
        }
        if (run.styles().contains(Style.HIGHLIGHT)) {
            chunk.setBackground(MARK);
        }
        if (run.styles().contains(Style.STRIKETHROUGH)) {
            chunk.setUnderline(0.5f, size * 0.27f);
        }
        run.link().ifPresent(to -> follow(chunk, to));
        return chunk;
    }

    private static void follow(Chunk chunk, String to) {
        if (to.startsWith("#s")) {
            chunk.setLocalGoto(to.substring(1));
        } else if (to.matches("(?i)(https?|mailto):.*")) {
            chunk.setAnchor(to);
        }
    }

    private BaseFont face(Run run) {
        boolean strong = run.styles().contains(Style.STRONG);
        if (run.styles().contains(Style.CODE)) {
            return mono;
        }
        if (run.styles().contains(Style.CITATION) || run.styles().contains(Style.STANCE)) {
            return sans;
        }
        return run.styles().contains(Style.EMPHASIS) ? strong ? boldItalic : italic : strong ? bold : roman;
    }
}
