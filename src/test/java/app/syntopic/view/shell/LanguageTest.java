package app.syntopic.view.shell;

import static app.syntopic.view.shell.DeskFixture.await;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.Sentence;
import app.syntopic.view.Anchor;
import app.syntopic.view.OpenedNotebook;
import app.syntopic.view.RobotStage;
import app.syntopic.workspace.Preferences.Language;
import app.syntopic.workspace.SavedSettings;

import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// The language of the window, chosen in the real window with settings that are kept.
@ExtendWith(ApplicationExtension.class)
class LanguageTest {

    @TempDir Path directory;

    private final Locale before = Locale.getDefault();
    private OpenedNotebook notebook;
    private SavedSettings settings;
    private MainWindow window;

    @Start
    void open(Stage stage) {
        notebook = OpenedNotebook.in(directory);
        settings = SavedSettings.in(directory.resolve("settings.json"));
        window = new MainWindow(settings, new SameNotebook(), unexpected -> notebook.forWindow());
        window.install(stage);
        RobotStage.show(stage);
        window.showNotebook(notebook.workspace());
    }

    @AfterEach
    void close() {
        Locale.setDefault(before);
        notebook.close();
    }

    @Test
    @SuppressWarnings("unchecked")
    void the_window_speaks_what_is_chosen_at_once_with_its_tabs_as_they_were(FxRobot robot) {
        robot.interact(() -> desk().openNote(OpenedNotebook.PRUNING, Anchor.NONE, false));
        robot.interact(() -> desk().browser().open(new Location.OfSettings(), true));
        await(() -> robot.lookup("#setting-language").tryQuery().isPresent());
        ComboBox<Language> language = robot.lookup("#setting-language").queryAs(ComboBox.class);

        robot.interact(() -> language.setValue(Language.GERMAN));

        await(() -> searchBox(robot).getPromptText().equals("Aussagen, Begriffe, Notizen suchen"));
        assertThat(titles()).contains("Neue Notiz").doesNotContain("New note");
        assertThat(desk().browser().tabs().tabs())
                .extracting(tab -> tab.visit().location())
                .contains(new Location.OfNote(OpenedNotebook.PRUNING));
        assertThat(settings.preferences().language()).isEqualTo(Language.GERMAN);
    }

    @Test
    void keys_the_reader_chose_stay_with_their_commands_in_another_language(FxRobot robot) {
        settings.preferences(
                settings.preferences().withKeys("New note", List.of("Shortcut+F8")).withLanguage(Language.GERMAN));
        robot.interact(() -> {
            Locale.setDefault(Locale.GERMAN);
            window.showNotebook(notebook.workspace());
        });

        Command command = desk().commands().named("New note");
        assertThat(command.title()).isEqualTo("Neue Notiz");
        assertThat(command.keyText()).isEqualTo("Strg F8");
    }

    private Desk desk() {
        return window.desk().orElseThrow();
    }

    private List<String> titles() {
        return desk().commands().all().stream().map(Command::title).toList();
    }

    private static TextField searchBox(FxRobot robot) {
        return robot.lookup("#search-box").queryAs(TextField.class);
    }

    /// Shows the notebook again that is shown, as the program does when it is asked for it.
    private final class SameNotebook implements Host {

        @Override
        public void openNotebook(Path folder) {
            window.showNotebook(notebook.workspace());
        }

        @Override
        public void makeNotebook(Path folder, Consumer<Sentence> refused) {
            NoHost.INSTANCE.makeNotebook(folder, refused);
        }

        @Override
        public void openSample() {
            NoHost.INSTANCE.openSample();
        }

        @Override
        public void openWeb(String url) {
            NoHost.INSTANCE.openWeb(url);
        }

        @Override
        public void quit() {
            NoHost.INSTANCE.quit();
        }
    }
}
