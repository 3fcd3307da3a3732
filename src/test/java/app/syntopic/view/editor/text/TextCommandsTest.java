package app.syntopic.view.editor.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.Span;
import app.syntopic.model.TextEdit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/// Texts are written with `‸` at the caret, or with `«` and `»` around a selection; in the tables below `~` is a line
/// end and `_` a space.
class TextCommandsTest {

    private static String apply(String marked, BiFunction<String, Span, Edited> command) {
        String text = marked.replaceAll("[‸«»]", "");
        int caret = marked.indexOf('‸');
        Span selection = caret >= 0 ? Span.of(caret, caret) : Span.of(marked.indexOf('«'), marked.indexOf('»') - 1);
        Edited edited = command.apply(text, selection);
        String after = TextEdit.apply(edited.edits(), text);
        Span at = edited.selection();
        return at.isEmpty()
                ? after.substring(0, at.start()) + "‸" + after.substring(at.start())
                : after.substring(0, at.start()) + "«" + at.in(after) + "»" + after.substring(at.end());
    }

    private static String table(String text) {
        return text.replace('~', '\n').replace('_', ' ');
    }

    private static BiFunction<String, Span, Edited> orNothing(BiFunction<String, Span, Optional<Edited>> command) {
        return (text, selection) -> command.apply(text, selection).orElse(new Edited(List.of(), selection));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "- one‸; - one~- ‸",
                "- one‸ two; - one~- ‸ two",
                "__* one‸; __* one~__* ‸",
                "9. nine‸; 9. nine~10. ‸",
                "- [x] done‸; - [x] done~- [ ] ‸",
                "> said‸; > said~> ‸",
                "a~- one~- ‸; a~- one~‸",
                "- one~__- ‸; - one~- ‸",
                "> said~> ‸; > said~‸",
                "plain‸; plain‸",
                "‸- one; ‸- one",
            })
    void enterGoesOnWithAList(String before, String after) {
        assertThat(apply(table(before), orNothing(Lists::enter))).isEqualTo(table(after));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "- one~- two‸; - one~__- two‸",
                "1. one~2. two‸; 1. one~___2. two‸",
                "«- one~- two»; «__- one~__- two»",
                "plain‸; plain‸",
                "«one »words; «__one »words",
                "«a line~»plain; «__a line~»plain",
            })
    void tabPutsItemsDeeper(String before, String after) {
        String done = apply(table(before), orNothing(Lists::indent));
        assertThat(done.replace("«", "").replace("»", "")).isEqualTo(table(after).replace("«", "").replace("»", ""));
    }

    @Test
    void shiftTabTakesThemBack() {
        assertThat(apply("- one\n  - two‸", orNothing(Lists::outdent))).isEqualTo("- one\n- two‸");
        assertThat(apply("- one‸", orNothing(Lists::outdent))).isEqualTo("- one‸");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "one t‸wo; one **t‸wo**",
                "one **t‸wo**; one t‸wo",
                "one two‸; one **two‸**",
                "one **«two»**; one «two»",
                "one «**two**»; one «two»",
                "«one »two; **«one»** two",
                "one ‸; one **‸**",
            })
    void boldIsPutAndTaken(String before, String after) {
        assertThat(apply(before, (text, at) -> Emphasis.toggle(text, at, "**"))).isEqualTo(after);
    }

    @Test
    void italicInsideBoldIsAnotherSign() {
        assertThat(apply("**«two»**", (text, at) -> Emphasis.toggle(text, at, "*"))).isEqualTo("***«two»***");
        assertThat(apply("***«two»***", (text, at) -> Emphasis.toggle(text, at, "*"))).isEqualTo("**«two»**");
    }

    @Test
    void aSelectionBecomesALink() {
        assertThat(apply("see «value function».", Emphasis::link)).isEqualTo("see [[«value function»]].");
        assertThat(apply("see «https://example.org/a»", Emphasis::link)).isEqualTo("see [‸](https://example.org/a)");
        assertThat(apply("see ‸", Emphasis::link)).isEqualTo("see [[‸]]");
    }

    @Test
    void aLineBecomesAHeadingAndAParagraphAgain() {
        assertThat(apply("a\nTit‸le", (text, at) -> Headings.level(text, at, 2))).isEqualTo("a\n## Tit‸le");
        assertThat(apply("## Tit‸le", (text, at) -> Headings.level(text, at, 3))).isEqualTo("### Tit‸le");
        assertThat(apply("## Tit‸le", (text, at) -> Headings.level(text, at, 2))).isEqualTo("Tit‸le");
        assertThat(apply("#‸# Title", (text, at) -> Headings.level(text, at, 0))).isEqualTo("‸Title");
    }

    @Test
    void linesChangePlaces() {
        assertThat(apply("a\nb‸b\nc", (text, at) -> Lines.move(text, at, true))).isEqualTo("b‸b\na\nc");
        assertThat(apply("a\nb‸b\nc", (text, at) -> Lines.move(text, at, false))).isEqualTo("a\nc\nb‸b");
        assertThat(apply("a\n«b\nc\n»d", (text, at) -> Lines.move(text, at, true))).isEqualTo("«b\nc\n»a\nd");
        assertThat(apply("‸a\nb", (text, at) -> Lines.move(text, at, true))).isEqualTo("‸a\nb");
        assertThat(apply("a\n‸b", (text, at) -> Lines.move(text, at, false))).isEqualTo("a\n‸b");
    }

    @Test
    void aLineIsDeleted() {
        assertThat(apply("a\nb‸b\nc", Lines::delete)).isEqualTo("a\n‸c");
        assertThat(apply("a\nb‸b", Lines::delete)).isEqualTo("‸a");
        assertThat(apply("a‸", Lines::delete)).isEqualTo("‸");
    }

    @Test
    void tabLinesATableUpAndGoesToTheNextCell() {
        assertThat(apply("|a‸|long name|\n|-|-:|\n|x|1|", orNothing((text, at) -> TableText.tab(text, at, false))))
                .isEqualTo("| a   | «long name» |\n| --- | --------: |\n| x   |         1 |");
    }

    @Test
    void tabAfterTheLastCellAddsARow() {
        assertThat(apply("| a | b |\n| - | - |\n| x | y‸ |", orNothing((text, at) -> TableText.tab(text, at, false))))
                .isEqualTo("| a   | b   |\n| --- | --- |\n| x   | y   |\n| ‸    |     |");
    }

    @Test
    void enterBelowAHeadBeginsATable() {
        assertThat(apply("| a | b |‸", orNothing(TableText::enter)))
                .isEqualTo("| a   | b   |\n| --- | --- |\n| ‸    |     |");
    }

    @Test
    void anEscapedPipeIsNoCellsEnd() {
        assertThat(apply("| [[A\\|B]] | b‸ |\n|-|-|", orNothing((text, at) -> TableText.tab(text, at, true))))
                .isEqualTo("| «[[A\\|B]]» | b   |\n| -------- | --- |");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "| a | b |~|---|---|~| x | y |~|__‸___|____|; | a | b |~|---|---|~| x | y |~~‸",
                "| a | b |~|---|---|~| :- | --- |‸; | a   | b   |~| :-- | --- |~| ‸    |     |",
            })
    void enterLeavesATableFromItsEmptyRowAndTakesADelimiterTypedByHand(String before, String after) {
        assertThat(apply(table(before), orNothing(TableText::enter))).isEqualTo(table(after));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "| ‸__|___|; | ‸__|___|",
                "| x‸__|___|; | x__|‸___|",
                "| x |‸__|; | x |__|‸",
                "| x | y |‸; | x | y |",
                "| x‸y |___|; | xy |___|",
            })
    void aBarGoesBehindTheOneThatIsThereAlready(String before, String after) {
        String head = "| a | b |\n|---|---|\n";
        String text = table(before);
        boolean taken = TableText.bar((head + text).replace("‸", ""), at(head + text)).isPresent();
        assertThat(taken).isEqualTo(after.contains("‸"));
        assertThat(taken ? apply(head + text, orNothing(TableText::bar)) : head + text.replace("‸", ""))
                .isEqualTo(head + table(after));
    }

    private static Span at(String marked) {
        return Span.of(marked.indexOf('‸'), marked.indexOf('‸'));
    }

    @Test
    void aBarInsideALinkOfATableIsEscaped() {
        assertThat(apply("| a |\n|---|\n| [[b‸ |", orNothing(TableText::bar))).isEqualTo("| a |\n|---|\n| [[b\\|‸ |");
        assertThat(TableText.inserted("| a | [[", "File|Label]]")).isEqualTo("File\\|Label]]");
        assertThat(TableText.inserted("see [[", "File|Label]]")).isEqualTo("File|Label]]");
    }

    @Test
    void aSignGoesAroundWhatIsSelected() {
        assertThat(apply("a «word» here", orNothing((text, at) -> Pairs.around(text, at, "["))))
                .isEqualTo("a [«word»] here");
        assertThat(apply("a «word »here", orNothing((text, at) -> Pairs.around(text, at, "‘"))))
                .isEqualTo("a ‘«word»’ here");
        assertThat(Pairs.around("a word", Span.of(2, 2), "[")).isEmpty();
        assertThat(Pairs.around("a\n\nb", Span.of(0, 4), "*")).isEmpty();
        assertThat(Pairs.around("a word", Span.of(2, 6), "x")).isEmpty();
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> lines =
                Arbitraries.of(
                        "- a", "  - b", "1. c", "> d", "| e | f |", "|-|-|", "## g", "", "**h** i", "\t- j", "[[k]]");
        return lines.list().ofMaxSize(8).map(all -> String.join("\n", all));
    }

    @Property
    void everyCommandLeavesASelectionInsideTheText(@ForAll("texts") String text, @ForAll int one, @ForAll int other) {
        int a = Math.floorMod(one, text.length() + 1);
        int b = Math.floorMod(other, text.length() + 1);
        Span selection = Span.of(Math.min(a, b), Math.max(a, b));
        Stream<BiFunction<String, Span, Edited>> commands =
                Stream.of(
                        orNothing(Lists::enter),
                        orNothing(Lists::indent),
                        orNothing(Lists::outdent),
                        orNothing(TableText::enter),
                        orNothing(TableText::bar),
                        orNothing((t, s) -> Pairs.around(t, s, "*")),
                        orNothing((t, s) -> TableText.tab(t, s, false)),
                        orNothing((t, s) -> TableText.tab(t, s, true)),
                        (t, s) -> Emphasis.toggle(t, s, "**"),
                        (t, s) -> Emphasis.toggle(t, s, "*"),
                        Emphasis::link,
                        (t, s) -> Headings.level(t, s, 2),
                        (t, s) -> Lines.move(t, s, true),
                        (t, s) -> Lines.move(t, s, false),
                        Lines::delete);
        commands.forEach(command -> {
            Edited edited = command.apply(text, selection);
            String after = TextEdit.apply(edited.edits(), text);
            assertThat(edited.selection().end()).isLessThanOrEqualTo(after.length());
        });
    }
}
