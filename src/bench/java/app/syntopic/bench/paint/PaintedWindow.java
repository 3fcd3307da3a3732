package app.syntopic.bench.paint;

import app.syntopic.bench.BenchmarkException;
import app.syntopic.bench.TemporaryFolder;
import app.syntopic.view.Background;
import app.syntopic.view.shell.MainWindow;
import app.syntopic.view.shell.NoHost;
import app.syntopic.workspace.SavedSettings;
import app.syntopic.workspace.Workspace;

import javafx.animation.AnimationTimer;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import jfx.incubator.scene.control.richtext.CodeArea;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/// The program's window, worked by its keys.
///
/// A page counts as painted at the end of the first pulse after the one that laid it out: a pulse waits until the
/// pixels of the one before were drawn.
record PaintedWindow(Stage stage, Scene scene, TemporaryFolder settings) implements AutoCloseable {

    private static final int WIDTH = 1000;
    private static final int HEIGHT = 900;
    private static final int PATIENCE_SECONDS = 30;

    static PaintedWindow on(Workspace workspace) throws IOException {
        TemporaryFolder settings = TemporaryFolder.create("paint-settings");
        return Toolkit.call(() -> {
            MainWindow window =
                    new MainWindow(
                            SavedSettings.forUser(Optional.of(settings.path())),
                            NoHost.INSTANCE,
                            unexpected ->
                                    Background.forWindow(failure -> {
                                        throw new IllegalStateException(failure);
                                    }));
            Stage stage = new Stage();
            window.install(stage);
            stage.setWidth(WIDTH);
            stage.setHeight(HEIGHT);
            stage.show();
            window.showNotebook(workspace);
            return new PaintedWindow(stage, window.scene(), settings);
        });
    }

    /// Opens a note or concept from the library's filter.
    ///
    /// @return milliseconds from Enter to the painted page
    double open(String name) {
        Toolkit.run(() -> find(TextField.class, "#library-filter").setText(name));
        when(name + " in the library", () -> !rows().getItems().isEmpty() && row(name) >= 0);
        long[] start = new long[1];
        Toolkit.run(() -> {
            rows().getSelectionModel().select(row(name));
            start[0] = System.nanoTime();
            press(rows());
        });
        double painted = (when(name, () -> isShown(name)) - start[0]) / 1e6;
        Toolkit.run(() -> find(TextField.class, "#library-filter").clear());
        return painted;
    }

    /// Opens a note as [#open] does, and turns to writing in it.
    CodeArea write(String name) {
        open(name);
        Toolkit.run(() -> {
            Node page = find(TabPane.class, "#tabs").getSelectionModel().getSelectedItem().getContent();
            KeyCode key = KeyCode.E;
            Event.fireEvent(page, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, true, false, false));
        });
        when(name + " in the editor", () -> area() != null && area().getParagraphCount() > 1);
        return Toolkit.call(this::area);
    }

    /// Opens the bar that finds words in the note that is written, and marks some.
    ///
    /// @return how many places are marked, as the bar says it
    String find(String words) {
        return Toolkit.call(() -> {
            KeyCode key = KeyCode.F;
            Event.fireEvent(area(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, true, false, false));
            Parent bar = find(Parent.class, "#replace-bar");
            ((TextField) bar.lookup("#find-words")).setText(words);
            return ((Labeled) bar.lookup(".hint")).getText();
        });
    }

    /// What stands in the editor; nothing where there is none.
    String writtenText() {
        CodeArea area = area();
        return area == null ? "" : area.getText();
    }

    private @Nullable CodeArea area() {
        Tab tab = find(TabPane.class, "#tabs").getSelectionModel().getSelectedItem();
        return tab == null ? null : (CodeArea) tab.getContent().lookup("#editor-area");
    }

    private void press(Node node) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
    }

    private ListView<?> rows() {
        return find(ListView.class, "#library-list");
    }

    /// The row of something with exactly this name, as rows print what they show.
    private int row(String name) {
        for (int i = 0; i < rows().getItems().size(); i++) {
            String shown = String.valueOf(rows().getItems().get(i));
            if (!shown.startsWith("Header") && shown.contains(name)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isShown(String name) {
        Tab tab = find(TabPane.class, "#tabs").getSelectionModel().getSelectedItem();
        if (tab == null || !tab.getText().contains(name)) {
            return false;
        }
        Node page = tab.getContent();
        return page.lookup("#concept-title") instanceof Labeled title
                ? title.getText().equals(name) && page.lookup(".claims") != null
                : page.lookup(".reader Text") != null;
    }

    private <T extends Node> T find(Class<T> type, String selector) {
        return type.cast(scene.lookup(selector));
    }

    /// @return when the pulse ended in which what holds since the pulse before was painted, in nanoseconds
    long when(String what, BooleanSupplier holds) {
        CompletableFuture<Long> painted = new CompletableFuture<>();
        Toolkit.run(() -> new Watch(holds, painted).start());
        try {
            return painted.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | InterruptedException | ExecutionException late) {
            throw new BenchmarkException("the window did not show “" + what + "” in time");
        }
    }

    /// A running timer keeps the pulses coming.
    private final class Watch extends AnimationTimer {

        private final BooleanSupplier holds;
        private final CompletableFuture<Long> painted;
        private final Runnable look = this::look;
        private boolean held;

        Watch(BooleanSupplier holds, CompletableFuture<Long> painted) {
            this.holds = holds;
            this.painted = painted;
            scene.addPostLayoutPulseListener(look);
        }

        @Override
        public void handle(long now) {
            if (held) {
                stop();
                scene.removePostLayoutPulseListener(look);
                painted.complete(System.nanoTime());
            }
        }

        private void look() {
            held = holds.getAsBoolean();
        }
    }

    /// As a reader closes it: what was typed is saved first.
    @Override
    public void close() {
        CompletableFuture<Boolean> hidden = new CompletableFuture<>();
        Toolkit.run(() -> {
            stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, event -> hidden.complete(true));
            Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
        });
        hidden.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        settings.close();
    }
}
