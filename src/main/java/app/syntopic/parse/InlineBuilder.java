package app.syntopic.parse;

import app.syntopic.model.Link;
import app.syntopic.model.LinkTarget;
import app.syntopic.model.Mark;
import app.syntopic.model.SourceMap;
import app.syntopic.model.Span;

import java.util.ArrayList;
import java.util.List;

/// Collects an [Inline] in the order of its text. Not thread-safe.
final class InlineBuilder {

    private final String file;
    private final StringBuilder text = new StringBuilder();
    private final SourceMap.Builder source = new SourceMap.Builder();
    private final List<Mark> marks = new ArrayList<>(4);
    private final List<Inline.Reference> references = new ArrayList<>(2);
    private final List<Inline.SectionCitation> citations = new ArrayList<>(2);
    private final List<Inline.LineBreak> breaks = new ArrayList<>(2);

    /// @param file the whole text that offsets refer to
    InlineBuilder(String file) {
        this.file = file;
    }

    int length() {
        return text.length();
    }

    /// The file's characters as they are.
    void verbatim(int start, int end) {
        if (end > start) {
            text.append(file, start, end);
            source.add(start, end - start);
        }
    }

    /// A text that stands for `fileUnits` characters of the file.
    void replaced(String shown, int fileStart, int fileUnits) {
        text.append(shown);
        if (shown.length() <= fileUnits) {
            source.add(fileStart, shown.length(), fileUnits);
            return;
        }
        for (int i = 0; i < shown.length(); i++) {
            source.add(fileStart + Math.min(i, fileUnits - 1), 1);
        }
    }

    /// The file's characters, each line break with the next line's indent or quote signs as one space.
    void oneLine(int start, int end) {
        int run = start;
        int i = start;
        while (i < end) {
            if (file.charAt(i) == '\n' || file.charAt(i) == '\r') {
                verbatim(run, i);
                run = i;
                while (run < end && "\r\n \t>".indexOf(file.charAt(run)) >= 0) {
                    run++;
                }
                replaced(" ", i, run - i);
                i = run;
            } else {
                i++;
            }
        }
        verbatim(run, end);
    }

    void lineBreak(boolean hard, int fileStart, int fileUnits) {
        int next = fileStart + fileUnits;
        while (next < file.length() && (file.charAt(next) == '>' || Words.isSpaceAt(file, next))) {
            next++;
        }
        breaks.add(new Inline.LineBreak(text.length(), next));
        replaced(hard ? "\n" : " ", fileStart, fileUnits);
    }

    /// The range of the text from `start` to its present end.
    Span since(int start) {
        return new Span(start, text.length());
    }

    String shownSince(int start) {
        return text.substring(start);
    }

    void mark(Mark mark) {
        if (!mark.span().isEmpty()) {
            marks.add(mark);
        }
    }

    /// A link whose display is the text since `start`.
    void link(int start, LinkTarget target, Span inFile, Link.Origin origin) {
        link(since(start), target, inFile, origin);
    }

    void link(Span inText, LinkTarget target, Span inFile, Link.Origin origin) {
        references.add(
                new Inline.Reference(inText, inFile, target, text.substring(inText.start(), inText.end()), origin));
        mark(new Mark.Linked(inText, target));
        target.sectionTitle()
                .map(SectionHeading::citedTitle)
                .ifPresent(title -> citations.add(new Inline.SectionCitation(inText, inFile, target, title)));
    }

    /// A file or note shown in place, whose display is the text since `start`.
    void embed(int start, LinkTarget target, Span inFile) {
        references.add(new Inline.Reference(since(start), inFile, target, shownSince(start), Link.Origin.EMBED));
    }

    /// A citation of a section of this note.
    void citation(Span inText, Span inFile, String title) {
        if (!title.isEmpty()) {
            citations.add(Inline.SectionCitation.of(inText, inFile, title));
            mark(new Mark.Cited(inText, title));
        }
    }

    /// @param place where the text stands in the file
    Inline build(Span place) {
        return new Inline(text.toString(), marks, source.build(), references, citations, breaks, place);
    }
}
