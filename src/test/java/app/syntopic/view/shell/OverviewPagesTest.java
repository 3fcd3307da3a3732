package app.syntopic.view.shell;

import static app.syntopic.view.shell.DeskFixture.await;
import static app.syntopic.view.shell.DeskFixture.isShown;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.view.OpenedNotebook;
import app.syntopic.workspace.Overviews.AnswerText;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
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
import java.util.Optional;

/// The pages that show the notebook across its sources, used by a robot in the real window.
@ExtendWith(ApplicationExtension.class)
class OverviewPagesTest {

    @TempDir Path directory;

    private DeskFixture fixture;

    @Start
    void open(Stage stage) {
        fixture = new DeskFixture(directory, stage, new PictureSettings(1000, 900, false));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private static int rows(FxRobot robot, String list) {
        return robot.lookup(list).<ListView<?>>query().getItems().size();
    }

    private Location location() {
        return fixture.page().location();
    }

    @Test
    void theGlossaryListsTermsByLetterAndATermOpensItsConcept(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.G).release(KeyCode.SHIFT, KeyCode.CONTROL);
        await(() -> isShown(robot, "Moreau · 2025") && isShown(robot, "Calder · 2023"));
        assertThat(rows(robot, "#glossary-list")).isEqualTo(4);
        robot.interact(() -> robot.lookup("#glossary-filter").queryAs(TextField.class).setText("prun"));
        await(() -> rows(robot, "#glossary-list") == 2);
        robot.interact(() -> robot.lookup("#glossary-filter").query().requestFocus());
        robot.type(KeyCode.ESCAPE);
        await(() -> rows(robot, "#glossary-list") == 4);
        robot.type(KeyCode.DOWN);
        assertThat(robot.lookup("#glossary-list").query().isFocused()).isTrue();
        robot.clickOn("Calder · 2023");
        await(() -> location().equals(new Location.OfConcept(OpenedNotebook.CONTINUAL_PRUNING)));
    }

    @Test
    void anEmptyTabOffersAClaimThatOpensWhereItStands(FxRobot robot) {
        await(() -> robot.lookup("#met-claim").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#met-claim").query().requestFocus());
        robot.type(KeyCode.ENTER);
        await(() -> location() instanceof Location.OfNote);
    }

    @Test
    void wantedConceptsAreRankedByNeedAndOneBecomesANote(FxRobot robot) {
        robot.interact(() -> fixture.desk().show(new Location.OfWanted()));
        await(() -> rows(robot, "#wanted-list") > 1);
        assertThat(fixture.notebook().workspace().overviews().wanted("", 10))
                .isSortedAccordingTo((a, b) -> b.references() - a.references())
                .allMatch(concept -> concept.isGhost());
        Node make =
                robot.lookup(node ->
                                node instanceof Button button
                                        && "Make a note of Growth Gap".equals(button.getAccessibleText()))
                        .query();
        robot.interact(() -> ((Button) make).fire());
        await(() -> location() instanceof Location.OfEditor);
        assertThat(fixture.notebook().read(((Location.OfEditor) location()).note())).contains("# Growth Gap");
    }

    @Test
    void aPersonsPageQuotesTheirSources(FxRobot robot) {
        robot.interact(() -> fixture.desk().show(new Location.OfPeople(Optional.of("Ada Moreau"))));
        await(() -> isShown(robot, "IN THEIR SOURCES") && isShown(robot, "§ Training the tree"));
        assertThat(rows(robot, "#people-list")).isEqualTo(3);
        robot.clickOn("§ Training the tree");
        await(() -> location().equals(new Location.OfNote(OpenedNotebook.PRUNING)));
    }

    @Test
    void theFourQuestionsStandInOneTable(FxRobot robot) {
        robot.interact(() -> fixture.desk().show(new Location.OfQuestions()));
        await(() -> rows(robot, "#questions-list") == 3);
        await(() -> robot.lookup(".section-cited").tryQuery().isPresent());
        assertThat(fixture.notebook().workspace().overviews().answers(OpenedNotebook.PRUNING))
                .hasValueSatisfying(found -> {
                    assertThat(found.answer(1))
                            .map(AnswerText::texts)
                            .hasValueSatisfying(texts ->
                                    assertThat(texts.getFirst().text()).startsWith("How trees are cut a little"));
                    assertThat(found.coverage().unused()).containsExactly(1);
                });
    }

    @Test
    void aNarrowPageNamesEachQuestionAboveItsAnswer(FxRobot robot) {
        robot.interact(() -> fixture.desk().show(new Location.OfQuestions()));
        await(() -> robot.lookup(".questions-row .questions-heading").queryAll().stream().anyMatch(Node::isVisible));
        assertThat(robot.lookup(".questions-header").query().isVisible()).isFalse();
    }

    @Test
    void titleAndRowsOfAPageBeginAtOneEdge(FxRobot robot) {
        robot.interact(() -> fixture.desk().show(new Location.OfGlossary()));
        await(() -> isShown(robot, "Moreau · 2025"));
        double title = left(robot, "#glossary .page-title");
        assertThat(left(robot, "#glossary .letter")).isEqualTo(title);
        assertThat(left(robot, "#glossary .term-label")).isEqualTo(title);
    }

    @Test
    void arrowsGoFromRowToRowAndTabThroughTheChosenOne(FxRobot robot) {
        robot.interact(() -> fixture.desk().show(new Location.OfQuestions()));
        await(() -> robot.lookup(".section-cited").tryQuery().isPresent());
        ListView<?> list = robot.lookup("#questions-list").query();
        await(() -> list.isFocused() && list.getSelectionModel().getSelectedIndex() == 0);
        robot.type(KeyCode.TAB);
        assertThat(list.isFocused()).isFalse();
        robot.type(KeyCode.DOWN);
        await(() -> list.isFocused() && list.getSelectionModel().getSelectedIndex() == 1);
        robot.type(KeyCode.TAB, KeyCode.ENTER);
        await(() -> location() instanceof Location.OfNote);
    }

    private static double left(FxRobot robot, String query) {
        return robot.lookup(query).query().localToScene(0, 0).getX();
    }
}
