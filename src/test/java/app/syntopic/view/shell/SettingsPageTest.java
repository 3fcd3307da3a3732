package app.syntopic.view.shell;

import static app.syntopic.view.shell.DeskFixture.await;
import static app.syntopic.view.shell.DeskFixture.press;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.view.OpenedNotebook;
import app.syntopic.workspace.Preferences;
import app.syntopic.workspace.SavedSettings;
import app.syntopic.workspace.Settings;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// The page of settings, in the real window with settings that are kept.
@ExtendWith(ApplicationExtension.class)
class SettingsPageTest {

    @TempDir Path directory;

    private SavedSettings settings;
    private DeskFixture window;

    @Start
    void open(Stage stage) {
        settings = SavedSettings.in(directory.resolve("settings.json"));
        settings.windowSize(new Settings.WindowSize(980, 700, false));
        window = new DeskFixture(directory, stage, settings);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void openSettings(FxRobot robot, String find) {
        press(robot, KeyCode.CONTROL, KeyCode.COMMA);
        await(() -> robot.lookup("#settings-filter").tryQuery().map(Node::isFocused).orElse(false));
        robot.write(find);
    }

    private static Button key(FxRobot robot, String command) {
        return robot.lookup(".key-button").queryAllAs(Button.class).stream()
                .filter(button -> button.getAccessibleText().contains("“" + command + "”"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @SuppressWarnings("unchecked")
    void aThemeIsSeenAtOnceAndKept(FxRobot robot) {
        openSettings(robot, "theme");
        ComboBox<Settings.Theme> theme = robot.lookup("#setting-theme").queryAs(ComboBox.class);
        robot.interact(() -> theme.setValue(Settings.Theme.DARK));
        assertThat(theme.getScene().getStylesheets()).anyMatch(sheet -> sheet.endsWith("dark.css"));
        assertThat(SavedSettings.in(directory.resolve("settings.json")).theme()).isEqualTo(Settings.Theme.DARK);
    }

    @Test
    @SuppressWarnings("unchecked")
    void theRoomForEarlierVersionsIsKept(FxRobot robot) {
        openSettings(robot, "earlier versions");
        ComboBox<Integer> room = robot.lookup("#setting-history").queryAs(ComboBox.class);
        assertThat(room.getConverter().toString(room.getValue())).isEqualTo("1 GB");
        robot.interact(() -> room.setValue(512));
        assertThat(room.getConverter().toString(room.getValue())).isEqualTo("512 MB");
        assertThat(SavedSettings.in(directory.resolve("settings.json")).preferences().historyBytes())
                .isEqualTo(512L << 20);
    }

    @Test
    void spellingIsSwitchedOffAndOnInTextsThatAreOpen(FxRobot robot) throws IOException {
        Path dictionaries = window.desk().spelling().makeFolder();
        Files.writeString(dictionaries.resolve("en.aff"), "SET UTF-8\n");
        Files.writeString(dictionaries.resolve("en.dic"), "1\nhedge\n");
        Location text = new Location.OfEditor(OpenedNotebook.PRUNING);
        robot.interact(() -> window.desk().show(text));
        Page written = window.page();
        openSettings(robot, "spelling");
        CheckBox spelling = robot.lookup("#setting-spelling").queryAs(CheckBox.class);
        assertThat(spelling.isSelected()).isTrue();

        robot.interact(() -> spelling.setSelected(false));

        assertThat(misspelt()).isEmpty();
        robot.interact(() -> window.desk().show(text));
        await(() -> window.page() instanceof EditorPage && !window.page().equals(written));
        assertThat(SavedSettings.in(directory.resolve("settings.json")).preferences().writing().checksSpelling())
                .isFalse();
        robot.interact(() -> spelling.setSelected(true));
        assertThat(misspelt()).containsExactly("hegde");
    }

    private Set<String> misspelt() {
        return window.desk().spelling().mistakes("en", Set.of("hegde", "hedge"));
    }

    @Test
    void theFolderForDictionariesIsNamed(FxRobot robot) {
        openSettings(robot, "dictionaries");
        Path folder = window.desk().spelling().folder();
        await(() ->
                robot.lookup(".setting-row .hint").queryAllAs(Label.class).stream()
                        .anyMatch(hint -> hint.getText().contains(folder.toString())));
    }

    @Test
    void theSearchShowsWhatIsMeantAndNothingElse(FxRobot robot) {
        openSettings(robot, "contrast");
        await(() -> isShown(robot, "High contrast") && !isShown(robot, "Font of notes"));
        robot.write(" of what");
        await(() -> isShown(robot, "No setting is called like this."));
    }

    @Test
    void aCommandTakesAnotherKey(FxRobot robot) {
        openSettings(robot, "random note");
        robot.interact(() -> key(robot, "Random note").requestFocus());
        press(robot, KeyCode.SPACE);
        press(robot, KeyCode.CONTROL, KeyCode.F8);
        assertThat(settings.preferences().keys()).containsEntry("Random note", List.of("Shortcut+F8"));
        press(robot, KeyCode.CONTROL, KeyCode.F8);
        await(() -> window.page() instanceof NotePage);
    }

    @Test
    void aKeyThatIsTakenIsNamedBeforeItChangesHands(FxRobot robot) {
        openSettings(robot, "random note");
        robot.interact(() -> key(robot, "Random note").requestFocus());
        press(robot, KeyCode.SPACE);
        press(robot, KeyCode.CONTROL, KeyCode.N);
        await(() -> isShown(robot, "Ctrl N is “New note”. Press it again to take it."));
        assertThat(settings.preferences().keys()).isEmpty();
        press(robot, KeyCode.CONTROL, KeyCode.N);
        assertThat(settings.preferences().keys())
                .containsEntry("Random note", List.of("Shortcut+N"))
                .containsEntry("New note", List.of());
    }

    @Test
    void noTwoCommandsHaveTheSameKey() {
        assertThat(window.desk().commands().all().stream().flatMap(command -> command.keys().stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void contrastAndMotionReachTheWindow(FxRobot robot) {
        openSettings(robot, "contrast");
        int sheets = robot.lookup("#settings").query().getScene().getStylesheets().hashCode();
        // the row lies elsewhere after the other rows went
        await(() -> isShown(robot, "High contrast") && !isShown(robot, "Theme"));
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("#setting-contrast");
        assertThat(settings.preferences()).isEqualTo(Preferences.USUAL.withHighContrast(true));
        assertThat(robot.lookup("#settings").query().getScene().getStylesheets().hashCode()).isNotEqualTo(sheets);
    }

    private static boolean isShown(FxRobot robot, String text) {
        return robot.lookup(node -> node instanceof Label label && label.getText().equals(text) && isVisible(label))
                .tryQuery()
                .isPresent();
    }

    private static boolean isVisible(Node node) {
        return node.isVisible() && (node.getParent() == null || isVisible(node.getParent()));
    }
}
