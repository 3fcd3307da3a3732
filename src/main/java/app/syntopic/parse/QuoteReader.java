package app.syntopic.parse;

import app.syntopic.model.Problem;
import app.syntopic.model.Quote;
import app.syntopic.model.Sentence;
import app.syntopic.model.Span;

import java.util.List;

/// Takes down the quotes of passages. One instance reads one note.
final class QuoteReader {

    private final NoteDraft draft;
    private final Problems problems;

    QuoteReader(NoteDraft draft, Problems problems) {
        this.draft = draft;
        this.problems = problems;
    }

    /// The quoted spans of a text that is no block quote.
    List<Span> inText(Inline inline, int passage, int section) {
        String text = inline.text();
        Quotes.Found found = Quotes.in(text, inline.opaque());
        for (Span span : found.spans()) {
            String words = text.substring(span.start() + 1, span.end() - 1).strip();
            draft.quotes.add(new Quote(words, inline.source().fileSpan(span), passage, section));
        }
        for (int at : found.unclosed()) {
            problems.warn(
                    Problem.Rule.UNCLOSED_QUOTE,
                    Sentence.of("A quote opens here and does not close in this paragraph."),
                    inline.source().fileSpan(new Span(at, at + 1)),
                    Sentence.of("Close it with {0}.", text.charAt(at) == '“' ? "”" : "’"));
        }
        return found.spans();
    }

    /// A paragraph of a block quote: all of it is quoted, but for the source named at its end and quotation marks
    /// around it.
    void block(Inline inline, int passage, int section) {
        String text = inline.text();
        int start = Words.skipSpaces(text, 0);
        int end = Words.trimEnd(text, start, text.length());
        if (!inline.citations().isEmpty()) {
            Span last = inline.citations().getLast().inText();
            boolean isLast = text.substring(last.end(), end).chars().noneMatch(Character::isLetterOrDigit);
            end = isLast && last.start() > start ? Words.trimEnd(text, start, last.start()) : end;
        }
        Span words = withoutMarks(text, new Span(start, end));
        if (!words.isEmpty() && !isAttribution(text)) {
            draft.quotes.add(new Quote(words.in(text), inline.source().fileSpan(words), passage, section));
        }
    }

    private static boolean isAttribution(String text) {
        return text.startsWith("—") || text.startsWith("– ") || text.startsWith("-- ");
    }

    private static Span withoutMarks(String text, Span words) {
        String quoted = words.in(text);
        List<Span> spans = Quotes.in(quoted, Ranges.NONE).spans();
        boolean whole = spans.size() == 1 && spans.getFirst().equals(new Span(0, quoted.length()));
        return whole ? new Span(words.start() + 1, words.end() - 1) : words;
    }
}
