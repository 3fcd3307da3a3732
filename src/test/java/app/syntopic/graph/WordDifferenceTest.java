package app.syntopic.graph;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.Span;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Collectors;

class WordDifferenceTest {

    private static List<String> words(String text, List<Span> spans) {
        return spans.stream().map(span -> span.in(text)).toList();
    }

    @Test
    void findsTheWordsThatChanged() {
        String before = "Learning in the ordinary stream of experience, with no separate phase.";
        String after = "learning in the daily stream of experience; with no separate training phase";
        WordDifference difference = WordDifference.of(before, after);
        assertThat(words(before, difference.removed())).containsExactly("ordinary");
        assertThat(words(after, difference.added())).containsExactly("daily", "training");
        assertThat(difference.likeness()).isBetween(0.85, 0.95);
    }

    @Test
    void neighbouringWordsAreOneRange() {
        String after = "a quick brown fox that jumps";
        assertThat(words(after, WordDifference.of("a fox", after).added()))
                .containsExactly("quick brown", "that jumps");
    }

    @Test
    void textsWithoutAWordInCommonAreNotAlike() {
        assertThat(WordDifference.of("cutting a little", "unable to leave").likeness()).isZero();
        assertThat(WordDifference.of("", "").likeness()).isEqualTo(1);
        assertThat(WordDifference.of("", "one two").added()).containsExactly(new Span(0, 7));
    }

    @Property(tries = 300)
    void whatIsLeftOfBothIsTheSame(@ForAll @Size(max = 14) List<Letter> a, @ForAll @Size(max = 14) List<Letter> b) {
        String before = text(a);
        String after = text(b);
        WordDifference difference = WordDifference.of(before, after);
        assertThat(without(before, difference.removed())).isEqualTo(without(after, difference.added()));
        WordDifference back = WordDifference.of(after, before);
        assertThat(back.likeness()).isEqualTo(difference.likeness());
    }

    enum Letter {
        A,
        B,
        C,
        D
    }

    private static String text(List<Letter> letters) {
        return letters.stream().map(Enum::name).collect(Collectors.joining(" "));
    }

    private static String without(String text, List<Span> spans) {
        StringBuilder rest = new StringBuilder(text);
        spans.reversed().forEach(span -> rest.delete(span.start(), span.end()));
        return rest.toString().replaceAll("\\s+", " ").strip();
    }
}
