package app.syntopic.view;

import javafx.application.Platform;

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
    private final Consumer<? super Throwable> unexpected;

    private Background(Executor workers, Executor window, Consumer<? super Throwable> unexpected) {
        this.workers = workers;
        this.window = window;
        this.unexpected = unexpected;
    }

    /// On virtual threads.
    ///
    /// @param unexpected told, on the window's thread, of a failure nobody else handles
    public static Background forWindow(Consumer<? super Throwable> unexpected) {
        return new Background(Thread.ofVirtual().name("background-", 0)::start, Platform::runLater, unexpected);
    }

    /// On the caller's thread and at once, without a toolkit: for tests and for pictures.
    ///
    /// @param unexpected told of a failure nobody else handles
    public static Background inPlace(Consumer<? super Throwable> unexpected) {
        return new Background(Runnable::run, Runnable::run, unexpected);
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

    /// Hands on a failure that nobody else handles.
    public void unexpected(Throwable failure) {
        unexpected.accept(failure);
    }

    /// A line of requests of which only the newest is answered.
    public Latest latest() {
        return new Latest();
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
}
