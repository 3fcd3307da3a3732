package app.syntopic.parse;

import app.syntopic.model.Span;

import com.vladsch.flexmark.util.sequence.Escaping;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words between the tags of a block of HTML, on one line, as somebody would read them: without tags, comments,
/// scripts and styles.
final class HtmlWords {

    /// Where something hidden begins, a tag, an entity, or white space.
    private static final Pattern PIECE =
            Pattern.compile(
                    "(?<hidden><!--|<(?<element>(?i:script|style|template))\\b[^<>]*+>)"
                            + "|</?+(?<name>[A-Za-z][A-Za-z0-9-]*+)(?:\\s[^<>]*+|/)?+>"
                            + "|<[!?][^<>]*+>"
                            + "|(?<entity>&(?:#\\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});)"
                            + "|\\s++");

    /// Tags within a word or beside it, that keep no words apart.
    private static final Set<String> WITHIN_TEXT =
            Set.of(
                    "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "del", "dfn", "em", "font", "i", "ins",
                    "kbd", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "tt", "u", "var",
                    "wbr");

    private final String file;
    private final InlineBuilder out;

    private HtmlWords(String file) {
        this.file = file;
        this.out = new InlineBuilder(file);
    }

    /// @param place of the block in the file
    static Inline in(String file, Span place) {
        HtmlWords words = new HtmlWords(file);
        words.read(place);
        Inline all = words.out.build(place);
        return all.trimmed(0, all.text().length());
    }

    private void read(Span place) {
        Matcher piece = PIECE.matcher(file).region(place.start(), place.end());
        int from = place.start();
        while (piece.find()) {
            out.verbatim(from, piece.start());
            take(piece);
            from = piece.group("hidden") == null ? piece.end() : hiddenEnd(piece, place.end());
            piece.region(from, place.end());
        }
        out.verbatim(from, place.end());
    }

    /// What is not closed is hidden to the end of the block, as in a browser.
    private int hiddenEnd(Matcher opening, int limit) {
        String element = opening.group("element");
        String closing = element == null ? "-->" : "</" + element;
        for (int i = opening.end(); i + closing.length() <= limit; i++) {
            if (file.regionMatches(true, i, closing, 0, closing.length())) {
                int end = element == null ? i + closing.length() : file.indexOf('>', i) + 1;
                return end > i ? Math.min(end, limit) : limit;
            }
        }
        return limit;
    }

    private void take(Matcher piece) {
        int length = piece.end() - piece.start();
        String name = piece.group("name");
        if (piece.group("entity") != null) {
            out.replaced(Escaping.unescapeString(piece.group()), piece.start(), length);
        } else if (name == null || !WITHIN_TEXT.contains(name.toLowerCase(Locale.ROOT))) {
            boolean apart = out.length() > 0 && !out.shownSince(out.length() - 1).isBlank();
            if (apart) {
                out.replaced(" ", piece.start(), length);
            }
        }
    }
}
