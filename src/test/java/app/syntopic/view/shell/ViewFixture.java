package app.syntopic.view.shell;

import app.syntopic.model.NotePath;
import app.syntopic.view.Background;
import app.syntopic.view.OpenedNotebook;
import app.syntopic.view.RobotStage;

import javafx.scene.Scene;
import javafx.stage.Stage;

import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;

/// A window that shows one view after another, as pictures do: all that is asked for is answered at once.
final class ViewFixture implements AutoCloseable {

    private final OpenedNotebook notebook;
    private final MainWindow window;

    ViewFixture(Path directory, Stage stage, int width, int height) {
        this(directory, stage, width, height, 100);
    }

    ViewFixture(Path directory, Stage stage, int width, int height, int zoomPercent) {
        notebook = OpenedNotebook.in(directory);
        window =
                new MainWindow(
                        new PictureSettings(width, height, false, zoomPercent, false),
                        NoHost.INSTANCE,
                        unexpected -> Background.inPlace(unexpected));
        window.install(stage);
        RobotStage.show(stage);
    }

    Scene scene() {
        return window.scene();
    }

    void change(NotePath note, String text) {
        notebook.change(note, text);
    }

    Desk desk() {
        return window.desk().orElseThrow();
    }

    /// Shows a view of the notebook, named as for a picture, and nothing of the view before.
    void show(String view, FxRobot robot) {
        robot.interact(() -> {
            window.showNotebook(notebook.workspace());
            PictureView.parse(view).show(window, notebook.workspace());
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Override
    public void close() {
        notebook.close();
    }
}
