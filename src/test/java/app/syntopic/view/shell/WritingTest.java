package app.syntopic.view.shell;

import static app.syntopic.view.shell.DeskFixture.await;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.NotePath;
import app.syntopic.model.ParsedNote;
import app.syntopic.view.OpenedNotebook;

import javafx.event.EventType;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.shape.Path;

import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.RichTextArea;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A literature note of an episode's size is made from nothing by a robot in the real window, and then found.
class WritingTest {

    private static final int SECTIONS = 12;
    private static final int CLAIMS = 8;

    @OpenedDesk DeskFixture fixture;

    private NotePath makeNote(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.N).release(KeyCode.CONTROL);
        await(() -> robot.lookup("#new-title").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#new-title").queryAs(TextField.class).setText("On Ditches"));
        robot.type(KeyCode.ENTER);
        await(() -> fixture.page() instanceof EditorPage);
        return ((EditorPage) fixture.page()).path();
    }

    private static boolean isThere(FxRobot robot, String id) {
        return robot.lookup("#" + id).tryQuery().isPresent();
    }

    private static void fill(FxRobot robot, String id, String value) {
        await(() -> isThere(robot, id));
        robot.interact(() -> robot.lookup("#" + id).queryAs(TextInputControl.class).setText(value));
    }

    private static List<String> titles() {
        return IntStream.range(0, SECTIONS).mapToObj(i -> "Stretch " + i).toList();
    }

    private static String claims(int section) {
        return IntStream.range(0, CLAIMS)
                .mapToObj(i ->
                        "- Ditch keepers of stretch "
                                + section
                                + " hold, as one of them says, that ‘water"
                                + " never forgets way number "
                                + i
                                + "’ and dig accordingly.")
                .collect(Collectors.joining("\n"));
    }

    @Test
    void aNoteOfAnEpisodesSizeIsWrittenInTheFormAndFound(FxRobot robot) {
        NotePath path = makeNote(robot);
        robot.press(KeyCode.CONTROL, KeyCode.ALT).type(KeyCode.F).release(KeyCode.ALT, KeyCode.CONTROL);
        fill(robot, "form-show", "Green Hours");
        fill(robot, "form-people", "Ada Moreau, Jun Kimura");
        for (int i = 1; i <= 4; i++) {
            fill(robot, "form-q" + i, "Answer " + i + " rests on the digging [§ Stretch 1].");
        }
        String chapters =
                IntStream.range(0, SECTIONS)
                        .mapToObj(i -> "%d:00 Stretch %d".formatted(i * 5, i))
                        .collect(Collectors.joining("\n"));
        fill(robot, "form-paste", chapters);
        robot.interact(() -> robot.lookup("#form-take").queryButton().fire());
        for (int i = 0; i < SECTIONS; i++) {
            fill(robot, "form-body-" + i, claims(i));
        }
        await(() -> fixture.notebook().read(path).contains("stretch " + (SECTIONS - 1) + " hold"));

        ParsedNote note = fixture.notebook().workspace().reading().open(path).note();
        assertThat(note.sections()).extracting(section -> section.title()).containsExactlyElementsOf(titles());
        assertThat(note.claimCount()).isEqualTo(SECTIONS * CLAIMS);
        assertThat(note.quotes()).hasSize(SECTIONS * CLAIMS);
        assertThat(note.answers()).hasSize(4).allSatisfy(answer -> assertThat(answer.passages()).isNotEmpty());
        assertThat(note.source().creators()).containsExactly("Ada Moreau", "Jun Kimura");

        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.F).release(KeyCode.SHIFT, KeyCode.CONTROL);
        robot.write("ditch keepers");
        await(() -> robot.lookup("#search-list").queryAs(ListView.class).getItems().size() > 1);
        robot.type(KeyCode.ENTER);
        await(() -> fixture.page().location().equals(new Location.OfNote(path)));
    }

    @Test
    void writingBeginsBehindTheFirstQuestion(FxRobot robot) {
        makeNote(robot);
        await(() -> isThere(robot, "editor-area") && !text(robot).isEmpty());
        robot.write("Of ditches.");
        await(() -> text(robot).contains("What is it about?** Of ditches."));
    }

    @Test
    void whatMayFollowIsOfferedWhenItIsAskedFor(FxRobot robot) {
        makeNote(robot);
        await(() -> isThere(robot, "editor-area") && !text(robot).isEmpty());
        robot.write("see [[contin");
        await(() -> robot.lookup("#completion").tryQuery().filter(list -> list.isVisible()).isPresent());
        robot.type(KeyCode.ESCAPE);
        await(() -> robot.lookup("#completion").tryQuery().filter(list -> list.isVisible()).isEmpty());
        robot.press(KeyCode.CONTROL).type(KeyCode.SPACE).release(KeyCode.CONTROL);
        await(() -> robot.lookup("#completion").tryQuery().filter(list -> list.isVisible()).isPresent());
    }

    @Test
    void aLinkIsCompletedByTheKeyboardAlone(FxRobot robot) {
        NotePath path = makeNote(robot);
        await(() -> isThere(robot, "editor-area") && !text(robot).isEmpty());
        robot.press(KeyCode.CONTROL).type(KeyCode.END).release(KeyCode.CONTROL);
        robot.write("- cutting, see [[contin");
        await(() -> robot.lookup("#completion").tryQuery().filter(list -> list.isVisible()).isPresent());
        robot.type(KeyCode.ENTER);
        await(() -> text(robot).endsWith("- cutting, see [[Continual pruning]]"));
        robot.type(KeyCode.ENTER);
        robot.write("next");
        await(() -> text(robot).endsWith("- cutting, see [[Continual pruning]]\n- next"));
        await(() -> fixture.notebook().read(path).endsWith("- next"));
    }

    @Test
    void aClaimOfTheSameNoteIsLinkedAndGivenItsIdInOneStepOfUndo(FxRobot robot) {
        robot.interact(() -> fixture.desk().show(new Location.OfEditor(OpenedNotebook.WEEDS)));
        await(() -> isThere(robot, "editor-area") && text(robot).contains("weeds"));
        robot.interact(robot.lookup("#editor-area").queryAs(CodeArea.class)::requestFocus);
        String before = text(robot);
        robot.press(KeyCode.CONTROL).type(KeyCode.END).release(KeyCode.CONTROL);
        robot.write("\nAs said in ");
        String written = text(robot);
        robot.write("[[#^weakens");
        await(() -> robot.lookup("#completion").tryQuery().filter(list -> list.isVisible()).isPresent());
        robot.type(KeyCode.ENTER);
        await(() -> text(robot).contains("]]") && text(robot).lines().anyMatch(line -> line.matches(".* \\^[\\w-]+")));
        assertThat(text(robot)).startsWith(before.substring(0, before.indexOf("Continual pruning weakens")));
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        await(() -> text(robot).equals(written + "[[#^weakens"));
    }

    @Test
    void wordsThatAreSoughtAreAllMarkedAlsoAfterTheTextChanged(FxRobot robot) {
        robot.interact(() -> fixture.desk().show(new Location.OfEditor(OpenedNotebook.WEEDS)));
        await(() -> isThere(robot, "editor-area") && text(robot).contains("weeds"));
        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        fill(robot, "find-words", "hedge");
        await(() -> marks(robot, ".found-tint") == 1 && marks(robot, ".found-current") == 1);
        robot.interact(robot.lookup("#editor-area").queryAs(CodeArea.class)::requestFocus);
        robot.press(KeyCode.CONTROL).type(KeyCode.END).release(KeyCode.CONTROL);
        robot.write("\nA hedge");
        await(() -> marks(robot, ".found-tint") == 2);
        robot.interact(robot.lookup("#find-words").query()::requestFocus);
        robot.type(KeyCode.ESCAPE);
        await(() -> marks(robot, ".found-tint") == 0);
    }

    @Test
    void aKeyOfACommandWritesNoLetter(FxRobot robot) {
        robot.interact(() -> fixture.desk().show(new Location.OfEditor(OpenedNotebook.WEEDS)));
        await(() -> isThere(robot, "editor-area") && text(robot).contains("weeds"));
        CodeArea area = robot.lookup("#editor-area").queryAs(CodeArea.class);
        robot.interact(area::requestFocus);
        robot.press(KeyCode.CONTROL).type(KeyCode.END).release(KeyCode.CONTROL);
        robot.write("\nDitches");
        // as GTK tells it; the robot types no letter with Ctrl and Alt
        robot.interact(() -> {
            area.fireEvent(key(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, KeyCode.DIGIT2));
            area.fireEvent(key(KeyEvent.KEY_TYPED, "2", KeyCode.UNDEFINED));
        });
        await(() -> text(robot).endsWith("\n## Ditches"));
        robot.write("2");
        await(() -> text(robot).endsWith("\n## Ditches2"));
    }

    @Test
    void thePreviewShowsTheNoteBeforeAnythingIsTyped(FxRobot robot) {
        robot.interact(() -> fixture.desk().show(new Location.OfEditor(OpenedNotebook.WEEDS)));
        await(() -> isThere(robot, "editor-area") && text(robot).contains("weeds"));
        await(() -> fixture.page().status().orElseThrow().getValue().contains("claim"));
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.E).release(KeyCode.SHIFT, KeyCode.CONTROL);
        await(() ->
                robot.lookup("#editor .page")
                        .tryQueryAs(RichTextArea.class)
                        .filter(page -> page.getParagraphCount() > 3)
                        .isPresent());
    }

    @Test
    void theMenuComesUpByKey(FxRobot robot) {
        robot.interact(() -> fixture.desk().show(new Location.OfEditor(OpenedNotebook.WEEDS)));
        await(() -> isThere(robot, "editor-area") && text(robot).contains("weeds"));
        CodeArea area = robot.lookup("#editor-area").queryAs(CodeArea.class);
        robot.interact(area::requestFocus);
        robot.press(KeyCode.SHIFT).type(KeyCode.F10).release(KeyCode.SHIFT);
        await(area.getContextMenu()::isShowing);
        robot.type(KeyCode.ESCAPE);
        await(() -> !area.getContextMenu().isShowing());
    }

    private static KeyEvent key(EventType<KeyEvent> type, String letter, KeyCode code) {
        return new KeyEvent(type, letter, "", code, false, true, true, false);
    }

    /// In how many lines something is marked so.
    private static long marks(FxRobot robot, String style) {
        return robot.lookup("#editor-area").query().lookupAll(style).stream()
                .filter(mark -> mark instanceof Path path && !path.getElements().isEmpty())
                .count();
    }

    private static String text(FxRobot robot) {
        return robot.lookup("#editor-area").queryAs(CodeArea.class).getText();
    }
}
