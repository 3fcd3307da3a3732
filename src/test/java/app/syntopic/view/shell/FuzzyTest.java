package app.syntopic.view.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.Span;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

class FuzzyTest {

    private static List<String> ranked(String query, String... names) {
        return Stream.of(names)
                .filter(name -> Fuzzy.match(query, name).isPresent())
                .sorted(
                        Comparator.comparingInt((String name) -> Fuzzy.match(query, name).orElseThrow().score())
                                .reversed())
                .toList();
    }

    @Test
    void findsWordsInAnyOrder() {
        assertThat(ranked("pruning ada", "Ada Moreau on Slow Pruning", "The Patient Orchard"))
                .containsExactly("Ada Moreau on Slow Pruning");
    }

    @Test
    void findsInitials() {
        assertThat(ranked("tpo", "The Patient Orchard", "Top of the pots")).startsWith("The Patient Orchard");
    }

    @Test
    void aNameThatBeginsSoComesFirst() {
        assertThat(ranked("prun", "Continual Pruning", "Pruning")).containsExactly("Pruning", "Continual Pruning");
    }

    @Test
    void accentsAndCaseDoNotMatter() {
        assertThat(ranked("ubersetz", "Über Übersetzung")).hasSize(1);
        assertThat(Fuzzy.match("ÉTÉ", "été").orElseThrow().matched()).containsExactly(new Span(0, 3));
    }

    @Test
    void lettersThatAreNotThereMatchNothing() {
        assertThat(Fuzzy.match("xyz", "Pruning")).isEmpty();
    }

    @Property
    void matchedRangesLieInsideTheNameInOrder(@ForAll String query, @ForAll String name) {
        Fuzzy.match(query, name)
                .ifPresent(match -> {
                    int last = 0;
                    for (Span span : match.matched()) {
                        assertThat(span.end()).isLessThanOrEqualTo(name.length());
                        assertThat(span.start()).isGreaterThanOrEqualTo(0);
                        last = Math.max(last, span.start());
                    }
                    assertThat(match.matched()).isSorted();
                });
    }
}
