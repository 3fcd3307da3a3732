package app.syntopic.bench.compare;

import app.syntopic.bench.BenchmarkException;
import app.syntopic.bench.notebook.Query;
import app.syntopic.bench.notebook.QueryKind;
import app.syntopic.workspace.Workspace;

import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/// Typing into the search box of the real window: from a key to the hits it brings being laid out, and to the pulse
/// behind that, which JavaFX does not begin before all is painted.
final class TypingPass {

    private static final int WORDS_WARM = 10;
    private static final int WORDS = 40;

    /// Keys that change nothing in the list are not measured.
    private static final Duration LONGEST_WAIT = Duration.ofMillis(400);

    /// A fast typist's pace; something is added so that keys do not fall in with the pulses.
    private static final int BETWEEN_KEYS_MS = 120;

    private static final int PULSE_MS = 17;
    private static final int MOST_TRIES = 20;

    private final Scene scene;
    private final TextField box;
    private final ListView<?> hits;
    private final Random random = new Random(7);

    private TypingPass(Scene scene, TextField box, ListView<?> hits) {
        this.scene = scene;
        this.box = box;
        this.hits = hits;
    }

    static void run(PassFolders folders, Figures into) throws IOException {
        List<String> words = words(folders);
        try (Workspace workspace = folders.openWorkspace()) {
            BenchWindow window = BenchWindow.show(workspace, folders.work().resolve("settings"));
            workspace.warmUp();
            TypingPass typing = begin(window.scene(), words.getFirst());
            typing.type(words.subList(0, WORDS_WARM), new Samples(), new Samples());
            Samples laidOut = new Samples();
            Samples painted = new Samples();
            typing.type(words.subList(WORDS_WARM, words.size()), laidOut, painted);
            into.put("keys", painted.count());
            into.put("laid out p50", laidOut.median());
            into.put("laid out p99", laidOut.percentile(99));
            into.put("painted p50", painted.median());
            into.put("painted p99", painted.percentile(99));
            window.close();
            Platform.exit();
        }
    }

    private static List<String> words(PassFolders folders) throws IOException {
        List<String> words = new ArrayList<>();
        for (Query query : folders.notebook().readQueries()) {
            boolean plain = query.kind() == QueryKind.COMMON || query.kind() == QueryKind.TWO_WORDS;
            if (plain && words.size() < WORDS_WARM + WORDS) {
                words.add(query.words());
            }
        }
        return words;
    }

    /// Asks for something, so that the list of answers is there.
    private static TypingPass begin(Scene scene, String word) {
        TextField box = BenchWindow.on(() -> {
            TextField found = (TextField) scene.lookup("#search-box");
            found.requestFocus();
            found.setText(word);
            return found;
        });
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            LockSupport.parkNanos(LONGEST_WAIT.toNanos());
            Optional<Node> list = BenchWindow.on(() -> Optional.ofNullable(scene.lookup("#search-list")));
            if (list.isPresent() && list.get() instanceof ListView<?> hits) {
                return new TypingPass(scene, box, hits);
            }
        }
        throw new BenchmarkException("The window shows no answers to “" + word + "”.");
    }

    private void type(List<String> words, Samples laidOut, Samples painted) {
        for (String word : words) {
            BenchWindow.on(() -> {
                box.clear();
                return true;
            });
            word.chars().forEach(c -> press((char) c, laidOut, painted));
        }
    }

    private void press(char c, Samples laidOut, Samples painted) {
        LockSupport.parkNanos(Duration.ofMillis(BETWEEN_KEYS_MS + random.nextInt(PULSE_MS)).toNanos());
        CompletableFuture<long[]> times = new CompletableFuture<>();
        KeyTimes key = BenchWindow.on(() -> new KeyTimes(times));
        Platform.runLater(() -> key.press(c));
        try {
            long[] found = times.get(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
            laidOut.add(found[0] / 1e6);
            painted.add(found[1] / 1e6);
        } catch (TimeoutException sameHits) {
            // the same passages answer as before the key
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
        BenchWindow.on(() -> {
            key.end();
            return true;
        });
    }

    /// Watches what follows a key, on the window's thread.
    private final class KeyTimes {

        private final CompletableFuture<long[]> times;
        private final ListChangeListener<Object> changed = change -> listed();
        private final Runnable pulse = this::pulse;
        private long pressed;
        private long laidOut;
        private boolean listed;

        KeyTimes(CompletableFuture<long[]> times) {
            this.times = times;
            hits.getItems().addListener(changed);
            scene.addPostLayoutPulseListener(pulse);
        }

        void press(char c) {
            pressed = System.nanoTime();
            String letter = String.valueOf(c);
            KeyCode none = KeyCode.UNDEFINED;
            Event.fireEvent(box, new KeyEvent(KeyEvent.KEY_TYPED, letter, "", none, false, false, false, false));
        }

        private void listed() {
            listed = listed || pressed != 0;
        }

        private void pulse() {
            if (!listed) {
                return;
            }
            long now = System.nanoTime() - pressed;
            if (laidOut == 0) {
                laidOut = now;
                Platform.requestNextPulse();
            } else {
                times.complete(new long[] {laidOut, now});
            }
        }

        void end() {
            hits.getItems().removeListener(changed);
            scene.removePostLayoutPulseListener(pulse);
        }
    }
}
