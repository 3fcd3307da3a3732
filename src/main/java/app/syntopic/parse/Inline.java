package app.syntopic.parse;

import app.syntopic.model.Link;
import app.syntopic.model.LinkTarget;
import app.syntopic.model.Mark;
import app.syntopic.model.MarkedText;
import app.syntopic.model.SourceMap;
import app.syntopic.model.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The text of one block as displayed, with what stands in it.
///
/// @param marks in any order
/// @param references links to notes and concepts
/// @param breaks the places of line breaks in the text, soft ones (a space) and hard ones (`\n`)
record Inline(
        String text,
        List<Mark> marks,
        SourceMap source,
        List<Reference> references,
        List<SectionCitation> citations,
        List<Integer> breaks) {

    private static final Comparator<Mark> BY_PLACE =
            Comparator.comparingInt((Mark mark) -> mark.span().start())
                    .thenComparing(mark -> mark.span().end(), Comparator.reverseOrder());

    /// @param inText the displayed words
    /// @param inFile brackets included
    record Reference(Span inText, Span inFile, LinkTarget target, String display, Link.Origin origin) {

        Reference from(Link.Origin other) {
            return new Reference(inText, inFile, target, display, other);
        }
    }

    record SectionCitation(Span inText, Span inFile, LinkTarget target, String title) {

        /// A citation of a section of this note.
        static SectionCitation of(Span inText, Span inFile, String title) {
            return new SectionCitation(inText, inFile, new LinkTarget("", "§ " + title, ""), title);
        }
    }

    MarkedText marked() {
        return marked(List.of());
    }

    /// With further marks.
    MarkedText marked(List<? extends Mark> more) {
        if (marks.isEmpty() && more.isEmpty()) {
            return new MarkedText(text, List.of(), source);
        }
        List<Mark> all = new ArrayList<>(marks);
        all.addAll(more);
        all.sort(BY_PLACE);
        return new MarkedText(text, all, source);
    }

    /// The part of this text in a range, with what stands in it.
    Inline part(Span span) {
        if (span.start() == 0 && span.end() == text.length()) {
            return this;
        }
        MarkedText part = marked().part(span);
        int by = -span.start();
        return new Inline(
                part.text(),
                part.marks(),
                part.source(),
                references.stream()
                        .filter(found -> span.contains(found.inText()))
                        .map(found ->
                                new Reference(
                                        found.inText().shifted(by),
                                        found.inFile(),
                                        found.target(),
                                        found.display(),
                                        found.origin()))
                        .toList(),
                citations.stream()
                        .filter(found -> span.contains(found.inText()))
                        .map(found ->
                                new SectionCitation(
                                        found.inText().shifted(by), found.inFile(), found.target(), found.title()))
                        .toList(),
                breaks.stream().filter(at -> span.start() <= at && at < span.end()).map(at -> at + by).toList());
    }

    /// The part of this text in a range, without white space at its ends.
    Inline trimmed(int from, int to) {
        int start = Math.min(Words.skipSpaces(text, from), to);
        return part(new Span(start, Words.trimEnd(text, start, to)));
    }

    /// Stretches in which typographic signs mean nothing: code and formulas.
    List<Span> opaque() {
        List<Span> found = List.of();
        for (Mark mark : marks) {
            boolean code =
                    mark instanceof Mark.Styled styled
                            && (styled.style() == Mark.Style.CODE || styled.style() == Mark.Style.MATH);
            if (code) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(mark.span());
            }
        }
        return found;
    }

    Span inFile() {
        return new Span(source.fileOffset(0), Math.max(source.fileOffset(0), source.fileOffset(text.length())));
    }
}
