package app.syntopic.view.control;

import app.syntopic.model.WritingDirection;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;

/// Text in letters whose shape depends on their neighbours (Hebrew, Arabic, Indic and Thai scripts, letters with
/// accents of their own), cut where a line may end.
///
/// On Linux the toolkit keeps the whole of a run of such letters for the part before a line's end (JavaFX 26,
/// `PangoGlyphLayout`): it paints it twice, or fails while it lays out the page. A piece that need not be broken is
/// safe, and each text of a flow is a run of its own. It also sets the signs beside letters that are written from the
/// right on their wrong side where the letters come from another font; so these are pieces of their own.
public final class ShapedText {

    /// A word longer than that is cut, as it may be longer than a line.
    private static final int LONGEST = 24;

    /// No piece is wider, in sizes of its letters.
    static final double WIDEST_EM = 16;

    private ShapedText() {}

    /// Whether a text has such letters.
    static boolean isIn(String text) {
        return text.codePoints().anyMatch(ShapedText::isShaped);
    }

    /// The pieces of a text, in order; all of it where its letters stand for themselves.
    public static List<String> pieces(String text) {
        if (!isIn(text)) {
            return List.of(text);
        }
        BreakIterator breaks = BreakIterator.getLineInstance();
        breaks.setText(text);
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            cutAtSigns(text, start, end, pieces);
            start = end;
        }
        return pieces;
    }

    private static void cutAtSigns(String text, int start, int end, List<String> pieces) {
        int from = start;
        for (int i = start + 1; i < end; i++) {
            if (WritingDirection.isFromRight(text.charAt(i)) && isSign(text.charAt(i - 1))
                    || isSign(text.charAt(i)) && WritingDirection.isFromRight(text.charAt(i - 1))) {
                cut(text, from, i, pieces);
                from = i;
            }
        }
        cut(text, from, end, pieces);
    }

    private static boolean isSign(char c) {
        return !Character.isLetterOrDigit(c) && !Character.isSurrogate(c) && !isShaped(c);
    }

    private static void cut(String text, int start, int end, List<String> pieces) {
        int from = start;
        while (end - from > LONGEST) {
            int to = from + LONGEST;
            to -= Character.isLowSurrogate(text.charAt(to)) ? 1 : 0;
            pieces.add(text.substring(from, to));
            from = to;
        }
        pieces.add(text.substring(from, end));
    }

    /// As the toolkit has it, by blocks.
    private static boolean isShaped(int code) {
        return code >= 0x300 && code <= 0x36f
                || code >= 0x590 && code <= 0x109f
                || code >= 0x1780 && code <= 0x18af
                || code >= 0x200c && code <= 0x200f
                || code >= 0x202a && code <= 0x202e
                || code >= 0x2066 && code <= 0x206f
                || code >= 0xfb1d && code <= 0xfdff
                || code >= 0xfe70 && code <= 0xfeff
                || code >= 0x10800 && code <= 0x10fff
                || code >= 0x1e800 && code <= 0x1efff;
    }
}
