package app.syntopic.view.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.view.shell.PickList.Row;

import org.junit.jupiter.api.Test;

import java.util.List;

class PaletteRowsTest {

    private static Command command(String title) {
        return Command.of(Command.Group.FILE, title, () -> {});
    }

    private final PaletteRows rows =
            new PaletteRows(
                    List.of(
                            command("New version of the page"),
                            command("History of this note").alsoBy("versions, earlier"),
                            command("Print…")));

    private List<String> texts(String typed) {
        return rows.of(typed).stream().map(Row::text).toList();
    }

    @Test
    void aCommandIsFoundByOtherWordsWhichStandBehindItsTitle() {
        assertThat(texts("earli")).containsExactly("History of this note (earlier)");
        assertThat(rows.of("earli").getFirst().matched()).hasSize(1);
        assertThat(texts("history versions")).containsExactly("History of this note (versions)");
    }

    @Test
    void itsTitleIsAsGoodWhereThatIsMeant() {
        assertThat(texts("history")).containsExactly("History of this note");
        assertThat(texts("vers")).containsExactly("New version of the page", "History of this note (versions)");
        assertThat(texts("")).containsExactly("New version of the page", "History of this note", "Print…");
    }

    @Test
    void lettersInOrderAreLookedForInTitlesAlone() {
        assertThat(texts("hstn")).containsExactly("History of this note");
        assertThat(texts("hvrs")).isEmpty();
    }
}
