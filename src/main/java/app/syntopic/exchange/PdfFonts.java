package app.syntopic.exchange;

import app.syntopic.model.WritingDirection;

import org.openpdf.text.Chunk;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The typefaces and colours of a printed note. Sizes in points.
final class PdfFonts {

    /// Around a letter of two halves it keeps them in their order where the line is turned; it is not printed.
    private static final String FROM_LEFT = "\u200e";

    /// An empty box.
    private static final int NOWHERE = 0x25A1;

    static final Color INK = new Color(0x1f, 0x23, 0x28);
    static final Color SOFT = new Color(0x59, 0x63, 0x6e);
    static final Color LINE = new Color(0xd0, 0xd5, 0xdb);
    static final Color ACCENT = new Color(0x0b, 0x62, 0xc4);
    static final Color WARN = new Color(0x8a, 0x5a, 0x00);
    static final Color QUOTE = new Color(0xfb, 0xf3, 0xe2);
    static final Color GROUND = new Color(0xf5, 0xf6, 0xf8);
    static final Color MARK = new Color(0xff, 0xf1, 0xa8);

    private final BaseFont roman = load("LiberationSerif-Regular");
    private final BaseFont italic = load("LiberationSerif-Italic");
    private final BaseFont bold = load("LiberationSerif-Bold");
    private final BaseFont boldItalic = load("LiberationSerif-BoldItalic");
    private final BaseFont sans = load("LiberationSans-Regular");
    private final BaseFont sansBold = load("LiberationSans-Bold");
    private final BaseFont mono = load("LiberationMono-Regular");

    private final PdfOtherFonts others;
    private final Set<Integer> unset = new LinkedHashSet<>();

    /// @param others for letters that these faces lack
    PdfFonts(PdfOtherFonts others) {
        this.others = others;
    }

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

    Font label(float size, Color color) {
        return new Font(sansBold, size, Font.NORMAL, color);
    }

    Font mono(float size) {
        return new Font(mono, size, Font.NORMAL, INK);
    }

    /// Text that opens an address.
    Chunk link(String text, String url, Font font) {
        return new Chunk(text, new Font(font.getBaseFont(), font.getSize(), Font.NORMAL, ACCENT)).setAnchor(url);
    }

    /// A face of the text.
    BaseFont serif(boolean strong, boolean emphasis) {
        return emphasis ? strong ? boldItalic : italic : strong ? bold : roman;
    }

    BaseFont sans() {
        return sans;
    }

    BaseFont mono() {
        return mono;
    }

    Phrase phrase(String text, Font font) {
        Phrase phrase = new Phrase();
        phrase.addAll(chunks(text, font));
        return phrase;
    }

    /// Text in a font, letters that it lacks in one of the computer's that has them; a box stands for those that none
    /// has.
    List<Chunk> chunks(String text, Font font) {
        List<Chunk> chunks = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        boolean turns = WritingDirection.turns(text);
        BaseFont face = font.getBaseFont();
        for (int letter : text.codePoints().toArray()) {
            BaseFont own = faceFor(letter, font.getBaseFont());
            if (!own.equals(face) && !piece.isEmpty()) {
                chunks.add(chunk(piece, face, font));
                piece.setLength(0);
            }
            face = own;
            append(piece, letter, face, turns);
        }
        chunks.add(chunk(piece, face, font));
        return chunks;
    }

    private void append(StringBuilder piece, int letter, BaseFont face, boolean turns) {
        if (Character.isWhitespace(letter) || isOfDirection(letter) || face.charExists(letter)) {
            String guard = turns && Character.isSupplementaryCodePoint(letter) ? FROM_LEFT : "";
            piece.append(guard).appendCodePoint(letter).append(guard);
        } else if (!isUnseen(letter)) {
            unset.add(letter);
            piece.appendCodePoint(NOWHERE);
        }
    }

    /// What OpenPDF goes by and never prints.
    private static boolean isOfDirection(int letter) {
        return letter >= 0x200b && letter <= 0x200f || letter >= 0x202a && letter <= 0x202e;
    }

    /// What is not printed itself: space, and signs that say how others stand or look.
    private static boolean isUnseen(int letter) {
        return Character.isWhitespace(letter)
                || Character.getType(letter) == Character.FORMAT
                || letter >= 0xfe00 && letter <= 0xfe0f;
    }

    /// Letters that a box stands for, in the order they were met.
    List<String> unset() {
        return unset.stream().map(Character::toString).toList();
    }

    private static Chunk chunk(StringBuilder piece, BaseFont face, Font font) {
        return new Chunk(piece.toString(), new Font(face, font.getSize(), Font.NORMAL, font.getColor()));
    }

    private BaseFont faceFor(int letter, BaseFont wanted) {
        return isUnseen(letter) || wanted.charExists(letter) ? wanted : others.with(letter).orElse(wanted);
    }
}
