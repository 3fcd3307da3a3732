package app.syntopic.view.reader;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.Block;
import app.syntopic.model.NotePath;
import app.syntopic.parse.NoteParser;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import java.util.Arrays;

class TablesTest {

    private static Block.Table table(String markdown) {
        return new NoteParser()
                .parse(NotePath.of("N.md"), markdown).blocks().stream()
                        .filter(Block.Table.class::isInstance)
                        .map(Block.Table.class::cast)
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void columnsShareTheWholeWidth() {
        double[] shares = Tables.shares(table("| a | b |\n|---|---|\n| one | a text of several words |\n"));
        assertThat(Arrays.stream(shares).sum()).isCloseTo(1, Offset.offset(1e-9));
        assertThat(shares[1]).isGreaterThan(shares[0]);
    }

    @Test
    void aNumberKeepsItsRoomBesideALongText() {
        String text = "words that go on ".repeat(30);
        double[] shares = Tables.shares(table("| Sum | Why |\n|---|---|\n| 1,234,500.50 | " + text + " |\n"));
        // twelve letters of fifty-two, and the gap
        assertThat(shares[0]).isGreaterThan(12.0 / 52);
    }

    @Test
    void longWordsInManyColumnsMakeItsLettersSmaller() {
        assertThat(Tables.isTight(table("| a | b |\n|---|---|\n| x | y |\n"))).isFalse();
        String word = "| incomprehensibilities ".repeat(4) + "|\n";
        assertThat(Tables.isTight(table("| a | b | c | d |\n|---|---|---|---|\n" + word))).isTrue();
    }
}
