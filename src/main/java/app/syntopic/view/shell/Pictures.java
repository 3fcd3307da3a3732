package app.syntopic.view.shell;

import app.syntopic.view.Background;
import app.syntopic.view.Snapshot;
import app.syntopic.workspace.Settings;
import app.syntopic.workspace.Workspace;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// Draws the real window without a screen.
public final class Pictures {

    /// Lists and pages lay themselves out in up to this many frames.
    private static final int FRAMES = 4;

    private static final double STAGE_SIDE = 100;

    private Pictures() {}

    /// Draws the window on a notebook as PNG. Starts the toolkit where it does not run yet, on its headless platform
    /// unless another was chosen. Blocks; not for the window's thread.
    ///
    /// @param view `library`, `reader:NOTE`, `reader:NOTE#§ Title`, `concept:LABEL`, `graph`, `graph:LABEL`,
    ///   `glossary`, `people`, `people:NAME`, `questions`, `wanted`, `search:QUERY`, `editor:NOTE`, `form:NOTE`,
    ///   `completion:NOTE`, `conflict:NOTE`, `history:NOTE`, `transcript:NOTE`, `replace:WORDS=>WORDS`, `rename:NOTE`,
    ///   `new`, `import:FILE;FILE`, `templates`, `trash`, `unused`, `message`, `problems`, `settings`, `switcher`,
    ///   `palette`, `keys` or `welcome`
    /// @param width in pixels
    /// @param height in pixels
    /// @throws IllegalArgumentException with a sentence when there is no such view or note
    public static byte[] draw(Workspace workspace, String view, int width, int height, boolean dark) {
        return draw(workspace, view, new Look(width, height, dark, 100, false));
    }

    /// How the window in a picture looks.
    ///
    /// @param width in pixels
    /// @param height in pixels
    /// @param zoomPercent the size of everything
    public record Look(int width, int height, boolean dark, int zoomPercent, boolean highContrast) {}

    /// Draws the window as above, in any look.
    ///
    /// @throws IllegalArgumentException with a sentence when there is no such view or note
    public static byte[] draw(Workspace workspace, String view, Look look) {
        Settings settings =
                new PictureSettings(look.width(), look.height(), look.dark(), look.zoomPercent(), look.highContrast());
        CompletableFuture<byte[]> picture = new CompletableFuture<>();
        onWindow(() -> draw(workspace, PictureView.parse(view), settings, picture));
        try {
            return picture.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof IllegalArgumentException unknown) {
                throw unknown;
            }
            throw failed;
        }
    }

    private static void onWindow(Runnable action) {
        useHeadlessPlatform("glass.platform", "Headless");
        useHeadlessPlatform("prism.order", "sw");
        try {
            Platform.setImplicitExit(false);
            Platform.startup(action);
        } catch (IllegalStateException running) {
            // the toolkit says so when it runs already
            Background.forWindow(failure -> {}).onWindow(action);
        }
    }

    private static void useHeadlessPlatform(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }

    private static void draw(
            Workspace workspace, PictureView view, Settings settings, CompletableFuture<byte[]> picture) {
        try {
            MainWindow window =
                    new MainWindow(
                            settings,
                            NoHost.INSTANCE,
                            unexpected ->
                                    Background.inPlace(failure -> {
                                        unexpected.accept(failure);
                                        picture.completeExceptionally(failure);
                                    }));
            Stage stage = new Stage();
            Region content = detach(window.scene(), settings.windowSize());
            stage.setScene(window.scene());
            stage.setWidth(STAGE_SIDE);
            stage.setHeight(STAGE_SIDE);
            window.showNotebook(workspace);
            stage.show();
            view.show(window, workspace);
            afterFrames(() -> {
                complete(picture, content);
                stage.hide();
            });
        } catch (RuntimeException | Error failed) {
            picture.completeExceptionally(failed);
        }
    }

    /// The toolkit's own failures while it lays out or paints are told to whoever waits.
    private static void complete(CompletableFuture<byte[]> picture, Region content) {
        try {
            picture.complete(Snapshot.png(content));
        } catch (RuntimeException failed) {
            picture.completeExceptionally(failed);
        }
    }

    /// Lets the content be as large as it likes in a small window: the headless screen has 1000 by 1000 pixels, and a
    /// window that reaches beyond them fails to draw.
    private static Region detach(Scene scene, Settings.WindowSize size) {
        Region content = (Region) scene.getRoot();
        Pane holder = new Pane();
        scene.setRoot(holder);
        content.setManaged(false);
        content.resize(size.width(), size.height());
        holder.getChildren().add(content);
        return content;
    }

    private static void afterFrames(Runnable action) {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                frames++;
                if (frames >= FRAMES) {
                    stop();
                    action.run();
                }
            }
        }.start();
    }
}
