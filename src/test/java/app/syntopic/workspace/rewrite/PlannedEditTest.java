package app.syntopic.workspace.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.TextEdit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlannedEditTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "See [[Hedge]].; true",
                "See [[Ditch#^Hedge]].; true",
                "See [[Ditch|the Hedge]].; false",
                "See [[Ditch]] and Hedge.; false",
                "Hedge and [[Ditch]].; false",
                "[[Ditch]] [[Hedge|x]]; true"
            })
    void knowsWhetherAPlaceNamesWhereALinkLeads(String text, boolean inLink) {
        TextEdit edit = new TextEdit(text.indexOf("Hedge"), "Hedge", "Fence");
        assertThat(PlannedEdit.of(text, edit, 1).inLink()).isEqualTo(inLink);
    }

    @Test
    void showsWholeWordsAround() {
        String text = "few ".repeat(20) + "trees, a Hedge, and fields " + "more ".repeat(20);
        PlannedEdit place = PlannedEdit.of(text, new TextEdit(text.indexOf("Hedge"), "Hedge", "Fence"), 1);

        assertThat(place.before()).startsWith("…few few").endsWith("trees, a ");
        assertThat(place.after()).startsWith(", and fields more").endsWith("more…");
    }

    @Test
    void cutsAWordThatIsTooLong() {
        String text = "x".repeat(90) + "Hedge" + "y".repeat(90);
        PlannedEdit place = PlannedEdit.of(text, new TextEdit(90, "Hedge", "Fence"), 1);

        assertThat(place.before()).hasSize(61);
        assertThat(place.after()).hasSize(61);
    }

    @ParameterizedTest
    @CsvSource({"[[Ditch", "'[['"})
    void aLinkThatIsNotClosedEndsWithItsLine(String before) {
        String text = before + "\nHedge";
        TextEdit edit = new TextEdit(text.indexOf("Hedge"), "Hedge", "Fence");
        assertThat(PlannedEdit.of(text, edit, 2).inLink()).isFalse();
    }
}
