package app.syntopic.view.shell;

import static app.syntopic.view.shell.DeskFixture.await;
import static app.syntopic.view.shell.DeskFixture.press;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.NotePath;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.util.List;

@ExtendWith(ApplicationExtension.class)
class TemplateListTest {

    @TempDir Path directory;

    private DeskFixture window;

    @Start
    void open(Stage stage) {
        window = new DeskFixture(directory, stage);
    }

    @AfterEach
    void close() {
        window.close();
    }

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

    private static List<?> texts(FxRobot robot) {
        return robot.lookup("#templates").tryQueryAs(PickList.class).map(PickList::texts).orElse(List.of());
    }
}
