package app.syntopic.view;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Work off the window's thread, with its result handed back to it. The only place that hands anything to that thread.
///
/// Safe to use from any thread; callbacks always run on the window's.
public final class Background {

    private final Executor workers;
    private final Executor window;
    private final Executor painted;
    private final Consumer<? super Throwable> unexpected;
    private final boolean inPlace;

    private Background(
            Executor workers,
            Executor window,
            Executor painted,
            Consumer<? super Throwable> unexpected,
            boolean inPlace) {
        this.workers = workers;
        this.window = window;
        this.painted = painted;
        this.unexpected = unexpected;
        this.inPlace = inPlace;
    }

    /// On virtual threads.
    ///
    /// @param unexpected told, on the window's thread, of a failure nobody else handles
    public static Background forWindow(Consumer<? super Throwable> unexpected) {
        return new Background(
                Thread.ofVirtual().name("background-", 0)::start,
                Platform::runLater,
                action -> new Painted(action).start(),
                unexpected,
                false);
    }

    /// On the caller's thread and at once, without a toolkit: for tests and for pictures.
    ///
    /// @param unexpected told of a failure nobody else handles
    public static Background inPlace(Consumer<? super Throwable> unexpected) {
        return inPlace(unexpected, Runnable::run);
    }

    /// The same, with a say when a window would have been painted.
    ///
    /// @param painted given what waits for that
    public static Background inPlace(Consumer<? super Throwable> unexpected, Executor painted) {
        return new Background(Runnable::run, Runnable::run, painted, unexpected, true);
    }

    /// Runs `work` elsewhere, then `done` on the window's thread.
    public <T> void run(Supplier<? extends T> work, Consumer<? super T> done) {
        run(work, done, unexpected);
    }

    /// Runs `work` elsewhere, then `done` or, when it throws, `failed` on the window's thread.
    public <T> void run(Supplier<? extends T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        workers.execute(() -> onWindow(outcome(work, done, failed)));
    }

    /// Runs `action` on the window's thread, soon and in the order given.
    public void onWindow(Runnable action) {
        window.execute(action);
    }

    /// Runs `action` on the window's thread as soon as what was changed there by now is painted: for what would only
    /// keep the processor from painting it. For the window's thread only.
    public void whenPainted(Runnable action) {
        painted.execute(action);
    }

    /// Whether everything happens on the caller's thread: then nothing may be handed over from another one.
    public boolean isInPlace() {
        return inPlace;
    }

    /// Hands on a failure that nobody else handles.
    public void unexpected(Throwable failure) {
        unexpected.accept(failure);
    }

    /// A line of requests of which only the newest is answered.
    public Latest latest() {
        return new Latest();
    }

    /// A line of requests that are answered one after another, in the order given.
    public Line line() {
        return new Line();
    }

    private static <T> Runnable outcome(
            Supplier<? extends T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        try {
            T result = work.get();
            return () -> done.accept(result);
        } catch (RuntimeException | Error e) {
            return () -> failed.accept(e);
        }
    }

    /// Requests of one kind, such as the previews of one pane: an answer that comes after a newer request is dropped.
    public final class Latest {

        private final AtomicLong newest = new AtomicLong();

        private Latest() {}

        public <T> void run(Supplier<? extends T> work, Consumer<? super T> done) {
            run(work, done, unexpected);
        }

        public <T> void run(Supplier<? extends T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
            long ticket = newest.incrementAndGet();
            Background.this.run(work, ifNewest(ticket, done), ifNewest(ticket, failed));
        }

        /// Drops the answer of whatever still runs.
        public void cancel() {
            newest.incrementAndGet();
        }

        private <T> Consumer<T> ifNewest(long ticket, Consumer<? super T> then) {
            return value -> {
                if (newest.get() == ticket) {
                    then.accept(value);
                }
            };
        }
    }

    /// Requests each of which starts when the one before was answered, such as what is written to one file. For the
    /// window's thread only.
    public final class Line {

        private final Deque<Runnable> waiting = new ArrayDeque<>();
        private boolean busy;

        private Line() {}

        public <T> void run(Supplier<? extends T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
            waiting.add(() -> Background.this.run(work, thenNext(done), thenNext(failed)));
            if (!busy) {
                next();
            }
        }

        /// Runs an action when all requests before it were answered.
        public void after(Runnable action) {
            run(() -> true, answered -> action.run(), unexpected);
        }

        private <T> Consumer<T> thenNext(Consumer<? super T> answer) {
            return value -> {
                try {
                    answer.accept(value);
                } finally {
                    next();
                }
            };
        }

        private void next() {
            busy = !waiting.isEmpty();
            if (busy) {
                waiting.remove().run();
            }
        }
    }

    /// A pulse lays out and hands over to the painter, the next waits until the painter is done with it.
    private static final class Painted extends AnimationTimer {

        private static final int PULSES = 2;

        private final Runnable action;
        private int pulses;

        Painted(Runnable action) {
            this.action = action;
        }

        @Override
        public void handle(long now) {
            if (++pulses == PULSES) {
                stop();
                action.run();
            }
        }
    }
}
