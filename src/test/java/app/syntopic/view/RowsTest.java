package app.syntopic.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class RowsTest {

    @Property
    void endsWithTheNewRowsWhateverWasShown(
            @ForAll @Size(max = 8) List<@CharRange(from = 'a', to = 'd') Character> before,
            @ForAll @Size(max = 8) List<@CharRange(from = 'a', to = 'd') Character> now) {
        ObservableList<Character> shown = FXCollections.observableArrayList(before);

        Rows.update(shown, now);

        assertThat(shown).isEqualTo(now);
    }

    @Test
    void leavesRowsAloneThatDidNotChange() {
        assertThat(touched(List.of("a", "b", "c", "d"), List.of("a", "b", "x", "d"))).containsExactly("c -> x");
        assertThat(touched(List.of("a", "b", "d"), List.of("a", "b", "c", "d"))).containsExactly(" -> c");
        assertThat(touched(List.of("a", "b"), List.of("a", "b"))).isEmpty();
    }

    @Test
    void aHeadAndAFootThatChangeLeaveTheRowsBetweenThemAlone() {
        assertThat(touched(List.of("6 notes", "a", "b", "2 problems"), List.of("7 notes", "a", "b", "3 problems")))
                .containsExactly("6 notes -> 7 notes", "2 problems -> 3 problems");
    }

    @Test
    void rowsThatComeInAtTwoPlacesLeaveThoseBetweenThemAlone() {
        assertThat(touched(List.of("a", "b", "c", "d", "e"), List.of("new", "a", "b", "x", "y", "d", "z", "e")))
                .containsExactly("c -> ", " -> new", " -> x,y", " -> z");
    }

    private static List<String> touched(List<String> before, List<String> now) {
        ObservableList<String> shown = FXCollections.observableArrayList(before);
        List<String> touched = new ArrayList<>();
        shown.addListener(
                (ListChangeListener<String>)
                        change -> {
                            while (change.next()) {
                                touched.add(
                                        String.join(",", change.getRemoved())
                                                + " -> "
                                                + String.join(",", change.getAddedSubList()));
                            }
                        });
        Rows.update(shown, now);
        return touched;
    }
}
