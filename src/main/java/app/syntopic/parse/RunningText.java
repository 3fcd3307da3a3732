package app.syntopic.parse;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Running text of the flat form on its way into Markdown: a sign that Markdown would take for its own gets a
/// backslash, so that the text reads as it was typed. What a writer of plain text means as Markdown stays Markdown:
/// `*words*`, `code`, links, citations, addresses.
final class RunningText {

    private static final Pattern MEANT_AS_WRITTEN =
            Pattern.compile(
                    """
                    (?x) (?<address>(?:https?://|www\\.)\\S+ | <https?://[^>\\s]+>)
                    | (?<code>(?<!`)(`+)(?!`)[^\\n]*?[^`\\n]\\3(?!`))
                    | (?<link>!?\\[\\[[^]\\n]+]] | ]\\([^)\\s]+\\))
                    | (?<mark>(?<![\\p{L}\\p{N}*\\\\])(?<stars>\\*{1,3})(?=[^\\s*])[^*\\n]*(?<=[^\\s*])\\k<stars>(?![\\p{L}\\p{N}*]))\
                    """);

    private static final Pattern DOLLARS = Pattern.compile("\\$(?=[^\\s$])([^$\\n]*)(?<=[^\\s$])\\$(?!\\d)");
    private static final Pattern FORMULA = Pattern.compile("[\\\\^_{}=<>]|^\\p{L}$");
    private static final Pattern ENTITY = Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|\\p{Alpha}\\w{1,31});");
    private static final Pattern REFERENCE = Pattern.compile("\\[(?!\\^)[^]\\n]+]:");
    private static final Pattern NUMBER_IN_FRONT = Pattern.compile("\\d{1,9}(?=[.)](?:\\s|$))");
    private static final Pattern SIGNS_IN_FRONT = Pattern.compile("(?:#{1,6}|[-+])(?=\\s|$)");

    private final String text;
    private final FlatWriter writer;

    RunningText(String text, FlatWriter writer) {
        this.text = text;
        this.writer = writer;
    }

    /// Writes `start..end` of the text. A line break in it becomes a single `\n` with no white space around.
    void write(int start, int end) {
        BitSet escaped = escaped(start, end);
        int from = start;
        for (int i = start; i < end; i++) {
            if (escaped.get(i)) {
                writer.copy(from, i);
                writer.insert("\\", i);
                from = i;
            } else if (isLineBreak(i)) {
                writer.copy(from, endOfLine(from, i));
                writer.endLine();
                while (i + 1 < end && FlatLine.isBlank(text.charAt(i + 1))) {
                    i++;
                }
                from = i + 1;
            }
        }
        writer.copy(from, end);
    }

    /// Writes a name as it stands between the brackets of a link, where a backslash would be part of it.
    void writeName(int start, int end) {
        int from = start;
        for (int i = start; i < end; i++) {
            if (isLineBreak(i)) {
                writer.copy(from, endOfLine(from, i));
                writer.insert(" ", i);
                while (FlatLine.isBlank(text.charAt(i + 1))) {
                    i++;
                }
                from = i + 1;
            }
        }
        writer.copy(from, end);
    }

    private int endOfLine(int from, int lineBreak) {
        int end = lineBreak;
        while (end > from && FlatLine.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private boolean isLineBreak(int i) {
        return text.charAt(i) == '\n' || text.charAt(i) == '\r';
    }

    private BitSet escaped(int start, int end) {
        BitSet escaped = new BitSet();
        boolean lineStart = true;
        for (int i = start; i < end; i++) {
            if (lineStart && !FlatLine.isBlank(text.charAt(i))) {
                markLineStart(i, end, escaped);
                lineStart = false;
            }
            lineStart |= isLineBreak(i);
            if (isTakenForMarkdown(i, start, end)) {
                escaped.set(i);
            }
        }
        markDollars(start, end, escaped);
        Matcher meant = in(MEANT_AS_WRITTEN, start, end);
        while (meant.find()) {
            if (meant.group("mark") == null) {
                escaped.clear(meant.start(), meant.end());
            } else {
                int stars = meant.end("stars") - meant.start("stars");
                escaped.clear(meant.start(), meant.start() + stars);
                escaped.clear(meant.end() - stars, meant.end());
            }
        }
        return escaped;
    }

    private void markLineStart(int i, int end, BitSet escaped) {
        Matcher number = in(NUMBER_IN_FRONT, i, end);
        if (number.lookingAt()) {
            escaped.set(number.end());
        } else if (in(SIGNS_IN_FRONT, i, end).lookingAt() || in(REFERENCE, i, end).lookingAt()) {
            escaped.set(i);
        }
    }

    private boolean isTakenForMarkdown(int i, int start, int end) {
        char next = i + 1 < end ? text.charAt(i + 1) : '\n';
        return switch (text.charAt(i)) {
            case '\\' -> next == '\n' || next == '\r' || isAsciiPunctuation(next);
            case '*' -> next > ' ' || i > start && text.charAt(i - 1) > ' ';
            case '<' -> Character.isLetter(next) || next == '/' || next == '!' || next == '?';
            case '&' -> in(ENTITY, i, end).lookingAt();
            default -> false;
        };
    }

    /// A pair of dollar signs is money rather than a formula unless something between them says otherwise.
    private void markDollars(int start, int end, BitSet escaped) {
        Matcher pair = in(DOLLARS, start, end);
        while (pair.find()) {
            boolean formula = FORMULA.matcher(pair.group(1)).find();
            if (!formula) {
                escaped.set(pair.start());
            }
            pair.region(formula ? pair.end() : pair.start() + 1, end);
        }
    }

    private Matcher in(Pattern pattern, int start, int end) {
        return pattern.matcher(text).region(start, end).useTransparentBounds(true);
    }

    private static boolean isAsciiPunctuation(char c) {
        return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
    }
}
