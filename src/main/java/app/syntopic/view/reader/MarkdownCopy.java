package app.syntopic.view.reader;

import app.syntopic.model.Span;
import app.syntopic.workspace.Reading.OpenNote;

import java.util.List;
import java.util.Optional;

/// The selected part of a page as it is written in the note. What has no text of its own in the file, such as a title
/// from the front matter, is left out.
final class MarkdownCopy {

    private MarkdownCopy() {}

    static String of(OpenNote open, Page page, Selected selected) {
        return span(open, page, selected)
                .map(span -> span.in(open.text()).strip())
                .orElseGet(() -> PlainCopy.of(page, selected));
    }

    /// Where the selected part stands in the file; nothing for what has no text of its own there.
    static Optional<Span> span(OpenNote open, Page page, Selected selected) {
        List<Page.Stretch> lines =
                selected.lines(page).stream()
                        .filter(stretch -> !page.line(stretch.line()).origin().source().isEmpty())
                        .toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        int start = start(open, page.line(lines.getFirst().line()), lines.getFirst().span());
        int end = end(open, page.line(lines.getLast().line()), lines.getLast().span());
        return Optional.of(Span.of(start, Math.clamp(end, start, open.text().length())));
    }

    /// With a block's own sign (`###`, `-`) where it is taken from its beginning.
    private static int start(OpenNote open, Line line, Span span) {
        if (span.start() == 0 || line.runs().isEmpty()) {
            return line.origin().source().start();
        }
        return fileSpan(open, line, span).start();
    }

    private static int end(OpenNote open, Line line, Span span) {
        if (line.runs().isEmpty()) {
            return line.origin().source().end();
        }
        boolean whole = span.end() == line.text().length();
        return whole
                ? open.note().passages().get(line.runs().getLast().passage()).span().end()
                : fileSpan(open, line, span).end();
    }

    /// Citations and the like are taken whole.
    private static Span fileSpan(OpenNote open, Line line, Span span) {
        int start = Integer.MAX_VALUE;
        int end = 0;
        for (Line.Run run : line.runs()) {
            Span shown = new Span(run.start(), run.start() + run.length());
            if (!shown.overlaps(span)) {
                continue;
            }
            boolean whole = run.length() != run.passageLength();
            int from = whole ? 0 : Math.max(0, span.start() - run.start());
            int to = whole ? run.passageLength() : Math.min(run.length(), span.end() - run.start());
            Span inPassage = new Span(run.passageStart() + from, run.passageStart() + to);
            Span inFile = open.note().passages().get(run.passage()).text().fileSpan(inPassage);
            start = Math.min(start, inFile.start());
            end = Math.max(end, inFile.end());
        }
        return start < end ? new Span(start, end) : line.origin().source();
    }
}
