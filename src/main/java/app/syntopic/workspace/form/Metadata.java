package app.syntopic.workspace.form;

import app.syntopic.model.Span;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The front matter as lines of keys and values, whether YAML would read it or not.
final class Metadata {

    static final String FENCE = "---\n";

    private final String text;
    private final Span span;

    /// @param span of the front matter with both fences; empty when there is none
    Metadata(String text, Span span) {
        this.text = text;
        this.span = span;
    }

    /// The slot of a key's value; where the key is missing, before the closing fence.
    ///
    /// @param fresh how a value is written where there is none yet
    Slot slot(String key, Coding fresh) {
        Matcher line = line(key);
        if (line.find()) {
            int end = line.end();
            while (end < span.end() && isContinued(end)) {
                int next = text.indexOf('\n', end + 1);
                end = next < 0 ? span.end() : next;
            }
            int start = Math.min(line.start(1), end);
            Span value = Span.of(start, end);
            Coding coding = coding(value.in(text), fresh);
            String gap = value.isEmpty() && !text.substring(0, start).endsWith(" ") ? " " : "";
            return new Slot(value, gap, "", coding);
        }
        if (span.isEmpty()) {
            return new Slot(Span.of(0, 0), FENCE + key + ": ", "\n" + FENCE, fresh);
        }
        int closing = text.lastIndexOf("---", span.end());
        return new Slot(Span.of(closing, closing), key + ": ", "\n", fresh);
    }

    boolean has(String key) {
        return line(key).find();
    }

    private Matcher line(String key) {
        Pattern pattern = Pattern.compile("(?mi)^" + Pattern.quote(key) + ":[ \\t]*(.*)$");
        return pattern.matcher(text).region(span.start(), span.end());
    }

    /// Whether the line behind a line end still belongs to the value before it.
    private boolean isContinued(int lineEnd) {
        int next = lineEnd + 1;
        return next < span.end()
                && (text.charAt(next) == ' ' || text.charAt(next) == '\t' || text.startsWith("- ", next));
    }

    /// As a value is written already, so it stays.
    private static Coding coding(String value, Coding fresh) {
        boolean link = value.contains("[[");
        return switch (fresh) {
            case LINKS, NAMES -> value.isBlank() ? fresh : link ? Coding.LINKS : Coding.NAMES;
            // a value without quotes gets them once it changes: what it will be is not known
            case LINK, QUOTED -> value.isBlank() ? fresh : link ? Coding.LINK : Coding.QUOTED;
            default -> value.startsWith("\"") ? Coding.QUOTED : fresh;
        };
    }
}
