package app.syntopic.view.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.view.OpenedNotebook;

import javafx.scene.control.ListView;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// What is seen of a change that was written while somebody reads.
class ChangesTest {

    @OpenedDesk DeskFixture fixture;

    private ListView<?> list(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(ListView.class);
    }

    @Test
    void theGlossaryTakesATermInWithoutLosingWhatIsChosen(FxRobot robot) {
        robot.interact(() -> fixture.desk().show(new Location.OfGlossary()));
        DeskFixture.await(() -> !list(robot, "#glossary-list").getItems().isEmpty());
        robot.interact(() -> list(robot, "#glossary-list").getSelectionModel().selectLast());
        Object chosen = list(robot, "#glossary-list").getSelectionModel().getSelectedItem();
        int before = list(robot, "#glossary-list").getItems().size();

        fixture.notebook().append(OpenedNotebook.WEEDS, "\n## Glossary\n\n- **Annual** — a plant of one summer.\n");

        DeskFixture.await(() -> list(robot, "#glossary-list").getItems().size() > before);
        assertThat(list(robot, "#glossary-list").getSelectionModel().getSelectedItem()).isEqualTo(chosen);
    }

    @Test
    void aNoteIsNotSetAgainWhenAnotherOneChanges(FxRobot robot) {
        fixture.readPruning(robot);
        Object page = ((NotePage) fixture.page()).note().orElseThrow();
        robot.interact(() -> fixture.desk().browser().splitRight());
        robot.interact(() -> fixture.desk().show(new Location.OfGlossary()));
        DeskFixture.await(() -> !list(robot, "#glossary-list").getItems().isEmpty());
        int before = list(robot, "#glossary-list").getItems().size();
        fixture.notebook().append(OpenedNotebook.WEEDS, "\n## Glossary\n\n- **Annual** — a plant of one summer.\n");
        DeskFixture.await(() -> list(robot, "#glossary-list").getItems().size() > before);

        robot.interact(() -> fixture.desk().browser().otherSide());
        assertThat(((NotePage) fixture.page()).note().orElseThrow()).isSameAs(page);
    }

    @Test
    void aNoteThatChangesIsSetAgain(FxRobot robot) {
        fixture.readPruning(robot);
        fixture.notebook().append(OpenedNotebook.PRUNING, "\n- a last word\n");
        DeskFixture.await(() -> ((NotePage) fixture.page()).note().orElseThrow().text().contains("a last word"));
    }
}
