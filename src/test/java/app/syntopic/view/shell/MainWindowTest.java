package app.syntopic.view.shell;

import static app.syntopic.view.shell.DeskFixture.await;
import static app.syntopic.view.shell.DeskFixture.isShown;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.view.Anchor;
import app.syntopic.view.OpenedNotebook;
import app.syntopic.view.Place;

import javafx.css.PseudoClass;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import jfx.incubator.scene.control.richtext.CodeArea;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import java.util.Optional;

/// The four jobs, done by a robot in the real window on a real notebook.
class MainWindowTest {

    @OpenedDesk DeskFixture fixture;

    private Location location() {
        return fixture.page().location();
    }

    private void read(FxRobot robot) {
        robot.interact(() -> fixture.desk().openNote(OpenedNotebook.PRUNING, Anchor.NONE, false));
        await(() -> fixture.page() instanceof NotePage note && note.note().isPresent());
    }

    private static boolean isCurrentInOutline(FxRobot robot, String title) {
        return robot.lookup(".outline-row").queryAll().stream()
                .filter(row -> row.getPseudoClassStates().contains(PseudoClass.getPseudoClass("current")))
                .anyMatch(row -> row.getAccessibleText().equals("Go to " + title));
    }

    @Test
    void aRowOfTheLibraryOpensItsNote(FxRobot robot) {
        await(() -> isShown(robot, "Learning from Weeds"));
        robot.clickOn("Learning from Weeds");
        await(() -> location().equals(new Location.OfNote(OpenedNotebook.WEEDS)));
    }

    @Test
    void keysBrowseANoteBySectionAndTheOutlineFollows(FxRobot robot) {
        read(robot);
        robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
        await(() -> isCurrentInOutline(robot, "§ Training the tree"));
        robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
        await(() -> isCurrentInOutline(robot, "§ Frost and memory"));
    }

    @Test
    void searchOpensTheNoteAtTheClaimAndEscapeGivesThePageBack(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.F).release(KeyCode.SHIFT, KeyCode.CONTROL);
        robot.write("bark remembers");
        await(() -> robot.lookup("#search-list").queryAs(ListView.class).getItems().size() > 1);
        robot.type(KeyCode.ESCAPE);
        await(() -> !fixture.desk().searchMode().showingProperty().get());
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.F).release(KeyCode.SHIFT, KeyCode.CONTROL);
        robot.type(KeyCode.ENTER);
        await(() -> location().equals(new Location.OfNote(OpenedNotebook.PRUNING)));
        assertThat(fixture.desk().searchMode().showingProperty().get()).isFalse();
    }

    @Test
    void aConceptOpensAndBackReturnsToTheNote(FxRobot robot) {
        read(robot);
        robot.interact(() -> fixture.desk().openConcept(OpenedNotebook.CONTINUAL_PRUNING, false));
        await(() -> isShown(robot, "DEFINITIONS, BY SOURCE"));
        robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
        await(() -> location().equals(new Location.OfNote(OpenedNotebook.PRUNING)));
        robot.press(KeyCode.ALT).type(KeyCode.RIGHT).release(KeyCode.ALT);
        await(() -> location().equals(new Location.OfConcept(OpenedNotebook.CONTINUAL_PRUNING)));
    }

    @Test
    void aNewNoteIsAskedForWrittenAndOpenedToWriteIn(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.N).release(KeyCode.CONTROL);
        await(() -> robot.lookup("#new-title").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#new-title").queryAs(TextField.class).setText("On Ditches"));
        robot.type(KeyCode.ENTER);
        await(() -> location() instanceof Location.OfEditor);
        Location.OfEditor editor = (Location.OfEditor) location();
        assertThat(fixture.notebook().read(editor.note())).contains("On Ditches");
    }

    @Test
    void aClosedTabComesBackWithItsPage(FxRobot robot) {
        read(robot);
        robot.press(KeyCode.CONTROL).type(KeyCode.W).release(KeyCode.CONTROL);
        await(() -> location() instanceof Location.OfStart);
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.T).release(KeyCode.SHIFT, KeyCode.CONTROL);
        await(() -> location().equals(new Location.OfNote(OpenedNotebook.PRUNING)));
    }

    @Test
    void whatIsTypedIsSavedBeforeTheNoteIsReadAgain(FxRobot robot) {
        read(robot);
        robot.press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);
        await(() ->
                robot.lookup("#editor-area").tryQuery().isPresent() && editorText(robot).contains("Bark remembers"));
        robot.interact(() -> fixture.page().goTo(new Place(1, 0)));
        robot.write("draft ");
        await(() -> editorText(robot).contains("draft type: podcastEpisode"));
        robot.press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);
        await(() -> fixture.page() instanceof NotePage);
        assertThat(fixture.notebook().read(OpenedNotebook.PRUNING)).contains("draft type: podcastEpisode");
    }

    private static String editorText(FxRobot robot) {
        return robot.lookup("#editor-area").queryAs(CodeArea.class).getText();
    }

    @Test
    void theSwitcherGoesToWhatAFewLettersMean(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.O).release(KeyCode.CONTROL);
        await(() -> robot.lookup("#switcher").tryQuery().isPresent());
        robot.write("tpo");
        await(() ->
                robot.lookup("#switcher").queryAs(PickList.class).texts().stream()
                        .findFirst()
                        .equals(Optional.of("The Patient Orchard")));
        robot.type(KeyCode.ENTER);
        await(() -> location().equals(new Location.OfNote(OpenedNotebook.ORCHARD)));
    }

    @Test
    void enterInTheSwitcherMeansWhatWasTypedAlsoBeforeItWasLookedUp(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.O).release(KeyCode.CONTROL);
        await(() -> robot.lookup("#switcher").tryQuery().isPresent());
        robot.write("patient or").type(KeyCode.ENTER);
        await(() -> location().equals(new Location.OfNote(OpenedNotebook.ORCHARD)));
    }
}
