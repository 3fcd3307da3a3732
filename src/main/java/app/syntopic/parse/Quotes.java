package app.syntopic.parse;

import app.syntopic.model.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The quoted spans of a text, outermost ones only, with their quotation marks: ‘…’ “…” "…" '…'.
///
/// The sign ’ (and ' likewise) is an apostrophe as well. It closes a quote only where no letter or digit follows. After
/// an s and before a further word it may be a plural's apostrophe (the labs’ compute); such a place closes the quote
/// only when no certain end follows before the next quote begins. Quotes in a quote must be balanced.
///
/// Linear but for nested openings, of which at most [#DEEPEST] are followed.
final class Quotes {

    private static final int DEEPEST = 8;
    private static final Set<String> ELISIONS =
            Set.of("tis", "twas", "em", "til", "cause", "bout", "n", "cos", "cuz", "round");

    /// @param spans in order
    /// @param unclosed the places of opening marks that nothing closes
    record Found(List<Span> spans, List<Integer> unclosed) {
        private static final Found NOTHING = new Found(List.of(), List.of());
    }

    private final String text;
    private final Ranges opaque;
    private final List<Span> spans = new ArrayList<>();
    private final List<Integer> unclosed = new ArrayList<>();
    private boolean straightEndsOver;

    private Quotes(String text, Ranges opaque) {
        this.text = text;
        this.opaque = opaque;
    }

    /// @param opaque stretches in which no sign is a quotation mark: code and formulas
    static Found in(String text, Ranges opaque) {
        boolean any =
                text.indexOf('‘') >= 0 || text.indexOf('“') >= 0 || text.indexOf('"') >= 0 || text.indexOf('\'') >= 0;
        return any ? new Quotes(text, opaque).scan() : Found.NOTHING;
    }

    private Found scan() {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c != '‘' && c != '“' && c != '"' && c != '\'' || isOpaque(i) || !opens(i)) {
                i++;
                continue;
            }
            int end =
                    switch (c) {
                        case '‘' -> singleEnd(i, '‘', '’');
                        case '\'' -> singleEnd(i, '\'', '\'');
                        case '“' -> doubleEnd(i);
                        default -> straightEnd(i);
                    };
            if (end > 0) {
                spans.add(new Span(i, end));
                i = end;
            } else {
                if (c == '‘' || c == '“') {
                    unclosed.add(i);
                }
                i++;
            }
        }
        return new Found(spans, unclosed);
    }

    /// Whether the mark at `i` stands where a quote can begin: after a space, a bracket, a dash or another mark, before
    /// a word.
    private boolean opens(int i) {
        if (i + 1 >= text.length() || Words.isSpaceAt(text, i + 1) || text.charAt(i + 1) == closing(text.charAt(i))) {
            return false;
        }
        if (text.charAt(i) == '“') {
            return true;
        }
        if (i > 0 && !Words.isSpaceAt(text, i - 1) && "([{—–-/‘“\"'«…".indexOf(text.charAt(i - 1)) < 0) {
            return false;
        }
        return !isElision(i);
    }

    private static char closing(char mark) {
        return switch (mark) {
            case '‘' -> '’';
            case '“' -> '”';
            default -> mark;
        };
    }

    /// `‘90s`, `'tis`, `'em`: a left-out beginning, not a quote.
    private boolean isElision(int i) {
        char mark = text.charAt(i);
        if (mark != '‘' && mark != '\'') {
            return false;
        }
        int end = i + 1;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        String word = text.substring(i + 1, end);
        boolean decade =
                word.length() >= 2
                        && word.length() <= 3
                        && Character.isDigit(word.charAt(0))
                        && Character.isDigit(word.charAt(1))
                        && (word.length() == 2 || word.charAt(2) == 's');
        boolean closed = end < text.length() && (text.charAt(end) == '’' || text.charAt(end) == mark);
        return !closed && (decade || ELISIONS.contains(word.toLowerCase(Locale.ROOT)));
    }

    /// The end of the single quote that opens at `start`, or -1. The first certain end counts; failing that, the first
    /// possible one.
    private int singleEnd(int start, char open, char close) {
        int possible = -1;
        int depth = 1;
        for (int i = start + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != open && c != close || isOpaque(i)) {
                continue;
            }
            if (c == open && opens(i)) {
                if (++depth > DEEPEST) {
                    return possible;
                }
            } else if (c == close && closes(i)) {
                boolean certain = !mayBePossessive(i);
                if (certain && --depth == 0) {
                    return i + 1;
                }
                if (!certain && depth == 1 && possible < 0) {
                    possible = i + 1;
                }
            }
        }
        return possible;
    }

    private boolean closes(int i) {
        char before = text.charAt(i - 1);
        boolean afterSpace = Words.isSpace(before) || before != '”' && closing(before) == text.charAt(i);
        boolean beforeLetter = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
        return !afterSpace && !beforeLetter;
    }

    private boolean mayBePossessive(int i) {
        boolean beforeWord = Words.isSpaceAt(text, i + 1) && Words.isLetterAt(text, i + 2);
        char before = Character.toLowerCase(text.charAt(i - 1));
        boolean clipped = before == 'n' && i > 1 && Character.toLowerCase(text.charAt(i - 2)) == 'i';
        return beforeWord && (before == 's' || before == 'z' || before == 'x' || clipped);
    }

    private int doubleEnd(int start) {
        int depth = 1;
        for (int i = start + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '“' && !isOpaque(i)) {
                depth++;
                if (depth > DEEPEST) {
                    return -1;
                }
            } else if (c == '”' && !isOpaque(i) && --depth == 0) {
                return i + 1;
            }
        }
        return -1;
    }

    private int straightEnd(int start) {
        for (int i = start + 1; i < text.length() && !straightEndsOver; i++) {
            if (text.charAt(i) == '"' && closes(i) && !isOpaque(i)) {
                return i + 1;
            }
        }
        straightEndsOver = true;
        return -1;
    }

    private boolean isOpaque(int i) {
        return opaque.contains(i);
    }
}
