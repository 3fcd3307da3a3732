package app.syntopic.view.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.Sentence;
import app.syntopic.view.RobotStage;
import app.syntopic.view.Wording;
import app.syntopic.workspace.NotebookUnavailableException;
import app.syntopic.workspace.Preferences.Language;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.util.Locale;

@ExtendWith(ApplicationExtension.class)
class MessagesTest {

    private final Locale before = Locale.getDefault();
    private Messages messages;

    @Start
    void open(Stage stage) {
        messages = new Messages();
        stage.setScene(new Scene(messages));
        RobotStage.show(stage);
    }

    @AfterEach
    void restoreLanguage() {
        Locale.setDefault(before);
    }

    @Test
    void whatMayGoWrongIsSaidInTheReadersLanguage(FxRobot robot) {
        Wording.choose(Language.GERMAN);
        Throwable failure =
                new NotebookUnavailableException(
                        Sentence.of("“{0}” is a file; name the folder it lies in.", Path.of("a.md")));

        robot.interact(() -> messages.failure(failure));

        assertThat(said(robot)).isEqualTo("„a.md“ ist eine Datei; nennen Sie den Ordner, in dem sie liegt.");
        assertThat(report(robot).isVisible()).isFalse();
    }

    @Test
    void ofWhatNobodyExpectedAReportIsOffered(FxRobot robot) {
        Wording.choose(Language.ENGLISH);

        robot.interact(() -> messages.failure(new IllegalStateException("not so")));

        assertThat(said(robot)).startsWith("Something went wrong").doesNotContain("not so");
        assertThat(report(robot).getText()).isEqualTo("Copy report");
    }

    private static String said(FxRobot robot) {
        return robot.lookup("#messages .label").queryAs(Label.class).getText();
    }

    private static Button report(FxRobot robot) {
        return robot.lookup("#messages .banner-action").queryAs(Button.class);
    }
}
