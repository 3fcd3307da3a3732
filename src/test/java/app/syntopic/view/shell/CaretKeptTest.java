package app.syntopic.view.shell;

import static app.syntopic.view.shell.DeskFixture.await;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.view.OpenedNotebook;

import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.TextPos;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;

/// The caret stays between the letters it stood between while another program changes the text before it.
class CaretKeptTest {

    private static final String BEHIND = "a finished work.";

    @OpenedDesk DeskFixture fixture;

    private static int line(CodeArea area, String words) {
        for (int i = 0; i < area.getParagraphCount(); i++) {
            if (area.getPlainText(i).contains(words)) {
                return i;
            }
        }
        return -1;
    }

    @Test
    void theCaretStaysAtTheEndOfALineThatIsChangedBeforeIt(FxRobot robot) {
        robot.interact(() -> fixture.desk().show(new Location.OfEditor(OpenedNotebook.PRUNING)));
        CodeArea area = robot.lookup("#editor-area").queryAs(CodeArea.class);
        await(() -> line(area, BEHIND) >= 0 && area.isFocused());
        robot.interact(() -> {
            TextPos end = area.getModel().getEndOfParagraphTextPos(line(area, BEHIND));
            area.select(end, end);
        });
        String before = fixture.notebook().read(OpenedNotebook.PRUNING);

        fixture.notebook()
                .change(OpenedNotebook.PRUNING, before.replace("A grown tree is ", "Trees that are grown are "));
        robot.interact(() -> fixture.desk().update());

        await(() -> area.getText().contains("Trees that are grown"));
        robot.interact(() -> {
            TextPos caret = area.getCaretPosition();
            assertThat(area.getPlainText(caret.index()).substring(0, caret.offset())).endsWith(" from books.");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"A tree that has grown up is ", "Trees: ", "A grown tree is\n"})
    void theCaretGoesAlongWithWhatIsChangedBeforeItInItsLine(String instead, FxRobot robot) {
        robot.interact(() -> fixture.desk().show(new Location.OfEditor(OpenedNotebook.PRUNING)));
        CodeArea area = robot.lookup("#editor-area").queryAs(CodeArea.class);
        await(() -> line(area, BEHIND) >= 0 && area.isFocused());
        robot.interact(() -> {
            int line = line(area, BEHIND);
            TextPos there = TextPos.ofLeading(line, area.getPlainText(line).indexOf(BEHIND));
            area.select(there, there);
        });
        String before = fixture.notebook().read(OpenedNotebook.PRUNING);

        fixture.notebook().change(OpenedNotebook.PRUNING, before.replace("A grown tree is ", instead));
        robot.interact(() -> fixture.desk().update());

        await(() -> area.getText().contains(instead));
        robot.interact(() -> {
            TextPos caret = area.getCaretPosition();
            assertThat(area.getPlainText(caret.index()).substring(caret.offset())).startsWith(BEHIND);
        });
    }
}
