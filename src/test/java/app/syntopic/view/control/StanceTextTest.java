package app.syntopic.view.control;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.Span;
import app.syntopic.view.control.MarkedFlow.Range;

import org.junit.jupiter.api.Test;

import java.util.List;

class StanceTextTest {

    @Test
    void saysAStanceInWordsAndKeepsMatchesOnTheirWords() {
        String whole = "First. Yeast needs warmth (opposes:: Cold Rise) it is said. Last.";
        Span shown = new Span(7, 59);

        StanceText text =
                StanceText.of(
                        shown,
                        whole,
                        List.of(
                                match(whole, "First"),
                                match(whole, "warmth"),
                                match(whole, "Rise"),
                                match(whole, "said")));

        assertThat(text.text()).isEqualTo("Yeast needs warmth −\u00A0opposes Cold Rise it is said.");
        assertThat(text.ranges())
                .extracting(range -> range.style() + " " + range.span().in(text.text()))
                .containsExactly(
                        "aside −\u00A0opposes Cold Rise",
                        "stance-opposes −\u00A0opposes Cold Rise",
                        "match warmth",
                        "match Rise",
                        "match said");
    }

    @Test
    void aCitedSectionLosesItsBracketsAndIsAChip() {
        String whole = "It rises [§ Why it rises]. And [so] on.";

        StanceText text = StanceText.of(new Span(0, whole.length()), whole, List.of(match(whole, "rises")));

        assertThat(text.text()).isEqualTo("It rises § Why it rises. And [so] on.");
        assertThat(text.ranges())
                .extracting(range -> range.style() + " " + range.span().in(text.text()))
                .containsExactly("cited § Why it rises", "match rises");
    }

    @Test
    void leavesOtherBracketsAsTheyAre() {
        String whole = "A loaf (warm) rises (supports: nothing).";

        assertThat(StanceText.of(new Span(0, whole.length()), whole, List.of()))
                .isEqualTo(new StanceText(whole, List.of()));
    }

    private static Range match(String whole, String word) {
        int at = whole.indexOf(word);
        return new Range(new Span(at, at + word.length()), "match");
    }
}
