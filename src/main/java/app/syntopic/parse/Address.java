package app.syntopic.parse;

import app.syntopic.model.Mark;
import app.syntopic.model.Span;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Addresses of the web in running text, and what Markdown links point at.
final class Address {

    private Address() {}

    /// Whether a link leads out of the notebook: it has a scheme or names a host.
    static boolean isWeb(String address) {
        if (address.startsWith("//") || startsWithWww(address, 0)) {
            return true;
        }
        int colon = address.indexOf(':');
        if (colon < 2) {
            return false;
        }
        for (int i = 0; i < colon; i++) {
            char c = address.charAt(i);
            boolean allowed =
                    c >= 'a' && c <= 'z'
                            || c >= 'A' && c <= 'Z'
                            || i > 0 && (c >= '0' && c <= '9' || "+-.".indexOf(c) >= 0);
            if (!allowed) {
                return false;
            }
        }
        return true;
    }

    /// The address with `%20` and the like read as UTF-8; a stray `%` stays.
    static String decoded(String address) {
        if (address.indexOf('%') < 0) {
            return address;
        }
        StringBuilder decoded = new StringBuilder(address.length());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int i = 0;
        while (i < address.length()) {
            int value = address.charAt(i) == '%' && i + 2 < address.length() ? hex(address, i + 1) : -1;
            if (value >= 0) {
                bytes.write(value);
                i += 3;
            } else {
                decoded.append(bytes.toString(StandardCharsets.UTF_8));
                bytes.reset();
                decoded.append(address.charAt(i++));
            }
        }
        return decoded.append(bytes.toString(StandardCharsets.UTF_8)).toString();
    }

    private static int hex(String text, int at) {
        int high = Character.digit(text.charAt(at), 16);
        int low = Character.digit(text.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    /// The bare addresses in a text, by GitHub's rules: a sign of punctuation at the end is not part of one.
    ///
    /// @param closed where none can stand
    static List<Mark.WebLinked> in(String text, Ranges closed) {
        if (!mayBeIn(text)) {
            return List.of();
        }
        List<Mark.WebLinked> found = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            boolean fresh = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
            if (fresh && startsAddress(text, i)) {
                int end = end(text, i);
                String url = text.substring(i, end);
                if (url.length() > "https://".length() && !closed.overlaps(new Span(i, end))) {
                    found.add(new Mark.WebLinked(new Span(i, end), startsWithWww(text, i) ? "https://" + url : url));
                }
                i = end;
            } else {
                i++;
            }
        }
        return found;
    }

    /// Whether a text can hold an address.
    static boolean mayBeIn(String text) {
        return text.contains("://") || text.contains("www.");
    }

    private static boolean startsAddress(String text, int i) {
        char c = text.charAt(i);
        return (c == 'h' || c == 'H')
                        && (text.regionMatches(true, i, "https://", 0, 8)
                                || text.regionMatches(true, i, "http://", 0, 7))
                || startsWithWww(text, i);
    }

    private static boolean startsWithWww(String text, int i) {
        return text.regionMatches(true, i, "www.", 0, 4);
    }

    private static int end(String text, int start) {
        int end = start;
        int open = 0;
        int closed = 0;
        while (end < text.length() && !Words.isSpace(text.charAt(end)) && "<>\"“”‘’".indexOf(text.charAt(end)) < 0) {
            open += text.charAt(end) == '(' ? 1 : 0;
            closed += text.charAt(end) == ')' ? 1 : 0;
            end++;
        }
        while (end > start + 1) {
            char last = text.charAt(end - 1);
            if (last == ')' && closed > open) {
                closed--;
            } else if ("?!.,:;*_~'|]".indexOf(last) < 0) {
                break;
            }
            end--;
        }
        return end;
    }

    /// Whether a text is one address and nothing else.
    static boolean isAlone(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return (lower.startsWith("http://") || lower.startsWith("https://"))
                && text.chars().noneMatch(c -> Words.isSpace((char) c));
    }
}
