package app.syntopic.view.shell;

import static app.syntopic.view.shell.DeskFixture.await;
import static app.syntopic.view.shell.DeskFixture.press;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.NotePath;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import java.util.List;

class TemplateListTest {

    @OpenedDesk DeskFixture window;

    @Test
    void aNameThatNoTemplateHasMakesOneMore(FxRobot robot) {
        robot.interact(() -> window.desk().commands().named("Edit templates…").run());
        await(() -> texts(robot).contains("Book"));
        robot.write("book");
        await(() -> texts(robot).equals(List.of("Book")));
        robot.write("let");
        await(() -> texts(robot).equals(List.of("Create “booklet”")));

        press(robot, KeyCode.ENTER);

        NotePath template = NotePath.of(".syntopic/templates/booklet.md");
        await(() -> window.page().location().equals(new Location.OfEditor(template)));
        assertThat(window.notebook().read(template)).contains("{{title}}");
    }

    private static List<String> texts(FxRobot robot) {
        return robot.lookup("#templates").tryQuery().map(list -> ((PickList<?>) list).texts()).orElse(List.of());
    }
}
