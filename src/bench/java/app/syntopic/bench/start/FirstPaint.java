package app.syntopic.bench.start;

import javafx.animation.AnimationTimer;
import javafx.scene.Scene;

import java.util.function.BooleanSupplier;

/// Tells when something is painted that a scene is to show: at the pulse behind the one that laid it out. For the
/// window's thread only.
final class FirstPaint extends AnimationTimer {

    private final Scene scene;
    private final BooleanSupplier shown;
    private final Runnable then;
    private final Runnable look = this::look;
    private boolean laidOut;

    private FirstPaint(Scene scene, BooleanSupplier shown, Runnable then) {
        this.scene = scene;
        this.shown = shown;
        this.then = then;
    }

    static void of(Scene scene, BooleanSupplier shown, Runnable then) {
        FirstPaint paint = new FirstPaint(scene, shown, then);
        scene.addPostLayoutPulseListener(paint.look);
        paint.start();
    }

    private void look() {
        laidOut = shown.getAsBoolean();
    }

    @Override
    public void handle(long now) {
        if (laidOut) {
            stop();
            scene.removePostLayoutPulseListener(look);
            then.run();
        }
    }
}
