package app.syntopic.store;

import app.syntopic.model.Sentence;
import app.syntopic.store.Schema.Migration;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/// The library's database: one connection that writes, a few that read beside it.
///
/// Reading is safe from any thread, virtual ones too. Writing is for one thread at a time; that there is only one is
/// the caller's duty. All methods throw [StoreException] when the database fails.
public final class LibraryStore implements AutoCloseable {

    private static final int READERS = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final @Nullable Session writer;
    private final ReadPool readers;
    private final LibraryCounter counter;
    private final Optional<Sentence> notice;
    private final AtomicBoolean writing = new AtomicBoolean();

    private LibraryStore(Database database, @Nullable Session writer, Optional<Sentence> notice) {
        this.writer = writer;
        this.readers = new ReadPool(database::openReader, READERS);
        this.counter = new LibraryCounter(readers);
        this.notice = notice;
    }

    /// Opens the database, making it where there is none. One that is damaged, or of a newer program, is put aside and
    /// an empty one takes its place: [#notice] says so and [#generation] is 0.
    ///
    /// @throws StoreException when the file is held by another program or cannot be written
    public static LibraryStore open(Path file) {
        return open(file, Schema.MIGRATIONS, PATIENCE);
    }

    static LibraryStore open(Path file, List<Migration> migrations, Duration patience) {
        Database database = new Database(file, migrations, patience);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Session writer = database.openWriter();
            if (!database.isNewer(writer)) {
                return ready(database, writer, Optional.empty());
            }
            writer.close();
            return afresh(
                    database,
                    Sentence.of(
                            "The library's cache was made by a newer Syntopic; it is built again from your notes."));
        } catch (SQLException e) {
            if (StoreException.kindOf(e) != StoreException.Kind.DAMAGED) {
                throw StoreException.of(e);
            }
            return afresh(
                    database,
                    Sentence.of("The library's cache was damaged and is being built again; no note is affected."));
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder “" + file.getParent() + "” cannot be made.", e);
        }
    }

    /// Opens a database for reading only: nothing in its folder changes, and another program may write to it meanwhile.
    ///
    /// @return nothing when there is none that this program can read
    public static Optional<LibraryStore> openReadOnly(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        Database database = new Database(file, Schema.MIGRATIONS, PATIENCE);
        try (Session probe = database.openReader()) {
            if (!database.isCurrent(probe)) {
                return Optional.empty();
            }
        } catch (SQLException e) {
            return switch (StoreException.kindOf(e)) {
                case DAMAGED, READ_ONLY -> Optional.empty();
                case LOCKED, FULL, OUT_OF_REACH, FAILED -> throw StoreException.of(e);
            };
        }
        return Optional.of(new LibraryStore(database, null, Optional.empty()));
    }

    private static LibraryStore afresh(Database database, Sentence notice) {
        database.putAside();
        try {
            return ready(database, database.openWriter(), Optional.of(notice));
        } catch (SQLException e) {
            throw StoreException.of(e);
        }
    }

    private static LibraryStore ready(Database database, Session writer, Optional<Sentence> notice)
            throws SQLException {
        NameStandings.prepare(writer);
        return new LibraryStore(database, writer, notice);
    }

    /// What happened when the database was opened, in a sentence, where that was not as usual.
    public Optional<Sentence> notice() {
        return notice;
    }

    /// The number both caches carry; 0 for a database that nothing was written to.
    public long generation() {
        return readers.read(session -> session.number("SELECT generation FROM library"));
    }

    public boolean isReadOnly() {
        return writer == null;
    }

    public NoteRows notes() {
        return new NoteRows(readers);
    }

    public LibraryQueries library() {
        return new LibraryQueries(readers);
    }

    public PropertyQueries properties() {
        return new PropertyQueries(readers);
    }

    public ProblemQueries problems() {
        return new ProblemQueries(readers);
    }

    /// How much the library holds; counted once for each of its states.
    public LibraryCounts counts() {
        return counter.counts();
    }

    public ConceptQueries concepts() {
        return new ConceptQueries(readers);
    }

    public BacklinkQueries backlinks() {
        return new BacklinkQueries(readers);
    }

    public SectionQueries sections() {
        return new SectionQueries(readers);
    }

    public LinkQueries links() {
        return new LinkQueries(readers);
    }

    public LabelLookup labels() {
        return new LabelLookup(readers);
    }

    public PeopleQueries people() {
        return new PeopleQueries(readers);
    }

    public GraphQueries graph() {
        return new GraphQueries(readers);
    }

    /// Begins to write.
    ///
    /// @throws IllegalStateException while another batch is open, or when the store only reads
    public NoteBatch begin() {
        Session session = claim();
        try {
            session.begin();
            return new NoteBatch(session, () -> writing.set(false));
        } catch (SQLException e) {
            StoreException failure = rolledBack(session, e);
            writing.set(false);
            throw failure;
        }
    }

    /// Forgets all notes; the generation is 0 again.
    public void clear() {
        change(Schema.CLEAR);
    }

    /// Takes all notes for changed, so that they are read again; until then their rows stay. The generation is 0 again.
    public void readAgain() {
        change(Schema.READ_AGAIN);
    }

    private void change(List<String> statements) {
        Session session = claim();
        try {
            session.begin();
            session.execute(statements);
            session.commit();
            counter.forget();
        } catch (SQLException e) {
            throw rolledBack(session, e);
        } finally {
            writing.set(false);
        }
    }

    private static StoreException rolledBack(Session session, SQLException failure) {
        try {
            session.rollback();
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
        return StoreException.of(failure);
    }

    private Session claim() {
        if (writer == null) {
            throw new IllegalStateException("the store was opened for reading");
        }
        if (!writing.compareAndSet(false, true)) {
            throw new IllegalStateException("another batch is open");
        }
        return writer;
    }

    @Override
    public void close() {
        readers.close();
        if (writer != null) {
            try {
                writer.close();
            } catch (SQLException e) {
                throw StoreException.of(e);
            }
        }
    }
}
