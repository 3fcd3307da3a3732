package app.syntopic.view.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.FoldedLabel;
import app.syntopic.view.OpenedNotebook;
import app.syntopic.workspace.SavedSettings;

import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.List;

/// A window that is closed and opened again.
@ExtendWith(ApplicationExtension.class)
class ReopenedTabsTest {

    @TempDir Path directory;

    private OpenedNotebook notebook;
    private Stage stage;

    @Start
    void open(Stage given) {
        notebook = OpenedNotebook.in(directory);
        stage = given;
    }

    @AfterEach
    void close() {
        notebook.close();
    }

    private Desk openWindow() {
        MainWindow window =
                new MainWindow(
                        SavedSettings.in(directory.resolve("settings.json")),
                        NoHost.INSTANCE,
                        unexpected -> OpenedNotebook.inPlace());
        window.install(stage);
        stage.show();
        window.showNotebook(notebook.workspace());
        return window.desk().orElseThrow();
    }

    @Test
    void showsThePagesThatWereOpenWithTheSameOneInFront() throws Exception {
        Location note = new Location.OfNote(OpenedNotebook.PRUNING);
        Location concept = new Location.OfConcept(FoldedLabel.of("Pruning"));
        WaitForAsyncUtils.asyncFx(
                        () -> {
                            Desk desk = openWindow();
                            assertThat(desk.browser().page().location()).isEqualTo(new Location.OfStart());
                            desk.browser().open(note, false);
                            desk.browser().open(concept, true);
                            desk.browser().selectTab(0);
                            stage.hide();
                        })
                .get();
        List<Location> shown =
                WaitForAsyncUtils.asyncFx(
                                () -> {
                                    Browser browser = openWindow().browser();
                                    assertThat(browser.page().location()).isEqualTo(note);
                                    List<Location> locations = browser.visits().stream().map(Visit::location).toList();
                                    stage.hide();
                                    return locations;
                                })
                        .get();
        assertThat(shown).containsExactly(note, concept);
    }
}
