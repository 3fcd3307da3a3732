package app.syntopic.workspace;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

/// Whether something in memory is ahead of its file. What changes while the file is written, or when writing fails, is
/// written the next time. Safe to share between threads; counting never waits for a write.
final class ChangesToWrite {

    private final AtomicLong made = new AtomicLong();
    private final ReentrantLock writing = new ReentrantLock();
    private long written;

    void count() {
        made.incrementAndGet();
    }

    /// Writes, unless nothing changed since that was done.
    void write(Write write) throws IOException {
        writing.lock();
        try {
            long now = made.get();
            if (now != written) {
                write.run();
                written = now;
            }
        } finally {
            writing.unlock();
        }
    }

    /// Reads what is in memory and puts it into the file.
    @FunctionalInterface
    interface Write {
        void run() throws IOException;
    }
}
