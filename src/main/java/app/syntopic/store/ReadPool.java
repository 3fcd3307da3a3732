package app.syntopic.store;

import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Semaphore;

/// A few connections that only read, lent for one question at a time. Safe to share between threads, virtual ones too:
/// who finds none free waits without holding a platform thread.
final class ReadPool implements AutoCloseable {

    private final SessionSource source;
    private final Semaphore free;
    private final BlockingQueue<Session> idle;
    private final int size;

    ReadPool(SessionSource source, int size) {
        this.source = source;
        this.size = size;
        this.free = new Semaphore(size, true);
        this.idle = new ArrayBlockingQueue<>(size);
    }

    /// Answers a question from one state of the database, whatever is written meanwhile.
    <T> T read(Question<T> question) {
        free.acquireUninterruptibly();
        try {
            Session session = idle.poll();
            if (session == null) {
                session = source.open();
            }
            try {
                session.begin();
                try {
                    return question.answer(session);
                } finally {
                    session.commit();
                }
            } finally {
                idle.add(session);
            }
        } catch (SQLException e) {
            throw StoreException.of(e);
        } finally {
            free.release();
        }
    }

    /// Hands rows on one by one, from one state of the database. The connection is not free meanwhile, so who takes
    /// them must not ask again.
    void each(Rows rows) {
        read(session -> {
            rows.hand(session);
            return true;
        });
    }

    /// Waits for questions under way.
    @Override
    public void close() {
        free.acquireUninterruptibly(size);
        try {
            for (Session session = idle.poll(); session != null; session = idle.poll()) {
                session.close();
            }
        } catch (SQLException e) {
            throw StoreException.of(e);
        } finally {
            free.release(size);
        }
    }

    @FunctionalInterface
    interface Question<T> {
        T answer(Session session) throws SQLException;
    }

    @FunctionalInterface
    interface Rows {
        void hand(Session session) throws SQLException;
    }

    @FunctionalInterface
    interface SessionSource {
        Session open() throws SQLException;
    }
}
