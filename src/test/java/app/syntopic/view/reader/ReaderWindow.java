package app.syntopic.view.reader;

import app.syntopic.model.Span;
import app.syntopic.view.Background;
import app.syntopic.view.RobotStage;
import app.syntopic.view.theme.Theme;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;

import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/// A window with one page, the note on bees.
final class ReaderWindow {

    final ReaderFixture notes = new ReaderFixture();
    final ReaderFixture.Trail trail = new ReaderFixture.Trail();
    final ReaderViewModel model;
    final ReaderView view;

    ReaderWindow(Stage stage) {
        Background background =
                Background.forWindow(failure -> {
                    throw new AssertionError(failure);
                });
        model = new ReaderViewModel(Path.of("").toAbsolutePath(), notes, trail, background);
        view = new ReaderView(model);
        Scene scene = new Scene(view, 900, 500);
        new Theme().apply(scene);
        stage.setScene(scene);
        RobotStage.show(stage);
        model.show(notes.bees());
    }

    PageArea page() {
        return (PageArea) view.lookup(".page");
    }

    List<String> linesShown() {
        return page().shown().stream().map(shown -> shown.line().text()).toList();
    }

    /// Where on the screen some words stand, once they are laid out.
    Point2D at(String words) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, () -> on(words));
    }

    private Point2D on(String words) {
        view.layout();
        for (PageArea.Shown shown : page().shown()) {
            int start = shown.line().text().indexOf(words);
            if (start >= 0) {
                Bounds bounds = page().boundsOf(shown.index(), new Span(start, start + words.length())).orElseThrow();
                Bounds onScreen = view.localToScreen(view.sceneToLocal(bounds));
                return new Point2D(onScreen.getCenterX(), onScreen.getCenterY());
            }
        }
        throw new AssertionError("not in the window: " + words);
    }

    static void await(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(
                    60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get());
        } catch (TimeoutException e) {
            throw new AssertionError("did not happen within a minute", e);
        }
    }

    /// Whether it was laid out; without a pulse of the window.
    static boolean isShaped(Node ring) {
        return ring instanceof javafx.scene.shape.Path path && !path.getElements().isEmpty();
    }
}
