package app.syntopic.view.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.view.OpenedNotebook;
import app.syntopic.view.reader.ReaderView;
import app.syntopic.workspace.Bookmark;

import javafx.scene.control.Control;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;

import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.TextPos;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import java.nio.file.Files;
import java.nio.file.Path;

/// Structure is made of words selected in a note that is read.
class PromotionCommandsTest {

    @OpenedDesk DeskFixture fixture;

    private void select(FxRobot robot, String words) {
        fixture.readPruning(robot);
        robot.interact(() -> {
            RichTextArea area = (RichTextArea) ((NotePage) fixture.page()).reader().lookup(".rich-text-area");
            for (int i = 0; i < area.getParagraphCount(); i++) {
                int at = area.getPlainText(i).indexOf(words);
                if (at >= 0) {
                    area.select(TextPos.ofLeading(i, at), TextPos.ofLeading(i, at + words.length()));
                }
            }
        });
        assertThat(reader().selectedSpan()).isPresent();
    }

    private ReaderView reader() {
        return ((NotePage) fixture.page()).reader();
    }

    private String file() {
        return fixture.notebook().read(OpenedNotebook.PRUNING);
    }

    @Test
    void wordsReadBecomeAGlossaryEntryInTheTextWhichOneUndoTakesBack(FxRobot robot) {
        select(robot, "hard winter");
        String before = file();
        DeskFixture.press(robot, KeyCode.CONTROL, KeyCode.ALT, KeyCode.T);
        DeskFixture.await(() -> file().contains("- **hard winter** — "));
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        DeskFixture.await(() -> file().equals(before));
    }

    @Test
    void aLinkToAClaimGivesItAnIdAndIsWhatTheNextStanceIsAbout(FxRobot robot) {
        select(robot, "Bark remembers");
        DeskFixture.press(robot, KeyCode.CONTROL, KeyCode.ALT, KeyCode.L);
        DeskFixture.await(
                () -> file().contains("hard winter. See [[Root Collapse]]. ^bark-remembers-every-hard-winter"));
        robot.interact(() ->
                assertThat(Clipboard.getSystemClipboard().getString())
                        .isEqualTo("[[Ada Moreau on Slow Pruning#^bark-remembers-every-hard-winter]]"));

        DeskFixture.await(() -> ((NotePage) fixture.page()).note().orElseThrow().text().contains("^bark"));
        select(robot, "Nobody learns");
        robot.interact(() -> fixture.desk().commands().named("This claim opposes …").run());
        DeskFixture.await(
                () -> file().contains("(opposes:: [[Ada Moreau on Slow Pruning#^bark-remembers-every-hard-winter]])"));
    }

    @Test
    void theClaimThatIsSelectedIsBookmarkedByTheMenu(FxRobot robot) {
        select(robot, "Bark remembers");
        robot.interact(() ->
                robot.lookup(".page").queryAs(Control.class).getContextMenu().getItems().stream()
                        .filter(item -> "Bookmark this, or no longer".equals(item.getText()))
                        .forEach(MenuItem::fire));
        assertThat(fixture.notebook().workspace().memory().bookmarks())
                .singleElement()
                .isInstanceOfSatisfying(
                        Bookmark.OfClaim.class, claim -> assertThat(claim.words()).startsWith("Bark remembers"));
    }

    @Test
    void wordsBecomeAConceptWithANoteAndALink(FxRobot robot) {
        select(robot, "gifted apprentice");
        DeskFixture.press(robot, KeyCode.CONTROL, KeyCode.ALT, KeyCode.K);
        DeskFixture.await(() ->
                robot.lookup("#editor-area").tryQuery().isPresent()
                        && robot.lookup("#editor-area")
                                .queryAs(CodeArea.class)
                                .getText()
                                .contains("[[gifted apprentice]]"));
        Path made = fixture.notebook().workspace().folder().resolve("gifted apprentice.md");
        DeskFixture.await(() -> Files.exists(made));
        String said = "“gifted apprentice” is a concept with a note of its own.";
        DeskFixture.await(() -> DeskFixture.isShown(robot, said));

        String before = file().replace("[[gifted apprentice]]", "gifted apprentice");
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        DeskFixture.await(() -> file().equals(before));
        DeskFixture.await(() -> Files.notExists(made));
        DeskFixture.await(() -> !robot.lookup("#messages").query().isVisible());

        robot.press(KeyCode.CONTROL).type(KeyCode.Y).release(KeyCode.CONTROL);
        DeskFixture.await(() -> file().contains("[[gifted apprentice]]") && Files.exists(made));
    }
}
