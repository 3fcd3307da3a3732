package app.syntopic.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.ChangedRegion;
import app.syntopic.model.ComparedWords;
import app.syntopic.model.ComparedWords.Standing;
import app.syntopic.model.ComparedWords.Word;
import app.syntopic.model.Span;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

import org.junit.jupiter.api.Test;

import java.util.List;

class TextComparisonTest {

    @Test
    void aChangedWordIsShownInItsLine() {
        List<ChangedRegion> regions = TextComparison.between("a\nthe old tree\nb\n", "a\nthe young tree\nb\n");

        assertThat(regions)
                .containsExactly(
                        new ChangedRegion(
                                "the old tree\n",
                                Span.of(2, 17),
                                new ComparedWords(
                                        List.of(
                                                new Word(Standing.BOTH, "the "),
                                                new Word(Standing.FIRST, "old"),
                                                new Word(Standing.SECOND, "young"),
                                                new Word(Standing.BOTH, " tree\n")))));
    }

    @Test
    void equalTextsDifferNowhere() {
        assertThat(TextComparison.between("a\nb", "a\nb")).isEmpty();
    }

    @Test
    void aRemovedLineHasAPlaceInTheTextOfNow() {
        assertThat(TextComparison.between("a\nb\nc\n", "a\nc\n"))
                .singleElement()
                .satisfies(region -> {
                    assertThat(region.then()).isEqualTo("b\n");
                    assertThat(region.now()).isEqualTo(Span.of(2, 2));
                });
    }

    @Property
    void puttingEveryRegionBackMakesTheEarlierText(
            @ForAll @StringLength(max = 40) @CharRange(from = 'a', to = 'd') String before,
            @ForAll @StringLength(max = 40) @CharRange(from = 'a', to = 'd') String after) {
        String then = before.replace('d', '\n');
        String now = after.replace('d', '\n');
        StringBuilder restored = new StringBuilder(now);
        List<ChangedRegion> regions = TextComparison.between(then, now);
        for (ChangedRegion region : regions.reversed()) {
            restored.replace(region.now().start(), region.now().end(), region.then());
            assertThat(ComparedWords.text(region.words().first())).isEqualTo(region.then());
            assertThat(ComparedWords.text(region.words().second())).isEqualTo(region.now().in(now));
        }
        assertThat(restored).hasToString(then);
    }
}
