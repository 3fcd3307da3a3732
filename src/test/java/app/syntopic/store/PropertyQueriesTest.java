package app.syntopic.store;

import static app.syntopic.store.NoteFixture.note;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PropertyQueriesTest extends StoreTest {

    @ParameterizedTest
    @CsvSource({
        "Übersetzung, übers",
        "Übersetzung, ÜBER",
        "Übersetzung, bersetz",
        "Йога, йо",
        "йога, ЙО",
        "Ωδή, ωδ",
        "Straße, STRA",
        "İzmir, ZMIR"
    })
    void aValueIsFoundInWhateverCaseOfItsAlphabet(String value, String typed) {
        write(note("a.md").property("place", value), note("b.md").property("place", "Elsewhere"));

        assertThat(store().properties().values("place", typed, 5)).containsExactly(new PropertyRow(value, 1));
    }

    @Test
    void aKeyIsFoundInWhateverCaseOfItsAlphabet() {
        write(note("a.md").property("Ärzte", "one"), note("b.md").property("Orte", "two"));

        assertThat(store().properties().keys("är", 5)).containsExactly(new PropertyRow("Ärzte", 1));
    }

    @Test
    void valuesOfMostNotesComeFirstAndNoMoreThanAskedFor() {
        write(
                note("a.md").property("status", "über"),
                note("b.md").property("status", "Übrig"),
                note("c.md").property("status", "Übrig"),
                note("d.md").property("status", "drüben"));

        assertThat(store().properties().values("status", "üb", 2))
                .containsExactly(new PropertyRow("Übrig", 2), new PropertyRow("drüben", 1));
    }
}
