package app.syntopic.parse;

import app.syntopic.model.FoldedLabel;
import app.syntopic.model.Part;
import app.syntopic.model.Span;
import app.syntopic.parse.FlatOutline.Kind;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Where a glossary entry of the flat form parts into term and definition.
final class FlatGlossary {

    private static final int LONGEST_TERM = 120;

    private FlatGlossary() {}

    /// The labels that the text's own glossary defines.
    static Set<FoldedLabel> labels(String text, FlatOutline outline) {
        Set<FoldedLabel> labels = new HashSet<>();
        boolean inGlossary = false;
        for (int i = 0; i < outline.size(); i++) {
            if (outline.kind(i) == Kind.PART) {
                inGlossary = outline.part(i).filter(Part.GLOSSARY::equals).isPresent();
            } else if (inGlossary && (outline.kind(i) == Kind.ITEM || outline.isProse(i))) {
                int start = outline.kind(i) == Kind.ITEM ? outline.textStart(i) : outline.line(i).start();
                separator(text, start, outline.line(i).end())
                        .ifPresent(sign -> addLabels(text.substring(start, sign.start()), labels));
            }
        }
        return labels;
    }

    private static void addLabels(String term, Set<FoldedLabel> labels) {
        labels.add(FoldedLabel.of(term));
        TermEntry.labels(term).stream().map(FoldedLabel::of).forEach(labels::add);
    }

    /// The dash or colon after the term, with the white space around; empty when there is none outside brackets.
    static Optional<Span> separator(String text, int start, int end) {
        int sign = TermEntry.separator(text, start + 1, Math.min(end, start + LONGEST_TERM));
        return sign < 0 ? Optional.empty() : Optional.of(withBlanks(text, sign, start, end));
    }

    /// The first dash in `start..end` that stands outside brackets, with the white space around.
    static Optional<Span> dash(String text, int start, int end) {
        int sign = TermEntry.separator(text, start + 1, end);
        while (sign >= 0 && text.charAt(sign) == ':') {
            sign = TermEntry.separator(text, sign + 1, end);
        }
        return sign < 0 ? Optional.empty() : Optional.of(withBlanks(text, sign, start, end));
    }

    private static Span withBlanks(String text, int sign, int start, int end) {
        int from = sign;
        while (from > start && FlatLine.isBlank(text.charAt(from - 1))) {
            from--;
        }
        int to = sign + 1;
        while (to < end && (FlatLine.isBlank(text.charAt(to)) || text.charAt(to) == text.charAt(sign))) {
            to++;
        }
        return new Span(from, to);
    }
}
