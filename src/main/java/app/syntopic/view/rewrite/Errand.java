package app.syntopic.view.rewrite;

import app.syntopic.view.Background;
import app.syntopic.workspace.Rewriting;
import app.syntopic.workspace.rewrite.PlannedNote;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/// One search or one change of many notes as the window follows it: what is found comes in batches, never more than one
/// waiting, so that ten thousand notes do not flood the window's thread.
final class Errand implements Rewriting.Watcher {

    private final Background background;
    private final Consumer<List<PlannedNote>> found;
    private final IntConsumer progress;
    private final AtomicBoolean told = new AtomicBoolean();
    private final List<PlannedNote> waiting = new ArrayList<>();
    private volatile boolean stopped;
    private volatile boolean cancelled;
    private volatile int notes;

    /// @param found told, on the window's thread, of notes that would change
    /// @param progress told, on the window's thread, how many notes were looked at or written
    Errand(Background background, Consumer<List<PlannedNote>> found, IntConsumer progress) {
        this.background = background;
        this.found = found;
        this.progress = progress;
    }

    @Override
    public void found(PlannedNote note) {
        synchronized (waiting) {
            waiting.add(note);
        }
        tellSoon();
    }

    @Override
    public void progress(int soFar) {
        notes = soFar;
        tellSoon();
    }

    @Override
    public boolean isCancelled() {
        return stopped || cancelled;
    }

    private void tellSoon() {
        if (told.compareAndSet(false, true)) {
            background.onWindow(this::tell);
        }
    }

    private void tell() {
        told.set(false);
        List<PlannedNote> batch;
        synchronized (waiting) {
            batch = List.copyOf(waiting);
            waiting.clear();
        }
        if (!cancelled) {
            found.accept(batch);
            progress.accept(notes);
        }
    }

    /// Ends it early; what was found until then counts.
    void stop() {
        stopped = true;
    }

    /// Ends it early; nobody wants to hear of it any more.
    void cancel() {
        cancelled = true;
    }

    /// Tells what is still waiting, then goes on, unless nobody wants to hear of it.
    void end(Runnable then) {
        tell();
        if (!cancelled) {
            then.run();
        }
    }
}
