package app.syntopic.graph;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.graph.NotebookGraph.Edge;
import app.syntopic.graph.NotebookGraph.Node;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

class CommunitiesTest {

    private static Network network(int count, List<int[]> joined) {
        return Network.of(
                new NotebookGraph(
                        IntStream.range(0, count).mapToObj(i -> new Node("" + i, "n" + i, "plain", 0)).toList(),
                        joined.stream().map(pair -> new Edge("" + pair[0], "" + pair[1], "link")).toList()));
    }

    /// Everybody knows everybody in a circle, and one of each circle knows one of the next.
    private static Network circles(int count, int size) {
        List<int[]> joined = new ArrayList<>();
        for (int circle = 0; circle < count; circle++) {
            int first = circle * size;
            for (int a = 0; a < size; a++) {
                for (int b = 0; b < a; b++) {
                    joined.add(new int[] {first + a, first + b});
                }
            }
            joined.add(new int[] {first, (first + size) % (count * size)});
        }
        return network(count * size, joined);
    }

    @Test
    void findsCirclesOfAcquaintance() {
        Communities found = Communities.of(circles(5, 7));
        assertThat(found.count()).isEqualTo(5);
        for (int node = 0; node < 35; node++) {
            assertThat(found.of(node)).isEqualTo(found.of(node - node % 7));
        }
    }

    @Test
    void theLargestGroupIsTheFirst() {
        List<int[]> joined = List.of(new int[] {0, 1}, new int[] {2, 3}, new int[] {3, 4}, new int[] {4, 2});
        Communities found = Communities.of(network(6, joined));
        assertThat(found.of(2)).isZero();
        assertThat(found.size(0)).isEqualTo(3);
        assertThat(found.of(5)).isEqualTo(2);
    }

    @Test
    void nothingFallsIntoNoGroups() {
        assertThat(Communities.of(network(0, List.of())).count()).isZero();
    }

    @Property(tries = 60)
    void everyNodeIsInOneGroupAndTheSameEachTime(
            @ForAll @Size(max = 120) List<@IntRange(min = 0, max = 899) Integer> pairs) {
        Network network = network(30, pairs.stream().map(pair -> new int[] {pair / 30, pair % 30}).toList());
        Communities found = Communities.of(network);
        Communities again = Communities.of(network);
        int[] sizes = new int[found.count()];
        for (int node = 0; node < 30; node++) {
            assertThat(again.of(node)).isEqualTo(found.of(node));
            sizes[found.of(node)]++;
        }
        for (int group = 0; group < sizes.length; group++) {
            assertThat(sizes[group]).isEqualTo(found.size(group)).isPositive();
        }
    }
}
