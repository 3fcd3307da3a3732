package app.syntopic.workspace;

import app.syntopic.model.MarkedText;
import app.syntopic.model.ParsedNote;
import app.syntopic.model.Passage;
import app.syntopic.model.Section;
import app.syntopic.model.Span;
import app.syntopic.model.TimeRange;
import app.syntopic.source.Transcript;
import app.syntopic.source.Transcript.Turn;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A transcript as the index takes it: like its note in all that a note is told by, with what was said for its
/// passages. Each stands in a section of its own, which keeps when it is said and the title of the note's section that
/// it belongs to by its time.
final class TranscriptNote {

    private TranscriptNote() {}

    /// @param text that the transcript was read from
    static ParsedNote of(ParsedNote note, Transcript transcript, String text) {
        List<Section> sections = new ArrayList<>();
        List<Passage> passages = new ArrayList<>();
        LineStarts lines = new LineStarts(text);
        for (Turn turn : transcript.turns()) {
            Span span = new Span(lines.of(turn.line()), text.length());
            int ordinal = passages.size();
            Optional<TimeRange> time =
                    turn.startSeconds().isPresent()
                            ? Optional.of(TimeRange.from(turn.startSeconds().getAsInt()))
                            : Optional.empty();
            sections.add(new Section(ordinal, time.map(at -> title(note, at)).orElse(""), time, span, span));
            passages.add(passage(turn, ordinal, span));
        }
        return new ParsedNote(
                note.path(),
                note.title(),
                note.kind(),
                note.aliases(),
                note.tags(),
                note.frontMatter(),
                note.source(),
                List.of(),
                sections,
                List.of(),
                List.of(),
                passages,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                text.length(),
                false);
    }

    /// The title of the last section that begins before a time.
    private static String title(ParsedNote note, TimeRange at) {
        return note.sections().stream()
                .filter(section -> section.time().filter(time -> time.startSeconds() <= at.startSeconds()).isPresent())
                .reduce((one, later) -> later)
                .map(Section::title)
                .orElse("");
    }

    /// What was said, behind the name of whoever said it.
    static String said(Turn turn) {
        return turn.speaker().isEmpty() ? turn.text() : turn.speaker() + ": " + turn.text();
    }

    private static Passage passage(Turn turn, int ordinal, Span span) {
        String said = said(turn);
        return new Passage(
                ordinal,
                Passage.Kind.TRANSCRIPT,
                MarkedText.plain(said, span.start()),
                ordinal,
                "",
                sentences(said),
                "",
                span);
    }

    private static List<Span> sentences(String text) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        breaks.setText(text);
        List<Span> sentences = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            sentences.add(new Span(start, start + text.substring(start, end).stripTrailing().length()));
            start = end;
        }
        return sentences;
    }

    /// Where lines begin, asked for in order.
    private static final class LineStarts {
        private final String text;
        private int line = 1;
        private int at;

        LineStarts(String text) {
            this.text = text;
        }

        int of(int wanted) {
            while (line < wanted && at < text.length()) {
                int next = text.indexOf('\n', at);
                at = next < 0 ? text.length() : next + 1;
                line++;
            }
            return at;
        }
    }
}
