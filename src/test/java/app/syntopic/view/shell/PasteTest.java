package app.syntopic.view.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.NotePath;
import app.syntopic.view.OpenedNotebook;

import javafx.scene.control.TextArea;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import jfx.incubator.scene.control.richtext.CodeArea;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// What other programs put on the clipboard is pasted into a note by a robot in the real window.
@ExtendWith(ApplicationExtension.class)
class PasteTest {

    private static final String FLAT =
            """
            On Hedges

            Glossary
            - Pleacher — a stem that is cut and laid over.

            Claims by section
            § Laying
            A hedge is laid in winter. See Continual Pruning, Weeds.
            See also
            - ferry rights — old
            """;

    @TempDir Path directory;

    private DeskFixture fixture;

    @Start
    void open(Stage stage) {
        fixture = new DeskFixture(directory, stage);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private CodeArea area(FxRobot robot) {
        return robot.lookup("#editor-area").queryAs(CodeArea.class);
    }

    private void write(FxRobot robot) {
        robot.interact(() -> fixture.desk().show(new Location.OfEditor(OpenedNotebook.WEEDS)));
        DeskFixture.await(
                () -> robot.lookup("#editor-area").tryQuery().isPresent() && area(robot).getText().contains("weeds"));
        robot.interact(area(robot)::requestFocus);
        robot.press(KeyCode.CONTROL).type(KeyCode.END).release(KeyCode.CONTROL);
    }

    private static void copy(FxRobot robot, Consumer<ClipboardContent> fill) {
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            fill.accept(content);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private void press(FxRobot robot, KeyCode... keys) {
        DeskFixture.press(robot, keys);
    }

    @Test
    void aPageIsPastedAsMarkdownAndByAnotherKeyAsItsWords(FxRobot robot) {
        write(robot);
        Consumer<ClipboardContent> page =
                content -> {
                    content.putHtml("<ul><li>a <b>bold</b> one</li></ul>");
                    content.putString("a bold one");
                };
        copy(robot, page);
        press(robot, KeyCode.CONTROL, KeyCode.V);
        DeskFixture.await(() -> area(robot).getText().endsWith("- a **bold** one"));
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        DeskFixture.await(() -> area(robot).getText().endsWith("- a **bold** onea bold one"));
    }

    @Test
    void aListFromAPageBeginsAParagraphOfItsOwn(FxRobot robot) {
        write(robot);
        robot.write("Above\n");
        copy(robot, content -> content.putHtml("<ul><li>a <b>bold</b> one</li></ul>"));
        press(robot, KeyCode.CONTROL, KeyCode.V);
        DeskFixture.await(() -> area(robot).getText().endsWith("Above\n\n- a **bold** one"));
    }

    @Test
    void wordsWithTheirTimeBecomeAQuoteAndUndoneThePlainWords(FxRobot robot) {
        write(robot);
        copy(robot, content -> content.putString("12:34 weeds know the way"));
        press(robot, KeyCode.CONTROL, KeyCode.V);
        DeskFixture.await(() -> area(robot).getText().endsWith("00:12:34\n> weeds know the way\n"));
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        DeskFixture.await(() -> area(robot).getText().endsWith("12:34 weeds know the way"));
    }

    @Test
    void aPictureLiesBesideTheNoteAndGoesAndComesWithItsLink(FxRobot robot) throws IOException {
        write(robot);
        copy(robot, content -> content.putImage(new WritableImage(8, 8)));
        press(robot, KeyCode.CONTROL, KeyCode.V);
        DeskFixture.await(() -> area(robot).getText().endsWith(".png]]"));
        NotePath picture = NotePath.of(embedded(area(robot).getText()));
        Path file = fixture.notebook().workspace().folder().resolve(picture.value());
        assertThat(picture.value()).startsWith("sources/attachments/");
        assertThat(Files.readAllBytes(file)).startsWith(0x89, 'P', 'N', 'G');

        press(robot, KeyCode.CONTROL, KeyCode.Z);
        DeskFixture.await(() -> !area(robot).getText().contains(".png") && !Files.exists(file));
        press(robot, KeyCode.CONTROL, KeyCode.Y);
        DeskFixture.await(() -> area(robot).getText().endsWith(".png]]") && Files.exists(file));
    }

    private static String embedded(String text) {
        return text.substring(text.lastIndexOf("![[") + 3, text.lastIndexOf("]]"));
    }

    @Test
    void aFlatNotePastedIntoAnEmptyOneBecomesMarkdownAndUndoneThePlainWords(FxRobot robot) {
        write(robot);
        copy(robot, content -> content.putString(FLAT));
        press(robot, KeyCode.CONTROL, KeyCode.A);
        press(robot, KeyCode.CONTROL, KeyCode.V);
        DeskFixture.await(() ->
                area(robot).getText().contains("### § Laying")
                        && area(robot).getText().contains("[[Continual Pruning]]"));
        DeskFixture.await(() -> robot.lookup("#unsure-links").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("Link all").queryButton().fire());
        DeskFixture.await(() -> area(robot).getText().contains("- [[ferry rights]] — old"));
        robot.interact(area(robot)::requestFocus);
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        DeskFixture.await(() -> area(robot).getText().contains("- ferry rights — old"));
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        DeskFixture.await(() -> area(robot).getText().equals(FLAT));
    }

    @Test
    void whatIsPastedWhereNothingTakesItBecomesANote(FxRobot robot) {
        fixture.readPruning(robot);
        copy(robot, content -> content.putString(FLAT));
        for (String place : List.of(".page", "#library-list")) {
            robot.interact(() -> robot.lookup(place).query().requestFocus());
            press(robot, KeyCode.CONTROL, KeyCode.V);
            DeskFixture.await(() ->
                    robot.lookup("#new-pasted")
                            .tryQueryAs(TextArea.class)
                            .filter(area -> area.getText().equals(FLAT))
                            .isPresent());
            press(robot, KeyCode.ESCAPE);
        }
        press(robot, KeyCode.CONTROL, KeyCode.N);
        press(robot, KeyCode.CONTROL, KeyCode.V);
        DeskFixture.await(() -> robot.lookup("#new-pasted").queryAs(TextArea.class).getText().equals(FLAT));
        press(robot, KeyCode.CONTROL, KeyCode.ENTER);
        Path made = fixture.notebook().workspace().folder().resolve("On Hedges.md");
        DeskFixture.await(() -> Files.exists(made));
    }

    @Test
    void severalFilesComeInWithASummaryAndAreTakenBack(FxRobot robot) throws IOException {
        Path ditch = Files.writeString(directory.resolve("Ditch.md"), "# Ditch\n\nLong.\n");
        Path bank = Files.writeString(directory.resolve("Bank.md"), "# Bank\n\nHigh.\n");
        Path other = Files.writeString(directory.resolve("other.xyz"), "?");
        robot.interact(() -> fixture.desk().making().imports().take(List.of(ditch, bank, other)));
        DeskFixture.await(() -> robot.lookup("#import-summary").tryQuery().isPresent());
        Path folder = fixture.notebook().workspace().folder();
        assertThat(folder.resolve("Ditch.md")).exists();

        robot.interact(() -> robot.lookup("#import-back").queryButton().fire());
        DeskFixture.await(() -> !Files.exists(folder.resolve("Ditch.md")) && !Files.exists(folder.resolve("Bank.md")));
    }
}
