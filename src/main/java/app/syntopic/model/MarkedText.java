package app.syntopic.model;

import java.util.List;
import java.util.stream.Stream;

/// A text as a reader sees it, without Markdown's signs, with the marks over it and the way back to the file.
///
/// A soft line break is a space, a hard one is `\n`. Marks are in the order of their start.
public record MarkedText(String text, List<Mark> marks, SourceMap source) {

    public static final MarkedText EMPTY = plain("", 0);

    public MarkedText {
        marks = List.copyOf(marks);
    }

    /// Text without marks that stands in the file as it is.
    public static MarkedText plain(String text, int fileStart) {
        return new MarkedText(text, List.of(), SourceMap.verbatim(fileStart, text.length()));
    }

    public <M extends Mark> Stream<M> marks(Class<M> type) {
        return marks.stream().filter(type::isInstance).map(type::cast);
    }

    /// The range of the file that a range of this text was parsed from.
    public Span fileSpan(Span inText) {
        return source.fileSpan(inText);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /// The beginning of this text, cut at a word and with an ellipsis behind it where that is not all.
    ///
    /// @param longest in characters, without the ellipsis
    public MarkedText shortened(int longest) {
        if (text.length() <= longest) {
            return this;
        }
        int space = text.lastIndexOf(' ', longest);
        MarkedText kept = part(new Span(0, space > 0 ? space : longest));
        return new MarkedText(kept.text + " …", kept.marks, kept.source);
    }

    /// A part of this text with the marks that touch it, cut to the part.
    public MarkedText part(Span span) {
        List<Mark> inside =
                marks.stream()
                        .filter(mark -> mark.span().overlaps(span))
                        .map(mark ->
                                mark.at(
                                        new Span(
                                                Math.max(mark.span().start(), span.start()) - span.start(),
                                                Math.min(mark.span().end(), span.end()) - span.start())))
                        .toList();
        return new MarkedText(span.in(text), inside, source.part(span));
    }
}
