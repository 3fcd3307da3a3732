package app.syntopic.bench.compare;

import app.syntopic.bench.BenchmarkException;
import app.syntopic.view.Background;
import app.syntopic.view.shell.Host;
import app.syntopic.view.shell.MainWindow;
import app.syntopic.workspace.SavedSettings;
import app.syntopic.workspace.Workspace;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The program's window on a notebook, in this process.
final class BenchWindow {

    private static final int PATIENCE_SECONDS = 60;

    private final Stage stage;
    private final Scene scene;

    private BenchWindow(Stage stage, Scene scene) {
        this.stage = stage;
        this.scene = scene;
    }

    /// Starts JavaFX, which a process can do once, and shows the window.
    ///
    /// @param data where settings live
    static BenchWindow show(Workspace workspace, Path data) {
        CompletableFuture<BenchWindow> shown = new CompletableFuture<>();
        Platform.startup(() -> {
            try {
                MainWindow window =
                        new MainWindow(SavedSettings.forUser(Optional.of(data)), new Alone(), Background::forWindow);
                Stage stage = new Stage();
                window.install(stage);
                stage.show();
                window.showNotebook(workspace);
                shown.complete(new BenchWindow(stage, window.scene()));
            } catch (RuntimeException failed) {
                shown.completeExceptionally(failed);
            }
        });
        return await(shown);
    }

    Scene scene() {
        return scene;
    }

    /// Does something on the window's thread and waits for it.
    static <T> T on(Callable<T> action) {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(action.call());
            } catch (Exception failed) {
                done.completeExceptionally(failed);
            }
        });
        return await(done);
    }

    private static <T> T await(CompletableFuture<T> done) {
        try {
            return done.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException failed) {
            throw new BenchmarkException("The window did not do what it was to do: " + failed.getMessage(), failed);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchmarkException("The pass was interrupted.", e);
        }
    }

    /// Hides the window, which lets the notebook's pages go.
    void close() {
        on(() -> {
            stage.hide();
            return true;
        });
    }

    /// Nobody is there to open anything else.
    private static final class Alone implements Host {
        @Override
        public void openNotebook(Path folder) {
            throw new BenchmarkException("The window asked for another notebook.");
        }

        @Override
        public void openSample() {
            throw new BenchmarkException("The window asked for the sample notebook.");
        }

        @Override
        public void openWeb(String url) {
            throw new BenchmarkException("The window asked for a web page.");
        }

        @Override
        public void quit() {
            Platform.exit();
        }
    }
}
