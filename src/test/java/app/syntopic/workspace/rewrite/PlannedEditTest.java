package app.syntopic.workspace.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.TextEdit;

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

    @ParameterizedTest
    @CsvSource({"[[Ditch", "'[['"})
    void aLinkThatIsNotClosedEndsWithItsLine(String before) {
        String text = before + "\nHedge";
        TextEdit edit = new TextEdit(text.indexOf("Hedge"), "Hedge", "Fence");
        assertThat(PlannedEdit.of(text, edit, 2).inLink()).isFalse();
    }
}
