package app.syntopic.parse;

import app.syntopic.parse.FlatOutline.Kind;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells a literature note in the flat form from Markdown and from any other text.
final class FlatShape {

    /// How many different signs of a literature note a text must show.
    private static final int ENOUGH_SIGNS = 2;

    private static final Set<Kind> SIGNS = EnumSet.of(Kind.QUESTION, Kind.SECTION);
    private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}[ \\t]+\\S.*");
    private static final Pattern FRONT_MATTER =
            Pattern.compile("\uFEFF?---[ \\t]*\\R(?s:.*?)(?:^|\\R)(?:---|\\.\\.\\.)[ \\t]*(?:\\R|$)");

    private FlatShape() {}

    /// Where a text's front matter ends, or its byte-order mark.
    static int bodyStart(String text) {
        boolean mark = text.startsWith("\uFEFF");
        if (!text.startsWith("---", mark ? 1 : 0)) {
            return mark ? 1 : 0;
        }
        Matcher frontMatter = FRONT_MATTER.matcher(text);
        return frontMatter.lookingAt() ? frontMatter.end() : mark ? 1 : 0;
    }

    /// The lines of a text, if it is in the flat form.
    static Optional<FlatOutline> outline(String text) {
        int start = bodyStart(text);
        if (hasHeading(text, start)) {
            return Optional.empty();
        }
        FlatOutline outline = new FlatOutline(text, start);
        return signs(outline) < ENOUGH_SIGNS ? Optional.empty() : Optional.of(outline);
    }

    /// How many different parts, questions apart from sections, the text shows. An underlined name of a part is a
    /// heading of Markdown: then there are none.
    private static int signs(FlatOutline outline) {
        Set<Object> signs = new HashSet<>();
        for (int i = 0; i < outline.size(); i++) {
            Kind kind = outline.kind(i);
            if (kind == Kind.PART) {
                signs.add(outline.part(i));
                if (outline.kind(i + 1) == Kind.RULE) {
                    return 0;
                }
            } else if (SIGNS.contains(kind)) {
                signs.add(kind);
            }
        }
        return signs.size();
    }

    private static boolean hasHeading(String text, int from) {
        boolean inCode = false;
        for (int start = from; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            boolean fence = text.startsWith("```", start) || text.startsWith("~~~", start);
            inCode ^= fence;
            if (!inCode && HEADING.matcher(text).region(start, end).lookingAt()) {
                return true;
            }
            start = end + 1;
        }
        return false;
    }
}
