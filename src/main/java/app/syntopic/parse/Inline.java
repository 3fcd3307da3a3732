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
import java.util.function.Predicate;

/// The text of one block as displayed, with what stands in it.
///
/// @param marks in any order
/// @param references links to notes and concepts
/// @param breaks line breaks in the text, soft ones (a space) and hard ones (`\n`), in order
/// @param place where it stands in the file, Markdown's signs at its ends included
record Inline(
        String text,
        List<Mark> marks,
        SourceMap source,
        List<Reference> references,
        List<SectionCitation> citations,
        List<LineBreak> breaks,
        Span place) {

    private static final Comparator<Mark> BY_PLACE =
            Comparator.comparingInt((Mark mark) -> mark.span().start())
                    .thenComparing(mark -> mark.span().end(), Comparator.reverseOrder());

    /// @param at its place in the text
    /// @param next where the next line begins in the file
    record LineBreak(int at, int next) {}

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
                breaks.stream()
                        .filter(found -> span.contains(found.at()))
                        .map(found -> new LineBreak(found.at() + by, found.next()))
                        .toList(),
                place(span));
    }

    /// The part of this text in a range, without white space at its ends.
    Inline trimmed(int from, int to) {
        int start = Math.min(Words.skipSpaces(text, from), to);
        return part(new Span(start, Words.trimEnd(text, start, to)));
    }

    /// Where typographic signs mean nothing: code and formulas.
    Ranges opaque() {
        return ranges(Inline::isCode);
    }

    /// Where no tag and no bare address can stand: code, formulas and whatever is a link or another sign already.
    Ranges closed() {
        return ranges(mark -> !(mark instanceof Mark.Styled) || isCode(mark));
    }

    private Ranges ranges(Predicate<Mark> chosen) {
        return marks.isEmpty() ? Ranges.NONE : Ranges.of(marks.stream().filter(chosen).map(Mark::span).toList());
    }

    private static boolean isCode(Mark mark) {
        return mark instanceof Mark.Styled styled
                && (styled.style() == Mark.Style.CODE || styled.style() == Mark.Style.MATH);
    }

    /// The lines of the text, without the breaks between them.
    List<Span> lines() {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (LineBreak found : breaks) {
            lines.add(new Span(start, found.at()));
            start = found.at() + 1;
        }
        lines.add(new Span(start, text.length()));
        return lines;
    }

    /// The same text, all of it a citation of a section.
    Inline citing(String title) {
        List<SectionCitation> cited = List.of(SectionCitation.of(new Span(0, text.length()), place, title));
        return new Inline(text, marks, source, references, cited, breaks, place);
    }

    Inline citingNothing() {
        return new Inline(text, marks, source, references, List.of(), breaks, place);
    }

    private Span place(Span part) {
        int start = part.start() == 0 ? place.start() : source.fileOffset(part.start());
        for (LineBreak found : breaks) {
            if (found.at() + 1 == part.start()) {
                start = found.next();
            }
        }
        int end = part.end() == text.length() ? place.end() : source.fileOffset(part.end());
        start = Math.min(start, place.end());
        return new Span(start, Math.max(start, Math.min(end, place.end())));
    }
}
