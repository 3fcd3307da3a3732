package app.syntopic.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.FoldedLabel;
import app.syntopic.model.LinkTarget;
import app.syntopic.model.NotePath;
import app.syntopic.store.LinkQueries.LinkRow;
import app.syntopic.store.LinkQueries.Places;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class KnownPlacesTest {

    private static final Places BREAD = new Places(1, List.of("Why it rises"), List.of(FoldedLabel.of("Flours").key()));
    private static final Places STEEL = new Places(2, List.of("Why it rusts"), List.of());

    private final KnownPlaces known = new KnownPlaces();

    private static LinkRow link(String target, Places... only) {
        Optional<Places> one = Stream.of(only).findFirst();
        return new LinkRow(NotePath.of("A.md"), "A", 0, LinkTarget.parse(target), one);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bread and salt#§ Why It Rises", "Bread and salt#Why it rises", "bread and salt#flour"})
    void headingsOfTheOnlyNoteAreThere(String target) {
        assertThat(known.certainlyThere(link(target, BREAD))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bread and salt#Why it rusts",
                "Bread and salt",
                "Bread and salt#^block",
                "#Why it rises",
                "food/Bread and salt#Why it rises",
                "SALT#Why it rises",
            })
    void ofOthersItIsNotTold(String target) {
        assertThat(known.certainlyThere(link(target, BREAD))).isFalse();
    }

    @Test
    void whereSeveralNotesMayBeMeantItIsNotTold() {
        assertThat(known.certainlyThere(link("Bread and salt#Why it rises"))).isFalse();
    }

    @Test
    void eachNoteHasItsOwnHeadings() {
        assertThat(known.certainlyThere(link("Bread and salt#Why it rises", BREAD))).isTrue();
        assertThat(known.certainlyThere(link("Stainless steel#Why it rises", STEEL))).isFalse();
        assertThat(known.certainlyThere(link("Stainless steel#Why it rusts", STEEL))).isTrue();
    }
}
