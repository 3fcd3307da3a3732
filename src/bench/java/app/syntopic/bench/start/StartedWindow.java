package app.syntopic.bench.start;

import app.syntopic.view.Background;
import app.syntopic.view.reader.PageWarmUp;
import app.syntopic.view.shell.MainWindow;
import app.syntopic.view.shell.NoHost;
import app.syntopic.workspace.NotebookWorkspace;
import app.syntopic.workspace.SavedSettings;
import app.syntopic.workspace.Workspace;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;

import java.nio.file.Path;
import java.util.Optional;

/// Starts the program's window on an indexed notebook as the program itself does, and asks for a word as soon as it can
/// be typed.
final class StartedWindow {

    private final Path folder;
    private final Path data;
    private final String word;
    private final Background background =
            Background.forWindow(failure -> {
                throw new IllegalStateException(failure);
            });

    private StartedWindow(Path folder, Path data, String word) {
        this.folder = folder;
        this.data = data;
        this.word = word;
    }

    /// @param arguments the notebook, the folder of its caches, a word to look for
    public static void main(String[] arguments) {
        StartedWindow started = new StartedWindow(Path.of(arguments[0]), Path.of(arguments[1]), arguments[2]);
        Platform.startup(started::show);
    }

    private void show() {
        MainWindow window =
                new MainWindow(SavedSettings.forUser(Optional.of(data)), NoHost.INSTANCE, Background::forWindow);
        Stage stage = new Stage();
        window.install(stage);
        stage.show();
        FirstPaint.of(window.scene(), () -> true, Milestone.WINDOW::reached);
        background.run(
                () -> NotebookWorkspace.open(folder, Optional.of(data)),
                workspace -> {
                    window.showNotebook(workspace);
                    background.onWindow(() -> warmUp(workspace));
                    ask(window.scene());
                });
    }

    private void warmUp(Workspace workspace) {
        background.run(
                () -> {
                    workspace.warmUp();
                    return new PageWarmUp(workspace).run();
                },
                warm -> {});
    }

    private void ask(Scene scene) {
        FirstPaint.of(
                scene,
                () -> scene.lookup("#search-box") instanceof TextField,
                () -> {
                    TextField box = (TextField) scene.lookup("#search-box");
                    box.requestFocus();
                    box.setText(word);
                    FirstPaint.of(
                            scene,
                            () ->
                                    scene.lookup("#search-list") instanceof ListView<?> hits
                                            && !hits.getItems().isEmpty(),
                            () -> {
                                Milestone.ANSWER.reached();
                                Milestone.leaveWhenTold();
                            });
                });
    }
}
