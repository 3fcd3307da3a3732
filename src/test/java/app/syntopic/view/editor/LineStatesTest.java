package app.syntopic.view.editor;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.view.editor.LineStates.Kind;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

class LineStatesTest {

    private static LineStates of(List<String> lines) {
        LineStates states = new LineStates();
        states.change(0, 0, lines.size() - 1, lines.size(), lines::get);
        return states;
    }

    private static List<Kind> kinds(LineStates states, List<String> lines) {
        return IntStream.range(0, lines.size()).mapToObj(i -> states.kind(i, lines.get(i))).toList();
    }

    @Test
    void fencesBelongToWhatTheyFence() {
        List<String> lines = List.of("---", "a: b", "---", "text", "```java", "# code", "```", "text", "%%", "x", "%%");
        assertThat(kinds(of(lines), lines))
                .containsExactly(
                        Kind.FRONT,
                        Kind.FRONT,
                        Kind.FRONT,
                        Kind.TEXT,
                        Kind.FENCED,
                        Kind.FENCED,
                        Kind.FENCED,
                        Kind.TEXT,
                        Kind.COMMENT,
                        Kind.COMMENT,
                        Kind.COMMENT);
    }

    @Test
    void aChangeTellsHowFarItReaches() {
        List<String> lines = new ArrayList<>(List.of("a", "b", "c", "```", "d", "e"));
        LineStates states = of(lines);
        lines.set(1, "bb");
        assertThat(states.change(1, 1, 0, lines.size(), lines::get)).isEqualTo(1);
        lines.set(0, "```");
        assertThat(states.change(0, 0, 0, lines.size(), lines::get)).isEqualTo(5);
        assertThat(kinds(states, lines)).startsWith(Kind.FENCED, Kind.FENCED, Kind.FENCED, Kind.FENCED, Kind.TEXT);
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.of("---", "```", "~~~~", "%%", "a", "", "``` x", "%% b %%").list().ofMinSize(1).ofMaxSize(9);
    }

    @Property
    void aChangedTextIsSeenAsOneReadAnew(
            @ForAll("texts") List<String> before,
            @ForAll("texts") List<String> inserted,
            @ForAll int from,
            @ForAll int count) {
        LineStates states = of(before);
        int start = Math.floorMod(from, before.size());
        int end = start + Math.floorMod(count, before.size() - start);
        List<String> after = new ArrayList<>(before.subList(0, start));
        after.addAll(inserted);
        after.addAll(before.subList(end + 1, before.size()));

        states.change(start, end, inserted.size() - 1, after.size(), after::get);

        assertThat(kinds(states, after)).isEqualTo(kinds(of(after), after));
    }
}
