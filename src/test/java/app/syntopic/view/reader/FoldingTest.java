package app.syntopic.view.reader;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.NotePath;
import app.syntopic.model.Passage;
import app.syntopic.view.Anchor;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FoldingTest {

    private ReaderWindow window;

    @Start
    void open(Stage stage) {
        window = new ReaderWindow(stage);
    }

    @Test
    void keysFoldTheSectionBeingRead(FxRobot robot) {
        robot.interact(() -> window.view.goTo(Anchor.section(0)));
        robot.interact(window.view::focusPage);
        robot.type(KeyCode.F);
        assertThat(window.linesShown())
                .contains("§\u2002The dance", "§\u2002The vote")
                .noneMatch(FoldingTest::isClaimOfTheDance);
        robot.type(KeyCode.F);
        ReaderWindow.await(() -> window.linesShown().stream().anyMatch(FoldingTest::isClaimOfTheDance));
    }

    @Test
    void aClickOnTheChevronFoldsItsSection(FxRobot robot) {
        robot.interact(() -> window.view.goTo(Anchor.section(0)));
        Node chevron = robot.lookup(node -> "Fold § The dance".equals(node.getAccessibleText())).query();
        robot.clickOn(chevron);
        ReaderWindow.await(() -> window.linesShown().stream().noneMatch(FoldingTest::isClaimOfTheDance));
    }

    @Test
    void theChevronOfACalloutStandsOutsideItsBox(FxRobot robot) {
        robot.interact(() -> {
            NotePath path = NotePath.of("folded.md");
            window.model.show(window.notes.add(path, "# Folded\n\n> [!note]- Closed\n> in it\n"));
        });
        ReaderWindow.await(
                () -> robot.lookup(node -> "Unfold Closed".equals(node.getAccessibleText())).tryQuery().isPresent());
        Node chevron = robot.lookup(node -> "Unfold Closed".equals(node.getAccessibleText())).query();
        Node bar = robot.lookup(".gutter").query();
        ReaderWindow.await(() ->
                chevron.localToScene(chevron.getBoundsInLocal()).getMaxX()
                        <= bar.localToScene(bar.getBoundsInLocal()).getMinX());
    }

    @Test
    void goingToAClaimUnfoldsItsSection(FxRobot robot) {
        robot.interact(window.view::toggleAllFolds);
        int claim =
                window.notes.bees().note().passages().stream()
                        .filter(passage -> isClaimOfTheDance(passage.text().text()))
                        .mapToInt(Passage::ordinal)
                        .findFirst()
                        .orElseThrow();
        robot.interact(() -> window.view.goTo(Anchor.passage(claim)));
        assertThat(window.linesShown()).anyMatch(FoldingTest::isClaimOfTheDance);
    }

    private static boolean isClaimOfTheDance(String line) {
        return line.startsWith("A dancer points");
    }
}
