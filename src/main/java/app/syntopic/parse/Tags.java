package app.syntopic.parse;

import app.syntopic.model.Mark;
import app.syntopic.model.Span;

import java.util.ArrayList;
import java.util.List;

/// `#tags` in running text: letters, digits, `_`, `-` and `/` for nesting, with at least one sign that is no digit.
final class Tags {

    private Tags() {}

    /// The tags of a text.
    ///
    /// @param closed where none can stand
    static List<Mark.Tagged> in(String text, Ranges closed) {
        int hash = text.indexOf('#');
        if (hash < 0) {
            return List.of();
        }
        List<Mark.Tagged> found = new ArrayList<>();
        for (; hash >= 0; hash = text.indexOf('#', hash + 1)) {
            int end = end(text, hash + 1);
            String tag = text.substring(hash + 1, end);
            if (opens(text, hash) && isTag(tag) && !closed.contains(hash)) {
                found.add(new Mark.Tagged(new Span(hash, end), tag));
            }
        }
        return found;
    }

    /// A tag of front matter, without its sign; empty when it is none.
    static String plain(String written) {
        String tag = written.strip();
        tag = tag.startsWith("#") ? tag.substring(1) : tag;
        return tag.substring(0, end(tag, 0)).equals(tag) && isTag(tag) ? tag : "";
    }

    private static boolean opens(String text, int hash) {
        return hash == 0 || Words.isSpaceAt(text, hash - 1) || "([{“‘\"".indexOf(text.charAt(hash - 1)) >= 0;
    }

    private static int end(String text, int from) {
        int end = from;
        while (end < text.length() && isPart(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        while (end > from && text.charAt(end - 1) == '/') {
            end--;
        }
        return end;
    }

    private static boolean isPart(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || c == '_'
                || c == '-'
                || c == '/'
                || type == Character.NON_SPACING_MARK
                || type == Character.OTHER_SYMBOL;
    }

    private static boolean isTag(String tag) {
        return !tag.isEmpty() && !tag.startsWith("/") && !tag.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
