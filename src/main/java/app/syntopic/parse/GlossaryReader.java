package app.syntopic.parse;

import app.syntopic.model.FoldedLabel;
import app.syntopic.model.MarkedText;
import app.syntopic.model.Problem;
import app.syntopic.model.Span;
import app.syntopic.model.Term;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Makes terms of the glossary's entries. One instance reads one note.
final class GlossaryReader {

    private final NoteDraft draft;
    private final Problems problems;
    private final Set<FoldedLabel> seen = new HashSet<>();
    private Optional<MarkedText> headed = Optional.empty();

    GlossaryReader(NoteDraft draft, Problems problems) {
        this.draft = draft;
        this.problems = problems;
    }

    /// Whether every line of a text is an entry by itself, so that line breaks part entries.
    static boolean isLineByLine(Inline inline, List<Span> lines) {
        return lines.size() > 1 && lines.stream().allMatch(line -> TermEntry.of(inline.part(line)).isPresent());
    }

    /// A heading in the glossary: the term of the paragraph below it, if one follows.
    void heading(MarkedText text) {
        headed = Optional.of(text);
    }

    /// Whether the paragraph to come is what a heading above it means.
    boolean isHeaded() {
        return headed.isPresent();
    }

    /// Forgets the heading: something other than a paragraph follows it.
    void endHeading() {
        headed = Optional.empty();
    }

    /// The entry a paragraph is, with the heading above it if that is its term.
    boolean paragraph(Inline inline, PassageReader.Prose prose, Optional<TermEntry> entry, Span span) {
        Optional<MarkedText> label = headed;
        headed = Optional.empty();
        if (entry.isPresent()) {
            return add(inline, prose, entry.get(), span);
        }
        if (label.isPresent() && prose.passage() >= 0) {
            String written = label.get().text().strip();
            Span whole = new Span(label.get().source().fileOffset(0), span.end());
            add(written, prose.text().part(new Span(0, prose.end())), prose, whole);
            return true;
        }
        return false;
    }

    boolean add(Inline inline, PassageReader.Prose prose, TermEntry entry, Span span) {
        String label = unquoted(entry.label().in(inline.text()));
        if (label.isEmpty() || prose.passage() < 0) {
            return false;
        }
        int start = Math.min(entry.definition(), prose.end());
        add(label, prose.text().part(new Span(start, prose.end())), prose, span);
        return true;
    }

    /// A row of a glossary that is a table.
    void row(String label, MarkedText definition, int passage, Span span) {
        add(
                label,
                definition,
                new PassageReader.Prose(passage, definition, definition.text().length(), List.of()),
                span);
    }

    private void add(String label, MarkedText definition, PassageReader.Prose prose, Span span) {
        List<String> labels = TermEntry.labels(label);
        draft.terms.add(new Term(label, labels, definition, prose.see(), prose.passage(), span));
        for (String name : labels) {
            if (!seen.add(FoldedLabel.of(name))) {
                problems.warn(
                        Problem.Rule.DUPLICATE_TERM,
                        "The term “" + name + "” is defined twice.",
                        span,
                        "Join the two definitions.");
                return;
            }
        }
    }

    private static String unquoted(String label) {
        String text = label.strip();
        boolean quoted =
                text.length() > 2
                        && "‘“\"'".indexOf(text.charAt(0)) >= 0
                        && "’”\"'".indexOf(text.charAt(text.length() - 1)) >= 0;
        return quoted ? text.substring(1, text.length() - 1).strip() : text;
    }
}
