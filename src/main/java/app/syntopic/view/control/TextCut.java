package app.syntopic.view.control;

import app.syntopic.model.Mark;
import app.syntopic.model.MarkedText;
import app.syntopic.model.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A text without what is written for machines, and the way from the whole text's offsets to its own: without stance
/// fields, references to footnotes, and the brackets of citations and doubts. A citation's spaces do not break, so that
/// it stays in one line where it can.
///
/// @param left what was left out of the whole text, in order and apart
record TextCut(String text, List<Span> left) {

    /// In characters; a longer citation may be broken.
    private static final int LONGEST_UNBROKEN = 33;

    /// Chips are wider than their words: one that follows another keeps its distance.
    private static final char WIDE_SPACE = '\u2002';

    private static final char FIXED_SPACE = '\u00A0';

    static TextCut of(MarkedText whole) {
        StringBuilder rest = new StringBuilder(whole.text());
        List<Span> left = new ArrayList<>();
        int chipEnd = 0;
        for (Mark mark : whole.marks()) {
            switch (mark) {
                case Mark.Stanced field -> left.add(withSpaceBefore(whole.text(), field.span()));
                case Mark.Footnoted note -> left.add(note.span());
                case Mark.Doubted doubt -> leaveBrackets(whole.text(), doubt.span(), left);
                case Mark.Cited cited -> {
                    leaveBrackets(whole.text(), cited.span(), left);
                    fixSpaces(rest, cited.span());
                    if (chipEnd > 0 && chipEnd == cited.span().start() - 1 && rest.charAt(chipEnd) == ' ') {
                        rest.setCharAt(chipEnd, WIDE_SPACE);
                    }
                    chipEnd = cited.span().end();
                }
                default -> {
                    // stays as it is
                }
            }
        }
        List<Span> apart = apart(left);
        for (Span gap : apart.reversed()) {
            rest.delete(gap.start(), gap.end());
        }
        return new TextCut(rest.toString(), apart);
    }

    private static Span withSpaceBefore(String text, Span field) {
        boolean spaced = field.start() > 0 && text.charAt(field.start() - 1) == ' ';
        return spaced ? new Span(field.start() - 1, field.end()) : field;
    }

    /// A mark may be cut where a sentence ends, and then lack a bracket.
    private static void leaveBrackets(String text, Span span, List<Span> left) {
        String written = span.in(text);
        if (written.startsWith("[")) {
            left.add(new Span(span.start(), span.start() + 1));
        }
        if (written.endsWith("]")) {
            left.add(new Span(span.end() - 1, span.end()));
        }
    }

    private static void fixSpaces(StringBuilder text, Span citation) {
        int end = citation.length() <= LONGEST_UNBROKEN ? citation.end() : citation.start() + 3;
        for (int at = citation.start(); at < Math.min(end, citation.end()); at++) {
            if (text.charAt(at) == ' ') {
                text.setCharAt(at, FIXED_SPACE);
            }
        }
    }

    /// In order, without those inside others.
    private static List<Span> apart(List<Span> spans) {
        List<Span> apart = new ArrayList<>();
        int end = 0;
        for (Span span : spans.stream().sorted(Comparator.comparingInt(Span::start)).toList()) {
            if (span.end() > end) {
                apart.add(new Span(Math.max(span.start(), end), span.end()));
                end = span.end();
            }
        }
        return apart;
    }

    /// A range of the whole text; what was left out of it takes no room.
    Span map(Span span) {
        return new Span(map(span.start()), map(span.end()));
    }

    private int map(int offset) {
        int before = 0;
        for (Span field : left) {
            before += Math.clamp(offset - field.start(), 0, field.length());
        }
        return offset - before;
    }
}
