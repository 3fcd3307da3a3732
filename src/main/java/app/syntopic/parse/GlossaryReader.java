package app.syntopic.parse;

import app.syntopic.model.FoldedLabel;
import app.syntopic.model.LinkTarget;
import app.syntopic.model.MarkedText;
import app.syntopic.model.Problem;
import app.syntopic.model.Sentence;
import app.syntopic.model.Span;
import app.syntopic.model.Term;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Makes terms of the glossary's entries, which may be list items, paragraphs, lines, table rows, or headings with a
/// paragraph below. One instance reads one note.
final class GlossaryReader {

    /// Lines of one paragraph beyond which it is not looked at line by line.
    private static final int MOST_LINES = 500;

    private final NoteDraft draft;
    private final Problems problems;
    private final Set<FoldedLabel> seen = new HashSet<>();
    private Optional<MarkedText> headed = Optional.empty();
    private int termDepth;

    GlossaryReader(NoteDraft draft, Problems problems) {
        this.draft = draft;
        this.problems = problems;
    }

    /// Whether every line of a text is an entry by itself, so that line breaks part entries.
    static boolean isLineByLine(Inline inline, List<Span> lines) {
        return lines.size() > 1
                && lines.size() <= MOST_LINES
                && lines.stream().allMatch(line -> TermEntry.of(inline.part(line)).isPresent());
    }

    /// A heading in the glossary: the term of the paragraph below it, if one follows.
    void heading(MarkedText text) {
        headed = Optional.of(text);
    }

    /// Tells that something other than a paragraph follows a heading.
    void endHeading() {
        headed = Optional.empty();
    }

    /// Tells that a list ended.
    ///
    /// @param depth of the lists still open
    void endList(int depth) {
        termDepth = termDepth > depth ? 0 : termDepth;
    }

    /// The entry a list item is. What is nested in an entry belongs to its definition unless it begins with strong
    /// words.
    ///
    /// @param depth of the item's list, from 1
    /// @param hasItems whether a list stands below the item's text
    Optional<TermEntry> item(Inline inline, int depth, boolean hasItems) {
        return TermEntry.of(inline)
                .filter(entry -> entry.strong() || !isInEntry(depth))
                .filter(entry -> !hasItems || entry.definition() < inline.text().length());
    }

    /// Whether the lists at a depth stand in an entry.
    boolean isInEntry(int depth) {
        return termDepth > 0 && depth > termDepth;
    }

    /// Whether a paragraph is what the heading above it means.
    boolean isHeaded() {
        return headed.isPresent();
    }

    /// @param span the whole item in the file
    /// @param depth of the item's list, or 0 for a paragraph
    void define(Inline inline, PassageReader.Prose prose, TermEntry entry, Span span, int depth) {
        headed = Optional.empty();
        String label = unquoted(entry.label().in(inline.text()));
        if (!label.isEmpty() && prose.passage() >= 0) {
            int start = Math.min(entry.definition(), prose.end());
            MarkedText definition = prose.text().part(new Span(start, prose.end()));
            add(label, definition, prose.see(), prose.passage(), span);
            termDepth = depth;
        }
    }

    /// The paragraph below a heading that is a term.
    void defineHeaded(PassageReader.Prose prose, Span span) {
        if (headed.isPresent() && prose.passage() >= 0) {
            MarkedText label = headed.get();
            MarkedText definition = prose.text().part(new Span(0, prose.end()));
            Span whole = new Span(label.source().fileOffset(0), span.end());
            add(label.text().strip(), definition, prose.see(), prose.passage(), whole);
        }
        headed = Optional.empty();
    }

    /// A row of a glossary that is a table.
    void defineRow(MarkedText label, MarkedText definition, int passage, Span span) {
        add(unquoted(label.text()), definition, List.of(), passage, span);
    }

    private void add(String label, MarkedText definition, List<LinkTarget> see, int passage, Span span) {
        List<String> labels = TermEntry.labels(label);
        draft.terms.add(new Term(label, labels, definition, see, passage, span));
        for (String name : labels) {
            if (!seen.add(FoldedLabel.of(name))) {
                problems.warn(
                        Problem.Rule.DUPLICATE_TERM,
                        Sentence.of("The term “{0}” is defined twice.", name),
                        span,
                        Sentence.of("Join the two definitions."));
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
