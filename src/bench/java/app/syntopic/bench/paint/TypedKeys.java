package app.syntopic.bench.paint;

import app.syntopic.bench.BenchmarkException;

import javafx.animation.AnimationTimer;
import javafx.collections.ListChangeListener;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/// Typing into the search box: from a key to the painted hits that it brings.
final class TypedKeys {

    private static final int MOST_TRIES = 20;

    /// Keys that leave the hits as they are tell nothing.
    private static final Duration LONGEST_WAIT = Duration.ofMillis(500);

    /// A fast typist's pace; something is added so that keys do not fall in with the pulses.
    private static final int BETWEEN_KEYS_MS = 120;

    private static final int PULSE_MS = 17;

    private final Scene scene;
    private final TextField box;
    private final ListView<?> hits;
    private final Random random = new Random(7);

    private TypedKeys(Scene scene, TextField box, ListView<?> hits) {
        this.scene = scene;
        this.box = box;
        this.hits = hits;
    }

    /// Asks for something first, so that the list of hits is there.
    static TypedKeys in(Scene scene, String word) {
        TextField box =
                Toolkit.call(() -> {
                    TextField found = (TextField) scene.lookup("#search-box");
                    found.requestFocus();
                    found.setText(word);
                    return found;
                });
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            LockSupport.parkNanos(LONGEST_WAIT.toNanos());
            if (Toolkit.call(() -> scene.lookup("#search-list")) instanceof ListView<?> hits) {
                return new TypedKeys(scene, box, hits);
            }
        }
        throw new BenchmarkException("the window shows no hits for “" + word + "”");
    }

    /// Types words letter by letter into the empty box.
    ///
    /// @return milliseconds from each key that changed the hits to the end of the painting
    List<Double> type(List<String> words) {
        List<Double> painted = new ArrayList<>();
        for (String word : words) {
            Toolkit.run(box::clear);
            word.chars().forEach(c -> press((char) c).ifPresent(painted::add));
        }
        return painted;
    }

    private OptionalDouble press(char c) {
        LockSupport.parkNanos(Duration.ofMillis(BETWEEN_KEYS_MS + random.nextInt(PULSE_MS)).toNanos());
        Watch watch = Toolkit.call(Watch::new);
        Toolkit.run(() -> watch.press(c));
        try {
            return OptionalDouble.of(watch.painted.get(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS) / 1e6);
        } catch (TimeoutException sameHits) {
            return OptionalDouble.empty();
        } catch (InterruptedException | ExecutionException failed) {
            throw new BenchmarkException("the window was not watched to the end", failed);
        } finally {
            Toolkit.run(watch::end);
        }
    }

    /// Watches what follows a key, on the window's thread: the change of the list, the pulse that lays it out, and the
    /// next one, which waits until that was painted. A running timer keeps the pulses coming.
    private final class Watch extends AnimationTimer {

        private final CompletableFuture<Long> painted = new CompletableFuture<>();
        private final ListChangeListener<Object> change = changed -> list();
        private final Runnable look = this::look;
        private long pressed;
        private boolean listed;
        private boolean laidOut;

        Watch() {
            hits.getItems().addListener(change);
            scene.addPostLayoutPulseListener(look);
            start();
        }

        void press(char c) {
            pressed = System.nanoTime();
            String letter = String.valueOf(c);
            KeyCode none = KeyCode.UNDEFINED;
            Event.fireEvent(box, new KeyEvent(KeyEvent.KEY_TYPED, letter, "", none, false, false, false, false));
        }

        @Override
        public void handle(long now) {
            if (laidOut) {
                stop();
                painted.complete(System.nanoTime() - pressed);
            }
        }

        private void list() {
            listed = pressed != 0;
        }

        private void look() {
            laidOut = listed;
        }

        void end() {
            stop();
            hits.getItems().removeListener(change);
            scene.removePostLayoutPulseListener(look);
        }
    }
}
