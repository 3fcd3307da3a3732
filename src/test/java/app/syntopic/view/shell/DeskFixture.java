package app.syntopic.view.shell;

import app.syntopic.view.Anchor;
import app.syntopic.view.OpenedNotebook;
import app.syntopic.view.RobotStage;
import app.syntopic.workspace.Settings;

import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/// The real window on a real notebook, for a robot.
final class DeskFixture implements AutoCloseable {

    private static final int SECONDS = 60;
    private static final int MOST_SECONDS_OF_SAVING = 3;

    private final OpenedNotebook notebook;
    private final Desk desk;
    private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();

    DeskFixture(Path directory, Stage stage) {
        this(directory, stage, new PictureSettings(980, 700, false));
    }

    DeskFixture(Path directory, Stage stage, Settings settings) {
        this(OpenedNotebook.in(directory), stage, settings);
    }

    DeskFixture(OpenedNotebook notebook, Stage stage, Settings settings) {
        this.notebook = notebook;
        // what the toolkit's listeners throw would only be printed
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> failures.add(failure));
        MainWindow window = new MainWindow(settings, NoHost.INSTANCE, unexpected -> notebook.forWindow());
        window.install(stage);
        RobotStage.show(stage);
        window.showNotebook(notebook.workspace());
        desk = window.desk().orElseThrow();
    }

    OpenedNotebook notebook() {
        return notebook;
    }

    Desk desk() {
        return desk;
    }

    Page page() {
        return desk.browser().page();
    }

    void readPruning(FxRobot robot) {
        robot.interact(() -> desk.openNote(OpenedNotebook.PRUNING, Anchor.NONE, false));
        await(this::isPruningShown);
    }

    boolean isPruningShown() {
        return page() instanceof NotePage note
                && note.location().equals(new Location.OfNote(OpenedNotebook.PRUNING))
                && note.note().isPresent();
    }

    /// Whether a label or button says exactly this.
    static boolean isShown(FxRobot robot, String text) {
        return robot.lookup(node -> node instanceof Labeled said && text.equals(said.getText()) && said.isVisible())
                .tryQuery()
                .isPresent();
    }

    static void press(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
    }

    static void await(BooleanSupplier condition) {
        await(SECONDS, condition);
    }

    /// Waits for something on the window's thread, at most so many seconds.
    static void await(int seconds, BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(
                    seconds, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get());
        } catch (TimeoutException e) {
            throw new AssertionError("did not happen within " + seconds + " seconds", e);
        }
    }

    /// Saves what was typed, as the window does when it is closed; a later save would write into a folder that is being
    /// deleted.
    ///
    /// @throws AssertionError when something failed on the window's thread meanwhile
    @Override
    public void close() {
        CountDownLatch saved = new CountDownLatch(1);
        WaitForAsyncUtils.waitForAsyncFx(SECONDS * 1000L, () -> desk.browser().saveAll(saved::countDown));
        try {
            // what cannot be saved, such as one side of a conflict, is not waited for any longer
            saved.await(MOST_SECONDS_OF_SAVING, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        notebook.close();
        failures.stream()
                .findFirst()
                .ifPresent(failure -> {
                    throw new AssertionError("failed on the window's thread", failure);
                });
    }
}
