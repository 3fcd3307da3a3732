package app.syntopic.view.shell;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;

import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.Predicate;

/// Goes through a window with Tab, and looks at each stop whether it can be seen. For the thread of a test: it waits
/// for no more than one painting of the window at each stop.
final class FocusWalk {

    /// A caret alone has fewer.
    private static final int PIXELS = 12;

    private final Scene scene;

    /// Where Tab leads to.
    ///
    /// @param isSeen whether the window looks otherwise there than it did at the stop before
    record Stop(Node node, boolean isSeen) {

        @Override
        public String toString() {
            return node + " " + node.getAccessibleText();
        }
    }

    FocusWalk(Scene scene) {
        this.scene = scene;
    }

    /// Goes on until a stop is the last, which is part of the walk, or so many were made.
    List<Stop> go(boolean backwards, int most, Predicate<Node> isLast) {
        List<Stop> stops = new ArrayList<>();
        WritableImage before = WaitForAsyncUtils.waitFor(afterPulse(() -> {}));
        for (int i = 0; i < most; i++) {
            WritableImage after = WaitForAsyncUtils.waitFor(afterPulse(() -> tab(backwards)));
            Node now = Objects.requireNonNull(scene.getFocusOwner(), "nothing has the focus");
            stops.add(new Stop(now, differ(before, after, now.localToScene(now.getBoundsInLocal()))));
            before = after;
            if (isLast.test(now)) {
                return stops;
            }
        }
        return stops;
    }

    /// How the window looks once it was laid out and painted after an action.
    private Future<WritableImage> afterPulse(Runnable action) {
        CompletableFuture<WritableImage> picture = new CompletableFuture<>();
        Platform.runLater(() -> {
            action.run();
            new AnimationTimer() {
                private boolean hasPassed;

                @Override
                public void handle(long now) {
                    if (hasPassed) {
                        stop();
                        picture.complete(scene.snapshot(null));
                    }
                    hasPassed = true;
                }
            }.start();
        });
        return picture;
    }

    private void tab(boolean backwards) {
        Robot keys = new Robot();
        if (backwards) {
            keys.keyPress(KeyCode.SHIFT);
        }
        keys.keyType(KeyCode.TAB);
        if (backwards) {
            keys.keyRelease(KeyCode.SHIFT);
        }
    }

    private static boolean differ(WritableImage one, WritableImage other, Bounds at) {
        int different = 0;
        for (int x = (int) Math.max(0, at.getMinX() - 9); x < Math.min(one.getWidth(), at.getMaxX() + 9); x++) {
            for (int y = (int) Math.max(0, at.getMinY() - 4); y < Math.min(one.getHeight(), at.getMaxY() + 4); y++) {
                if (one.getPixelReader().getArgb(x, y) != other.getPixelReader().getArgb(x, y)) {
                    different++;
                }
            }
        }
        return different > PIXELS;
    }
}
