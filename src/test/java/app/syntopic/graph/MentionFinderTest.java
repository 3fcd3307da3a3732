package app.syntopic.graph;

import static app.syntopic.graph.MentionFinder.Repetition.ALL;
import static app.syntopic.graph.MentionFinder.Repetition.FIRST_IN_SECTION;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.FoldedLabel;
import app.syntopic.model.LinkTarget;
import app.syntopic.model.Mark;
import app.syntopic.model.MarkedText;
import app.syntopic.model.ParsedNote;
import app.syntopic.model.SourceMap;
import app.syntopic.model.Span;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class MentionFinderTest {

    @Test
    void takesTheLongestLabelThatBeginsAtAWord() {
        assertThat(found("A river town on a river.", "River", "River town", "Town"))
                .containsExactly("river town", "river");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Confluence         | Two confluences meet.          | confluences
                    Pretraining        | After pre-training, they rest. | pre-training
                    Pre-training       | After pretraining they rest.   | pretraining
                    Generalization Gap | The generalisation gaps.       | generalisation gaps
                    The Bitter Lesson  | So the bitter lesson holds.    | bitter lesson
                    Ada Bridge         | Ada Bridge’s maps              | Ada Bridge
                    R&D                | their R&D budget               | R&D
                    Node.js            | in Node.js today               | Node.js
                    C++                | in C++, mostly                 | C++
                    Rain               | (‘Rain’)                       | Rain
                    """)
    void findsVariantsOfALabelAsWholeWords(String label, String text, String named) {
        assertThat(found(text, label)).containsExactly(named);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    River town   | a river. Town walls
                    River town   | a river, town walls
                    Rain         | training in Spain
                    Atypical     | a typical case
                    IT           | it rains
                    Evals        | evil
                    One          | one of the rivers
                    A            | a river
                    7            | 7 rivers
                    """)
    void findsNothingElse(String label, String text) {
        assertThat(found(text, label)).isEmpty();
    }

    @Test
    void matchesShortCapitalsByCase() {
        assertThat(found("SSI’s plan for SSI, not ssi or SSIs", "SSI")).containsExactly("SSI", "SSI");
    }

    @Test
    void findsNothingInsideCodeLinksCitationsTagsAndFields() {
        String text = "river river river river river river";
        List<Mark> marks =
                List.of(
                        new Mark.Styled(new Span(0, 5), Mark.Style.CODE),
                        new Mark.Linked(new Span(6, 11), LinkTarget.of("x")),
                        new Mark.Cited(new Span(12, 17), "river"),
                        new Mark.Tagged(new Span(18, 23), "river"),
                        new Mark.Quoted(new Span(24, 29)),
                        new Mark.WebLinked(new Span(30, 35), "x"));
        MarkedText marked = new MarkedText(text, marks, SourceMap.verbatim(0, text.length()));

        assertThat(finder("River").find(marked)).extracting(Mention::span).containsExactly(new Span(24, 29));
    }

    @Test
    void findsTheFirstMentionInEachSectionOrAll() {
        ParsedNote note =
                new NoteOf("Towns")
                        .claim(0, "A river. The river again.")
                        .claim(0, "Rivers once more.")
                        .claim(1, "Rivers here.")
                        .note();

        assertThat(spans(finder("River").find(note, FIRST_IN_SECTION))).containsExactly("0:2-7", "2:0-6");
        assertThat(spans(finder("River").find(note, ALL))).containsExactly("0:2-7", "0:13-18", "1:0-6", "2:0-6");
    }

    @Test
    void doesNotPointATermOrANoteAtItself() {
        ParsedNote note =
                new NoteOf("Towns")
                        .term(List.of("River", "Stream"), "River / stream", "a stream of rivers, past a ford and towns")
                        .note();

        assertThat(spans(finder("River", "Stream", "Ford", "Town").find(note, ALL))).containsExactly("0:44-48");
    }

    @Test
    void countsLabelsOfOneConceptAsOne() {
        ConceptLabels labels = label -> Optional.of(FoldedLabel.of("River"));
        MentionFinder finder = new MentionFinder(index("River", "Watercourse"), labels);
        ParsedNote note = new NoteOf("Towns").claim(0, "A watercourse is a river.").note();

        assertThat(finder.find(note, FIRST_IN_SECTION).get(0))
                .containsExactly(new Mention(new Span(2, 13), FoldedLabel.of("River")));
    }

    @Test
    void asksForALabelOnceANoteAndOnlyWhenItMayBeOne() {
        int[] asked = {0};
        MentionFinder finder =
                new MentionFinder(
                        index("River"),
                        label -> {
                            asked[0]++;
                            return Optional.empty();
                        });
        finder.find(new NoteOf("Towns").claim(0, "river rivers ford").claim(1, "River").note(), ALL);

        assertThat(asked[0]).isEqualTo(1);
    }

    @Test
    void findsEveryOneOfManyLabels() {
        List<String> labels =
                IntStream.range(0, 20_000).mapToObj(i -> "label" + Integer.toString(i, 36) + "x").toList();
        MentionIndex index = index(labels.toArray(String[]::new));
        MentionFinder finder = new MentionFinder(index, Optional::of);

        assertThat(index.size()).isEqualTo(labels.size());
        assertThat(finder.find(MarkedText.plain(String.join(", ", labels), 0))).hasSameSizeAs(labels);
        assertThat(finder.find(MarkedText.plain("labely, labelyy, labelzzzx", 0))).isEmpty();
    }

    private static List<String> found(String text, String... labels) {
        return finder(labels).find(MarkedText.plain(text, 0)).stream().map(mention -> mention.span().in(text)).toList();
    }

    private static List<String> spans(Map<Integer, List<Mention>> found) {
        return found.keySet().stream()
                .sorted()
                .flatMap(passage ->
                        found.get(passage).stream()
                                .map(mention -> passage + ":" + mention.span().start() + "-" + mention.span().end()))
                .toList();
    }

    private static MentionFinder finder(String... labels) {
        Set<FoldedLabel> known = Stream.of(labels).map(FoldedLabel::of).collect(Collectors.toSet());
        return new MentionFinder(index(labels), ConceptLabels.keys(known::contains));
    }

    private static MentionIndex index(String... labels) {
        return MentionIndex.of(Stream.of(labels).map(FoldedLabel::of));
    }
}
