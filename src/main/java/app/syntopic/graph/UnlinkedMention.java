package app.syntopic.graph;

import app.syntopic.model.LinkTarget;
import app.syntopic.model.Mark;
import app.syntopic.model.MarkedText;
import app.syntopic.model.NoteSummary;
import app.syntopic.model.ParsedNote;
import app.syntopic.model.Passage;
import app.syntopic.model.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// A place that names a concept where nothing links to it.
///
/// @param passage the ordinal of its passage
/// @param heading the title of the section or nearest heading
/// @param context the sentence around it
/// @param named where in the context it is named
/// @param words as written
/// @param place of the words in the file
public record UnlinkedMention(
        NoteSummary note, int passage, String heading, String context, Span named, String words, Span place) {

    /// The first mention of each passage that does not link to the concept.
    ///
    /// @param text of the note's file; a mention with signs of Markdown between its words is left out
    /// @param named by passage: where its text names the concept
    /// @param meant whether a link leads to the concept
    public static List<UnlinkedMention> in(
            NoteSummary summary,
            ParsedNote note,
            String text,
            Map<Integer, List<Span>> named,
            Predicate<LinkTarget> meant) {
        List<UnlinkedMention> found = new ArrayList<>();
        for (Passage passage : note.passages()) {
            List<Span> here = named.getOrDefault(passage.ordinal(), List.of());
            boolean linked =
                    passage.text().marks(Mark.Linked.class).anyMatch(link -> meant.test(link.target()))
                            || passage.text().marks(Mark.Stanced.class).anyMatch(field -> meant.test(field.target()));
            if (!linked) {
                here.stream()
                        .filter(span -> isPlain(passage.text(), span))
                        .findFirst()
                        .flatMap(span -> mention(summary, passage, text, span))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /// Whether a link may be written here: not inside another, nor in code.
    private static boolean isPlain(MarkedText text, Span span) {
        return text.marks().stream()
                .filter(mark -> mark.span().overlaps(span))
                .allMatch(mark ->
                        mark instanceof Mark.Quoted
                                || mark instanceof Mark.Styled styled
                                        && styled.style() != Mark.Style.CODE
                                        && styled.style() != Mark.Style.MATH);
    }

    private static Optional<UnlinkedMention> mention(NoteSummary note, Passage passage, String text, Span span) {
        Span sentence = passage.sentenceAt(span.start());
        String words = span.in(passage.text().text());
        Span place = passage.text().fileSpan(span);
        boolean verbatim = place.end() <= text.length() && place.in(text).equals(words);
        if (!verbatim || !sentence.contains(span)) {
            return Optional.empty();
        }
        return Optional.of(
                new UnlinkedMention(
                        note,
                        passage.ordinal(),
                        passage.heading(),
                        sentence.in(passage.text().text()),
                        span.shifted(-sentence.start()),
                        words,
                        place));
    }

    /// The file's text with the words as a link; nothing when it no longer says them there.
    ///
    /// @param target the concept's note by its file name, or the label of a concept without one
    public Optional<String> linked(String text, String target) {
        if (place.end() > text.length() || !place.in(text).equals(words)) {
            return Optional.empty();
        }
        String link = words.equalsIgnoreCase(target) ? "[[" + words + "]]" : "[[" + target + "|" + words + "]]";
        return Optional.of(text.substring(0, place.start()) + link + text.substring(place.end()));
    }
}
