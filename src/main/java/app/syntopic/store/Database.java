package app.syntopic.store;

import app.syntopic.store.Schema.Migration;

import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TempStore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/// A database file: how it is opened, brought to the newest schema, and put aside when it is of no use.
final class Database {

    private static final int READER_CACHE_KIBIBYTES = 8 * 1024;
    private static final int WRITER_CACHE_KIBIBYTES = 48 * 1024;

    /// The log is carried over to the database when it is this long; a build visits the same pages many times.
    private static final int LOG_PAGES = 8_000;

    /// To what the log is cut after that, in bytes.
    private static final int LONGEST_IDLE_LOG = 1 << 20;

    private static final long MMAP_BYTES = 256L << 20;

    private final Path file;
    private final List<Migration> migrations;
    private final Duration patience;

    /// @param patience how long to wait for another program that holds the file
    Database(Path file, List<Migration> migrations, Duration patience) {
        this.file = file;
        this.migrations = migrations;
        this.patience = patience;
    }

    /// A connection that writes, on the newest schema.
    ///
    /// @throws SQLException also for a file that is no database, or one of a newer program
    Session openWriter() throws SQLException {
        SQLiteConfig config = config(WRITER_CACHE_KIBIBYTES);
        config.setPragma(Pragma.WAL_AUTOCHECKPOINT, Integer.toString(LOG_PAGES));
        config.setJournalMode(JournalMode.WAL);
        config.setJournalSizeLimit(LONGEST_IDLE_LOG);
        // with a write-ahead log, a power cut may lose the last commits but never breaks the file
        config.setSynchronous(SynchronousMode.NORMAL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        // else the driver asks for the new row's id, by a statement of its own, after every insert
        config.setGetGeneratedKeys(false);
        Session session = open(config);
        try {
            migrate(session);
            return session;
        } catch (SQLException e) {
            session.close();
            throw e;
        }
    }

    Session openReader() throws SQLException {
        SQLiteConfig config = config(READER_CACHE_KIBIBYTES);
        config.setReadOnly(true);
        return open(config);
    }

    /// How many steps of the schema the file has taken.
    static int version(Session session) throws SQLException {
        return Math.toIntExact(session.number("PRAGMA user_version"));
    }

    boolean isNewer(Session session) throws SQLException {
        return version(session) > migrations.size();
    }

    boolean isCurrent(Session session) throws SQLException {
        return version(session) == migrations.size();
    }

    /// Gives the file and its log another name, so that an empty one can take its place. One such copy is kept.
    void putAside() {
        try {
            for (String suffix : List.of("", "-wal", "-shm")) {
                Path part = file.resolveSibling(file.getFileName() + suffix);
                if (Files.exists(part)) {
                    Path aside = file.resolveSibling(file.getFileName() + ".damaged" + suffix);
                    Files.move(part, aside, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The damaged cache “" + file + "” cannot be put aside; delete it by hand.", e);
        }
    }

    private SQLiteConfig config(int cacheKibibytes) {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(Math.toIntExact(patience.toMillis()));
        config.enforceForeignKeys(true);
        config.setTempStore(TempStore.MEMORY);
        config.setCacheSize(-cacheKibibytes);
        config.setPragma(Pragma.MMAP_SIZE, Long.toString(MMAP_BYTES));
        return config;
    }

    private Session open(SQLiteConfig config) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file, config.toProperties());
        return new Session(connection);
    }

    /// SQLite may have done so already, as on a full disk; what led to it says more.
    private static void rollBack(Session session, SQLException failure) {
        try {
            session.rollback();
        } catch (SQLException already) {
            failure.addSuppressed(already);
        }
    }

    private void migrate(Session session) throws SQLException {
        int version = version(session);
        for (Migration step : migrations.subList(Math.min(version, migrations.size()), migrations.size())) {
            version++;
            session.begin();
            try {
                session.execute(step.statements());
                if (step.reparse()) {
                    session.update("UPDATE note SET fingerprint = ''");
                }
                session.execute(List.of("PRAGMA user_version = " + version));
                session.commit();
            } catch (SQLException e) {
                rollBack(session, e);
                throw e;
            }
        }
        // reads the schema, so that a damaged file is found out here
        session.number("SELECT count(*) FROM sqlite_schema");
    }
}
