package app.syntopic.parse;

import app.syntopic.model.FoldedLabel;
import app.syntopic.model.Mark;
import app.syntopic.model.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A glossary entry's text, cut into term and definition: `**Term** — definition`, `Term: definition`, `Term -
/// definition`.
///
/// @param label the term's place in the text
/// @param definition where the definition begins; the text's end when there is none
/// @param strong whether the term is set in strong type
record TermEntry(Span label, int definition, boolean strong) {

    private static final int LONGEST_LABEL = 120;
    private static final Pattern PARTS = Pattern.compile("\\s+/\\s*|\\s*/\\s+|\\s*(?:→|⇒|↔|->|=>)\\s*");

    /// The entry, if the text is one: it begins with strong words or has a separator after a short label.
    static Optional<TermEntry> of(Inline inline) {
        String text = inline.text();
        int strongEnd = leadingStrong(inline);
        if (strongEnd > 0) {
            return Optional.of(afterStrong(text, strongEnd));
        }
        int separator = separator(text, 0, Math.min(text.length(), LONGEST_LABEL));
        if (separator <= 0) {
            return Optional.empty();
        }
        Span label = label(text, 0, separator);
        return label.isEmpty() || label.in(text).contains(". ")
                ? Optional.empty()
                : Optional.of(new TermEntry(label, afterSeparator(text, separator), false));
    }

    private static int leadingStrong(Inline inline) {
        for (Mark mark : inline.marks()) {
            boolean leads =
                    mark instanceof Mark.Styled styled
                            && styled.style() == Mark.Style.STRONG
                            && Words.skipSpaces(inline.text(), 0) >= styled.span().start();
            if (leads) {
                return mark.span().end();
            }
        }
        return -1;
    }

    private static TermEntry afterStrong(String text, int strongEnd) {
        int labelEnd = strongEnd;
        while (labelEnd > 0
                && (Words.isSpaceAt(text, labelEnd - 1) || ":—–-.".indexOf(text.charAt(labelEnd - 1)) >= 0)) {
            labelEnd--;
        }
        boolean closed = text.substring(labelEnd, strongEnd).indexOf(':') >= 0;
        int separator = closed ? -1 : separator(text, strongEnd, Math.min(text.length(), strongEnd + LONGEST_LABEL));
        if (separator < 0) {
            return new TermEntry(label(text, 0, labelEnd), Words.skipSpaces(text, strongEnd), true);
        }
        String between = text.substring(strongEnd, separator).strip();
        boolean more = between.startsWith("/") || between.startsWith("→") || between.startsWith("->");
        boolean remark =
                between.isEmpty() || between.startsWith("(") && between.endsWith(")") && between.length() <= 40;
        if (more || remark) {
            return new TermEntry(
                    label(text, 0, more || !between.isEmpty() ? separator : labelEnd),
                    afterSeparator(text, separator),
                    true);
        }
        return new TermEntry(label(text, 0, labelEnd), Words.skipSpaces(text, strongEnd), true);
    }

    /// The place of the dash or colon that ends a label, outside brackets and quotes; -1 for none.
    static int separator(String text, int from, int limit) {
        int depth = 0;
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '[' || c == '“') {
                depth++;
            } else if ((c == ')' || c == ']' || c == '”') && depth > 0) {
                depth--;
            } else if (depth == 0 && separates(text, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean separates(String text, int i) {
        char c = text.charAt(i);
        boolean spaceAfter = i + 1 == text.length() || Words.isSpaceAt(text, i + 1);
        return switch (c) {
            case '—' -> true;
            case '–', '-' -> Words.isSpaceAt(text, i - 1) && (spaceAfter || text.startsWith("-- ", i));
            case ':' -> spaceAfter;
            default -> false;
        };
    }

    private static int afterSeparator(String text, int separator) {
        int i = separator;
        while (i < text.length() && (Words.isDash(text.charAt(i)) || text.charAt(i) == ':')) {
            i++;
        }
        return Words.skipSpaces(text, i);
    }

    private static Span label(String text, int from, int to) {
        int start = Math.min(Words.skipSpaces(text, from), to);
        return new Span(start, Words.trimEnd(text, start, to));
    }

    /// What a label names: itself, or each part of a slash or arrow term; an acronym in brackets behind a name is a
    /// name too.
    static List<String> labels(String label) {
        List<String> labels = new ArrayList<>();
        for (String part : PARTS.split(label)) {
            addNames(part.strip(), labels);
        }
        return labels.isEmpty() ? List.of(label) : labels;
    }

    private static void addNames(String part, List<String> labels) {
        int open = part.lastIndexOf(" (");
        boolean acronym =
                open > 0 && part.endsWith(")") && FoldedLabel.isAcronym(part.substring(open + 2, part.length() - 1));
        if (acronym) {
            labels.add(part.substring(0, open).strip());
            labels.add(part.substring(open + 2, part.length() - 1));
        } else if (!part.isEmpty() && !labels.contains(part)) {
            labels.add(part);
        }
    }
}
