package app.syntopic.view.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.Span;
import app.syntopic.view.control.MarkedFlow;

import org.junit.jupiter.api.Test;

import java.util.List;

class HitFilterTest {

    private static boolean isQuoted(String text, String word) {
        int start = text.indexOf(word);
        return HitFilter.isQuoted(text, new Span(start, start + word.length()));
    }

    @Test
    void wordsBetweenQuotationMarksAreQuoted() {
        assertThat(isQuoted("He said ‘never the whole crown’ twice.", "whole")).isTrue();
        assertThat(isQuoted("He said “never” twice.", "never")).isTrue();
        assertThat(isQuoted("He said ‘never’ twice.", "twice")).isFalse();
    }

    @Test
    void anApostropheClosesNothing() {
        assertThat(isQuoted("He said ‘it’s the crown’ twice.", "crown")).isTrue();
        assertThat(isQuoted("It’s the crown’s weight.", "weight")).isFalse();
    }

    @Test
    void wordsNextToEachOtherAreOneMark() {
        String text = "slow pruning, slow";
        List<Span> words = List.of(new Span(0, 4), new Span(5, 12), new Span(14, 18));
        assertThat(Matches.in(text, words))
                .extracting(MarkedFlow.Range::span)
                .containsExactly(new Span(0, 12), new Span(14, 18));
    }
}
