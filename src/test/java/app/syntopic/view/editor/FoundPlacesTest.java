package app.syntopic.view.editor;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.Span;
import app.syntopic.view.editor.FoundPlaces.Mark;

import org.junit.jupiter.api.Test;

import java.util.List;

class FoundPlacesTest {

    private static final String TEXT = "one two\n\ntwo\nthree";

    @Test
    void eachPlaceIsMarkedInItsLine() {
        FoundPlaces found = FoundPlaces.of(TEXT, List.of(Span.of(4, 7), Span.of(9, 12), Span.of(14, 15)), 1);

        assertThat(found.in(0)).containsExactly(new Mark(Span.of(4, 7), false));
        assertThat(found.in(1)).isEmpty();
        assertThat(found.in(2)).containsExactly(new Mark(Span.of(0, 3), true));
        assertThat(found.in(3)).containsExactly(new Mark(Span.of(1, 2), false));
    }

    @Test
    void onePlaceMayGoOverSeveralLines() {
        FoundPlaces found = FoundPlaces.of(TEXT, List.of(Span.of(6, 15), Span.of(16, 18)), -1);

        assertThat(found.in(0)).containsExactly(new Mark(Span.of(6, 7), false));
        assertThat(found.in(2)).containsExactly(new Mark(Span.of(0, 3), false));
        assertThat(found.in(3)).containsExactly(new Mark(Span.of(0, 2), false), new Mark(Span.of(3, 5), false));
    }

    @Test
    void placesAtTheVeryEndAndNowhereMarkNothing() {
        assertThat(FoundPlaces.of(TEXT, List.of(Span.of(18, 18)), 0).isEmpty()).isTrue();
        assertThat(FoundPlaces.of("", List.of(Span.of(0, 0)), 0).isEmpty()).isTrue();
        assertThat(FoundPlaces.of(TEXT, List.of(), -1).isEmpty()).isTrue();
    }
}
