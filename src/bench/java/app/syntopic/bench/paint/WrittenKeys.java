package app.syntopic.bench.paint;

import app.syntopic.bench.BenchmarkException;

import javafx.animation.AnimationTimer;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.TextPos;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/// Typing into a note: from a key to the painted letter.
final class WrittenKeys {

    /// A fast typist's pace; something is added so that keys do not fall in with the pulses.
    private static final int BETWEEN_KEYS_MS = 60;

    private static final int PULSE_MS = 17;

    /// What is sought is looked for again as long after a letter, and a while of that many milliseconds.
    private static final int REST_MS = 300;

    private static final int LOOKED_MS = 40;
    private static final int LINES_BELOW = 4;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private final Scene scene;
    private final CodeArea area;
    private final Random random = new Random(7);

    WrittenKeys(Scene scene, CodeArea area) {
        this.scene = scene;
        this.area = area;
    }

    /// Puts the caret behind a line in the middle of the text, and some lines above the end of the window.
    void begin() {
        Toolkit.run(() -> {
            area.requestFocus();
            for (int line : new int[] {area.getParagraphCount() / 2, area.getParagraphCount() / 2 - LINES_BELOW}) {
                TextPos end = area.getModel().getEndOfParagraphTextPos(line);
                area.select(end, end);
            }
        });
    }

    /// Types letter by letter, `\n` as Enter.
    ///
    /// @return milliseconds from each key to the end of the painting of the frame that shows it
    List<Double> type(String text) {
        List<Double> painted = new ArrayList<>();
        text.chars().forEach(c -> painted.add(press((char) c)));
        return painted;
    }

    /// Types as somebody does who rests after each letter until what follows of it is under way.
    ///
    /// @return milliseconds from each key, whatever the window is busy with, to the end of the painting
    List<Double> typeRested(String text) {
        List<Double> painted = new ArrayList<>();
        text.chars()
                .forEach(c -> {
                    rest(REST_MS + random.nextInt(LOOKED_MS));
                    Watch watch = Toolkit.call(Watch::new);
                    long pressed = System.nanoTime();
                    Toolkit.run(() -> watch.press((char) c, pressed));
                    painted.add(watch.painted());
                });
        return painted;
    }

    private static void rest(int milliseconds) {
        LockSupport.parkNanos(Duration.ofMillis(milliseconds).toNanos());
    }

    private double press(char c) {
        rest(BETWEEN_KEYS_MS + random.nextInt(PULSE_MS));
        Watch watch = Toolkit.call(Watch::new);
        Toolkit.run(() -> watch.press(c, System.nanoTime()));
        return watch.painted();
    }

    /// Watches what follows a key, on the window's thread: the pulse that lays the text out, and the next one, which
    /// waits until that was painted. A running timer keeps the pulses coming.
    private final class Watch extends AnimationTimer {

        private final CompletableFuture<Long> painted = new CompletableFuture<>();
        private final Runnable look = this::look;
        private long pressed;
        private boolean laidOut;

        Watch() {
            scene.addPostLayoutPulseListener(look);
            start();
        }

        double painted() {
            try {
                return painted.get(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS) / 1e6;
            } catch (InterruptedException | ExecutionException | TimeoutException failed) {
                throw new BenchmarkException("a letter was not painted", failed);
            }
        }

        void press(char c, long now) {
            pressed = now;
            if (c == '\n') {
                fire(KeyEvent.KEY_PRESSED, "", KeyCode.ENTER);
            } else {
                fire(KeyEvent.KEY_TYPED, String.valueOf(c), KeyCode.UNDEFINED);
            }
        }

        private void fire(EventType<KeyEvent> type, String letter, KeyCode code) {
            Event.fireEvent(area, new KeyEvent(type, letter, "", code, false, false, false, false));
        }

        private void look() {
            laidOut = pressed != 0;
        }

        @Override
        public void handle(long now) {
            if (laidOut) {
                stop();
                scene.removePostLayoutPulseListener(look);
                painted.complete(System.nanoTime() - pressed);
            }
        }
    }
}
