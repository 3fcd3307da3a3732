package app.syntopic.view.editor.text;

import app.syntopic.model.Span;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Lists and block quotes as they are written: Enter goes on with the next item and ends the list at an empty one, Tab
/// and Shift+Tab change how deep items stand.
public final class Lists {

    private static final Pattern ITEM =
            Pattern.compile(
                    "(?<indent>[ \\t]*)(?<mark>[-*+•–]|(?<number>\\d{1,9})(?<sign>[.)]))(?<gap>[ \\t]+)"
                            + "(?<task>\\[[ xX]\\][ \\t]+)?");
    private static final Pattern QUOTE = Pattern.compile("(?:[ \\t]*>[ \\t]?)+");
    private static final int QUOTE_INDENT = 2;

    private Lists() {}

    /// What Enter does in a list or a quote; nothing elsewhere, or when something is selected.
    public static Optional<Edited> enter(String text, Span selection) {
        if (!selection.isEmpty()) {
            return Optional.empty();
        }
        int caret = selection.start();
        Span line = Lines.at(text, caret);
        String before = text.substring(line.start(), caret);
        Matcher item = ITEM.matcher(line.in(text));
        if (item.lookingAt() && item.end() <= before.length()) {
            boolean empty = line.length() == item.end() || line.in(text).substring(item.end()).isBlank();
            return Optional.of(empty ? end(text, line, item) : goOn(text, caret, next(item)));
        }
        Matcher quote = QUOTE.matcher(line.in(text));
        if (quote.lookingAt() && quote.end() <= before.length()) {
            boolean empty = line.in(text).substring(quote.end()).isBlank();
            return Optional.of(empty ? Edited.typing(text, line, "") : goOn(text, caret, quote.group()));
        }
        return Optional.empty();
    }

    private static Edited goOn(String text, int caret, String opening) {
        return Edited.typing(text, Span.of(caret, caret), "\n" + opening);
    }

    private static String next(Matcher item) {
        String number = item.group("number");
        String mark = number == null ? item.group("mark") : (Long.parseLong(number) + 1) + item.group("sign");
        return item.group("indent") + mark + item.group("gap") + (item.group("task") == null ? "" : "[ ] ");
    }

    /// An empty item steps out of its list, one level at a time.
    private static Edited end(String text, Span line, Matcher item) {
        String indent = item.group("indent");
        if (indent.isEmpty()) {
            return Edited.typing(text, line, "");
        }
        return Edited.typing(text, line, line.in(text).substring(step(indent)));
    }

    /// How much of an indentation one level takes off.
    private static int step(String indent) {
        return indent.startsWith("\t") ? 1 : Math.min(QUOTE_INDENT + (indent.length() % 2), indent.length());
    }

    /// Puts items one level deeper, and any lines when something is selected: what is selected is never replaced by a
    /// tab. Nothing for a line that is no item when nothing is.
    public static Optional<Edited> indent(String text, Span selection) {
        Span lines = Lines.touched(text, selection);
        String old = lines.in(text);
        Matcher item = ITEM.matcher(old);
        if (!item.lookingAt() && selection.isEmpty()) {
            return Optional.empty();
        }
        item.reset();
        String number = item.lookingAt() ? item.group("number") : null;
        // an item belongs to one above it when it stands under that one's words
        int width = number == null ? QUOTE_INDENT : item.group("mark").length() + 1;
        String added = " ".repeat(width);
        String deeper = old.lines().map(line -> line.isBlank() ? line : added + line).collect(Collectors.joining("\n"));
        return Optional.of(around(text, lines, old, deeper, selection));
    }

    /// Puts lines one level less deep; nothing when none is indented.
    public static Optional<Edited> outdent(String text, Span selection) {
        Span lines = Lines.touched(text, selection);
        String old = lines.in(text);
        String less = old.lines().map(line -> line.substring(step(leading(line)))).collect(Collectors.joining("\n"));
        return less.equals(old) ? Optional.empty() : Optional.of(around(text, lines, old, less, selection));
    }

    private static String leading(String line) {
        int end = 0;
        while (end < line.length() && (line.charAt(end) == ' ' || line.charAt(end) == '\t')) {
            end++;
        }
        return line.substring(0, end);
    }

    private static Edited around(String text, Span lines, String old, String changed, Span selection) {
        int first = firstLine(changed) - firstLine(old);
        int all = changed.length() - old.length();
        int start = Math.max(lines.start(), selection.start() + first);
        int end = Math.max(start, selection.isEmpty() ? start : selection.end() + all);
        return Edited.replacing(text, lines, changed, Span.of(start, end));
    }

    private static int firstLine(String lines) {
        int end = lines.indexOf('\n');
        return end < 0 ? lines.length() : end;
    }
}
