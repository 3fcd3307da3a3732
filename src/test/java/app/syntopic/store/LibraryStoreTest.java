package app.syntopic.store;

import static app.syntopic.store.NoteFixture.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.syntopic.model.CodePointOrder;
import app.syntopic.model.KnownNote;
import app.syntopic.model.NoteFile;
import app.syntopic.model.NotePath;
import app.syntopic.store.Schema.Migration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

class LibraryStoreTest {

    @TempDir private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("new/library.db");
    }

    @Test
    void keepsWhatWasCommittedAndItsGeneration() {
        write(7, note("a.md").title("A"));

        try (LibraryStore store = LibraryStore.open(file)) {
            assertThat(store.generation()).isEqualTo(7);
            assertThat(store.notice()).isEmpty();
            assertThat(store.notes().find(NotePath.of("a.md"))).contains(note("a.md").known());
        }
    }

    @Test
    void aBatchThatIsNotCommittedLeavesNothing() {
        try (LibraryStore store = LibraryStore.open(file)) {
            try (NoteBatch batch = store.begin()) {
                batch.replace(note("a.md").known(), note("a.md").term("X").parsed());
            }
            assertThat(store.notes().count()).isZero();
            assertThat(store.library().concepts("", 5)).isEmpty();
            assertThat(store.generation()).isZero();
        }
    }

    @Test
    void readersDoNotSeeAnOpenBatch() {
        try (LibraryStore store = LibraryStore.open(file);
                NoteBatch batch = store.begin()) {
            batch.replace(note("a.md").known(), note("a.md").parsed());

            assertThat(store.notes().count()).isZero();
            batch.commit(1);
            assertThat(store.notes().count()).isOne();
        }
    }

    @Test
    void onlyOneBatchIsOpenAtATime() {
        try (LibraryStore store = LibraryStore.open(file);
                NoteBatch batch = store.begin()) {
            assertThatThrownBy(store::begin).isInstanceOf(IllegalStateException.class);
            batch.commit(1);
            assertThatThrownBy(() -> batch.remove(NotePath.of("a.md"))).isInstanceOf(IllegalStateException.class);
            store.begin().close();
        }
    }

    @Test
    void rowsComeInTheOrderOfTheListing() {
        List<String> paths =
                new ArrayList<>(List.of("z.md", "a/b.md", "a b.md", "ab.md", "\uFB01.md", "\uD83D\uDE00.md"));
        for (int i = 0; i < 2100; i++) {
            paths.add("many/" + i + ".md");
        }
        write(1, paths.stream().map(NoteFixture::note).toArray(NoteFixture[]::new));

        try (LibraryStore store = LibraryStore.open(file)) {
            List<String> rows = new ArrayList<>();
            store.notes().all().forEachRemaining(row -> rows.add(row.path().value()));
            assertThat(rows).hasSameElementsAs(paths).isSortedAccordingTo(CodePointOrder.ASCENDING);
        }
    }

    @Test
    void aTouchedFileKeepsItsFingerprint() {
        write(1, note("a.md"));
        NoteFile touched = new NoteFile(NotePath.of("a.md"), 5, 6);

        try (LibraryStore store = LibraryStore.open(file)) {
            try (NoteBatch batch = store.begin()) {
                batch.touch(touched);
                batch.commit(2);
            }
            assertThat(store.notes().find(touched.path())).contains(new KnownNote(touched, "f0"));
        }
    }

    @Test
    void aClearedStoreIsLikeANewOne() {
        write(4, note("a.md").term("X").link("Y").tag("t").section("S", 1).block("b"));

        try (LibraryStore store = LibraryStore.open(file)) {
            store.clear();
            assertThat(store.generation()).isZero();
            assertThat(store.notes().count()).isZero();
            assertThat(store.library().concepts("", 5)).isEmpty();
            assertThat(store.library().tags("", 5)).isEmpty();
        }
        write(1, note("a.md"));
    }

    @Test
    void whatIsCountedFollowsTheLibraryAlsoWhenItIsBuiltAgain() {
        write(1, note("a.md"), note("b.md"));

        try (LibraryStore store = LibraryStore.open(file)) {
            assertThat(store.counts().notes()).isEqualTo(2);
            store.clear();
            try (NoteBatch batch = store.begin()) {
                batch.replace(note("c.md").known(), note("c.md").parsed());
                batch.commit(1);
            }
            assertThat(store.counts().notes()).isEqualTo(1);
        }
    }

    @Test
    void aNoteMayBeWrittenAndRemovedInOneBatch() {
        try (LibraryStore store = LibraryStore.open(file)) {
            try (NoteBatch batch = store.begin()) {
                batch.replace(note("a.md").known(), note("a.md").term("X").link("Y").parsed());
                batch.replace(note("a.md").known(), note("a.md").term("X").link("Z").parsed());
                batch.replace(note("b.md").known(), note("b.md").link("Y").parsed());
                batch.remove(NotePath.of("b.md"));
                batch.commit(1);
            }
            assertThat(store.library().concepts("", 9)).extracting(ConceptRow::label).containsExactly("X", "Z");
        }
    }

    @Test
    void aFileThatIsNoDatabaseIsPutAside() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "this is no database, but long enough to look like one".repeat(100));

        try (LibraryStore store = LibraryStore.open(file)) {
            assertThat(store.notice())
                    .hasValueSatisfying(sentence -> assertThat(sentence.toString()).contains("built again"));
            assertThat(store.generation()).isZero();
        }
        assertThat(file.resolveSibling("library.db.damaged")).exists();
        write(1, note("a.md"));
    }

    @Test
    void aDamagedSchemaIsPutAside() throws IOException {
        write(3, note("a.md"));
        overwrite(100, 900);

        try (LibraryStore store = LibraryStore.open(file)) {
            assertThat(store.notice()).isPresent();
            assertThat(store.generation()).isZero();
        }
    }

    @Test
    void damageMetWhileReadingIsToldApart() throws IOException {
        write(3, note("a.md").title("A"));
        overwrite(4096, (int) Files.size(file) - 4096);

        try (LibraryStore store = LibraryStore.open(file)) {
            assertThatThrownBy(() -> store.library().notes(Set.of(), "", 5))
                    .isInstanceOf(StoreException.class)
                    .extracting(e -> ((StoreException) e).kind())
                    .isEqualTo(StoreException.Kind.DAMAGED);
        }
    }

    @Test
    void aDatabaseOfANewerProgramIsPutAside() throws SQLException {
        write(3, note("a.md"));
        sql("PRAGMA user_version = 1000");

        try (LibraryStore store = LibraryStore.open(file)) {
            assertThat(store.notice())
                    .hasValueSatisfying(sentence -> assertThat(sentence.toString()).contains("newer"));
            assertThat(store.notes().count()).isZero();
        }
    }

    @Test
    void anOldSchemaIsBroughtUpAndItsNotesAreReadAgain() {
        write(3, note("a.md"));
        List<Migration> longer = new ArrayList<>(Schema.MIGRATIONS);
        longer.add(new Migration("a note's colour", true, List.of("ALTER TABLE note ADD COLUMN colour TEXT")));
        longer.add(new Migration("colours by note", false, List.of("CREATE INDEX note_by_colour ON note(colour)")));

        try (LibraryStore store = LibraryStore.open(file, longer, Duration.ZERO)) {
            assertThat(store.notes().find(NotePath.of("a.md")).orElseThrow().fingerprint()).isEmpty();
            assertThat(store.generation()).isEqualTo(3);
        }
        LibraryStore.open(file, longer, Duration.ZERO).close();
    }

    @Test
    void aStepThatFailsLeavesTheSchemaAsItWas() throws SQLException {
        write(3, note("a.md"));
        List<Migration> broken = new ArrayList<>(Schema.MIGRATIONS);
        broken.add(new Migration("half a step", false, List.of("CREATE TABLE half(a)", "CREATE TABLE note(a)")));

        assertThatThrownBy(() -> LibraryStore.open(file, broken, Duration.ZERO)).isInstanceOf(StoreException.class);

        sql("CREATE TABLE half(a)");
        write(4, note("b.md"));
    }

    @Test
    void aDatabaseHeldByAnotherProgramIsASentence() throws SQLException {
        write(3, note("a.md"));
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = other.createStatement()) {
            statement.execute("PRAGMA locking_mode = EXCLUSIVE");
            statement.execute("BEGIN EXCLUSIVE");
            statement.execute("UPDATE note SET size = 1");

            assertThatThrownBy(() -> LibraryStore.open(file, Schema.MIGRATIONS, Duration.ZERO))
                    .isInstanceOf(StoreException.class)
                    .hasMessage("Another program holds the library's cache; close it and try again.");
        }
    }

    @Test
    void aReaderSeesWhatAnotherProgramWrites() {
        assertThat(LibraryStore.openReadOnly(file)).isEmpty();
        write(1, note("a.md"));
        try (LibraryStore writer = LibraryStore.open(file);
                LibraryStore reader = LibraryStore.openReadOnly(file).orElseThrow()) {
            try (NoteBatch batch = writer.begin()) {
                batch.replace(note("b.md").known(), note("b.md").parsed());
                batch.commit(2);
            }
            assertThat(reader.notes().count()).isEqualTo(2);
            assertThat(reader.isReadOnly()).isTrue();
            assertThatThrownBy(reader::begin).isInstanceOf(IllegalStateException.class);
        }
    }

    private void write(long generation, NoteFixture... notes) {
        try (LibraryStore store = LibraryStore.open(file);
                NoteBatch batch = store.begin()) {
            for (NoteFixture note : notes) {
                batch.replace(note.known(), note.parsed());
            }
            batch.commit(generation);
        }
    }

    private void overwrite(int from, int length) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        java.util.Arrays.fill(bytes, from, from + length, (byte) 0x5A);
        Files.write(file, bytes, StandardOpenOption.TRUNCATE_EXISTING);
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement running = connection.createStatement()) {
            running.execute(statement);
        }
    }
}
