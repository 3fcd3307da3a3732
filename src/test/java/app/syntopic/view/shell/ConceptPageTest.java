package app.syntopic.view.shell;

import static app.syntopic.view.shell.DeskFixture.await;
import static app.syntopic.view.shell.DeskFixture.isShown;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.FoldedLabel;
import app.syntopic.model.NotePath;
import app.syntopic.view.OpenedNotebook;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What a reader does on a concept's page, done by a robot in the real window.
@ExtendWith(ApplicationExtension.class)
class ConceptPageTest {

    private static final NotePath ADVOCATE = NotePath.of("sources/In Praise of Shears.md");

    @TempDir java.nio.file.Path directory;

    private DeskFixture fixture;

    @Start
    void open(Stage stage) {
        OpenedNotebook notebook = OpenedNotebook.in(directory);
        notebook.change(
                ADVOCATE,
                """
                ---
                type: book
                title: In Praise of Shears
                author: Ola Berg
                published: 2021
                ---
                # In Praise of Shears

                ## Glossary

                - **Continual pruning** — cutting a little every day, so that no branch grows past mending.

                ## Claims by section

                ### § Small cuts

                A small cut heals by itself (supports:: [[Continual Pruning]]).
                """);
        notebook.workspace().indexing().refresh(progress -> {});
        fixture = new DeskFixture(notebook, stage, new PictureSettings(1000, 900, false));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private void show(FxRobot robot, FoldedLabel concept) {
        robot.interact(() -> fixture.desk().openConcept(concept, false));
        await(() -> robot.lookup("#concept-title").tryQuery().isPresent());
    }

    /// Presses what a mouse would have to scroll to.
    private static void press(FxRobot robot, Node button) {
        robot.interact(() -> ((Button) button).fire());
    }

    @Test
    void saysOnWhatAContestRests(FxRobot robot) {
        show(robot, OpenedNotebook.CONTINUAL_PRUNING);
        assertThat(robot.lookup("#contest").tryQuery()).isPresent();
        assertThat(isShown(robot, "Supported by  1")).isTrue();
        assertThat(isShown(robot, "Opposed by  1")).isTrue();
    }

    @Test
    void marksWhatDiffersBetweenDefinitionsThatAreClose(FxRobot robot) {
        show(robot, OpenedNotebook.CONTINUAL_PRUNING);
        assertThat(robot.lookup(".difference").queryLabeled().getText())
                .isEqualTo("marked: what differs from Berg · 2021, which has “day”");
        Text changed = robot.lookup(".text.changed").query();
        Path behind = robot.lookup(".tint.changed").query();
        assertThat(changed.getFill()).isNotEqualTo(behind.getFill());
    }

    @Test
    void aMentionBecomesALinkAtOneClickAndTextAgainByUndo(FxRobot robot) {
        show(robot, OpenedNotebook.CONTINUAL_PRUNING);
        await(() -> robot.lookup("#unlinked").tryQuery().isPresent());
        press(robot, robot.lookup(node -> isNamed(node, "Link it")).query());
        await(() ->
                fixture.notebook().read(OpenedNotebook.PRUNING).contains("learns [[continual pruning]] from books"));
        await(() -> robot.lookup("#unlinked").tryQuery().isEmpty());
        await(() -> isShown(robot, "Undo"));
        press(robot, robot.lookup(node -> isNamed(node, "Undo")).query());
        await(() -> fixture.notebook().read(OpenedNotebook.PRUNING).contains("learns continual pruning from books"));
        await(() -> robot.lookup("#unlinked").tryQuery().isPresent());
    }

    @Test
    void aConceptsNoteIsWrittenByTheKeyForWriting(FxRobot robot) {
        NotePath note = NotePath.of("concepts/Frost Heave.md");
        fixture.notebook().change(note, "---\ntype: concept\n---\n# Frost Heave\n\nIce lifts the soil.\n");
        robot.interact(() -> fixture.notebook().workspace().indexing().refresh(progress -> {}));
        show(robot, FoldedLabel.of("Frost Heave"));
        robot.press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);
        await(() -> fixture.page().location().equals(new Location.OfEditor(note)));
    }

    @Test
    void aNoteOfAConceptBeginsWithWhatIsKnown(FxRobot robot) {
        show(robot, FoldedLabel.of("Root Collapse"));
        press(robot, robot.lookup("#make-note").query());
        await(() -> fixture.page().location() instanceof Location.OfEditor);
        NotePath made = ((Location.OfEditor) fixture.page().location()).note();
        assertThat(fixture.notebook().read(made))
                .contains("type: concept", "# Root Collapse", "> what follows when the crown is cut at once.")
                .contains("[[Ada Moreau on Slow Pruning#Glossary|Moreau, 2025]]")
                .contains("[[Ada Moreau on Slow Pruning#§ Frost and memory]]");
    }

    private static boolean isNamed(Node node, String text) {
        return node instanceof Button button && text.equals(button.getText()) && button.isVisible();
    }

    @Test
    void laysSourcesOutByTheirDates(FxRobot robot) {
        show(robot, OpenedNotebook.CONTINUAL_PRUNING);
        assertThat(robot.lookup(".timeline-year").queryAll())
                .extracting(node -> ((Labeled) node).getText())
                .containsExactly("2021", "2023", "2025");
    }

    @Test
    void aConceptThatOnlyItsOwnNoteSpeaksOfShowsWhatThatSays(FxRobot robot) {
        fixture.notebook()
                .change(NotePath.of("concepts/Mulch.md"), "---\ntype: concept\n---\n# Mulch\n\nWhat covers soil.\n");
        robot.interact(() -> fixture.desk().openConcept(FoldedLabel.of("Mulch"), false));
        await(() -> isShown(robot, "No other note says anything about “Mulch” yet."));
        assertThat(robot.lookup(".own-text .marked-flow").query().getAccessibleText()).isEqualTo("What covers soil.");
    }

    @Test
    void aConceptThatIsOnlyDefinedSaysSo(FxRobot robot) {
        fixture.notebook()
                .change(
                        NotePath.of("sources/Hoes.md"),
                        "# Hoes\n\n## Glossary\n\n- **Dutch hoe** — one that is pushed.\n");
        robot.interact(() -> fixture.desk().openConcept(FoldedLabel.of("Dutch hoe"), false));
        await(() -> isShown(robot, "No claim names it yet; it is only defined or linked."));
        assertThat(isShown(robot, "0 claims · 1 source · 1 definition")).isTrue();
        assertThat(robot.lookup(".claim-chips").query().isVisible()).isFalse();
    }
}
