package app.syntopic.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.ComparedWords;
import app.syntopic.model.ComparedWords.Standing;
import app.syntopic.model.ComparedWords.Word;
import app.syntopic.model.MergePiece;
import app.syntopic.model.MergePiece.Conflict;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

class TextMergeTest {

    private static final String BASE =
            """
            # Pruning

            First paragraph.

            - one
            - two
            - three

            Last paragraph.
            """;

    private static String merged(String mine, String theirs) {
        return TextMerge.of(BASE, mine, theirs).text().orElseThrow();
    }

    @Test
    void changesOfDifferentParagraphsAreBothTaken() {
        assertThat(merged(BASE.replace("First", "Opening"), BASE.replace("Last", "Closing")))
                .isEqualTo(BASE.replace("First", "Opening").replace("Last", "Closing"));
    }

    @Test
    void neighbouringItemsOfAListAreDifferentParagraphs() {
        assertThat(merged(BASE.replace("- one", "- 1"), BASE.replace("- two", "- 2")))
                .isEqualTo(BASE.replace("- one", "- 1").replace("- two", "- 2"));
    }

    @Test
    void aParagraphAddedAndAnotherRewrittenAreBothTaken() {
        assertThat(merged(BASE + "\nMine.\n", BASE.replace("Last", "Closing")))
                .isEqualTo(BASE.replace("Last", "Closing") + "\nMine.\n");
    }

    @Test
    void theSameChangeIsTakenOnce() {
        String both = BASE.replace("First", "Opening");
        assertThat(merged(both, both)).isEqualTo(both);
    }

    @Test
    void differentChangesOfOneParagraphConflict() {
        TextMerge merge = TextMerge.of(BASE, BASE.replace("First", "Mine"), BASE.replace("First", "Theirs"));

        assertThat(merge.text()).isEmpty();
        assertThat(merge.pieces())
                .contains(
                        new MergePiece.Conflict(
                                "First paragraph.\n",
                                new ComparedWords(
                                        List.of(
                                                new Word(Standing.FIRST, "Mine"),
                                                new Word(Standing.SECOND, "Theirs"),
                                                new Word(Standing.BOTH, " paragraph.\n")))));
    }

    @Test
    void aParagraphRemovedAndRewrittenConflicts() {
        TextMerge merge = TextMerge.of(BASE, BASE.replace("- two\n", ""), BASE.replace("- two", "- deux"));

        assertThat(merge.text()).isEmpty();
    }

    @Test
    void twoTextsThatHaveNothingInCommonAreComparedQuickly() {
        String base = lines("b");
        TextMerge merge = TextMerge.of(base, lines("m"), base);

        assertThat(merge.text()).contains(lines("m"));
    }

    private static String lines(String word) {
        return java.util.stream.IntStream.range(0, 30_000)
                .mapToObj(i -> "- " + word + i + "\n")
                .collect(Collectors.joining());
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> line =
                Arbitraries.of("a\n", "b\n", "- c\n", "- d\n", "# e\n", "\n", "f\n", "g\n", "> h\n", "---\n", "i");
        return line.list().ofMaxSize(14).map(lines -> String.join("", lines));
    }

    @Property
    void oneSideAloneIsTakenAsItIs(@ForAll("texts") String base, @ForAll("texts") String side) {
        assertThat(TextMerge.of(base, side, base).text()).contains(side);
        assertThat(TextMerge.of(base, base, side).text()).contains(side);
        assertThat(TextMerge.of(base, side, side).text()).contains(side);
    }

    /// A conflict decided for one side keeps all that this side wrote anew; decided for both it keeps, besides, every
    /// line that neither side took out. Of a line that the base has twice each side may take out another one.
    @Property
    void noLineOfEitherSideIsLost(
            @ForAll("texts") String base, @ForAll("texts") String mine, @ForAll("texts") String theirs) {
        TextMerge merge = TextMerge.of(base, mine, theirs);
        Set<String> newInMine = without(lineSet(mine), lineSet(base));
        Set<String> newInTheirs = without(lineSet(theirs), lineSet(base));
        Set<String> leftByBoth = linesWrittenOnce(base);
        leftByBoth.retainAll(lineSet(mine));
        leftByBoth.retainAll(lineSet(theirs));

        assertThat(lineSet(joined(merge, Conflict::mine))).containsAll(newInMine);
        assertThat(lineSet(joined(merge, Conflict::theirs))).containsAll(newInTheirs);
        assertThat(lineSet(joined(merge, conflict -> conflict.mine() + "\n" + conflict.theirs())))
                .containsAll(newInMine)
                .containsAll(newInTheirs)
                .containsAll(leftByBoth);
    }

    @Property
    void paragraphsJoinedAreTheText(@ForAll("texts") String text) {
        assertThat(String.join("", Paragraphs.of(text))).isEqualTo(text);
    }

    private static String joined(TextMerge merge, Function<Conflict, String> choice) {
        return merge.pieces().stream()
                .map(piece ->
                        switch (piece) {
                            case MergePiece.Agreed agreed -> agreed.text();
                            case Conflict conflict -> choice.apply(conflict);
                        })
                .collect(Collectors.joining());
    }

    private static Set<String> lineSet(String text) {
        return text.lines().filter(line -> !line.isBlank()).collect(Collectors.toSet());
    }

    private static Set<String> linesWrittenOnce(String text) {
        List<String> lines = text.lines().toList();
        return without(
                lineSet(text),
                lines.stream().filter(line -> Collections.frequency(lines, line) > 1).collect(Collectors.toSet()));
    }

    private static Set<String> without(Set<String> lines, Set<String> others) {
        lines.removeAll(others);
        return lines;
    }
}
