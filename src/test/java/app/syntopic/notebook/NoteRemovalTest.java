package app.syntopic.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.syntopic.model.NotePath;
import app.syntopic.notebook.NoteFileException.Reason;
import app.syntopic.notebook.NoteTrash.Trashed;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

class NoteRemovalTest extends NotebookTest {

    private static final NotePath NOTE = NotePath.of("talks/Note.md");
    private static final NotePath FILM = NotePath.of("talks/attachments/film.mp4");

    private Instant now = Instant.ofEpochSecond(1_700_000_000);
    private NoteTrash trash;
    private NoteRemoval removal;

    @BeforeEach
    void makeRemoval() {
        NoteHistory history = new NoteHistory(outside().resolve("data/history"), this::now, 1L << 30);
        trash = new NoteTrash(outside().resolve("data/trash"), this::now);
        removal = new NoteRemoval(folder(), history, new NoteWriter(folder(), history), trash);
    }

    private Instant now() {
        now = now.plusSeconds(1);
        return now;
    }

    @Test
    void aRemovedNoteIsInTheTrashAndComesBack() throws IOException {
        Path file = write(NOTE.value(), "words");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        Trashed trashed = removal.remove(NOTE);

        assertThat(file).doesNotExist();
        assertThat(trash.all()).containsExactly(trashed);
        assertThat(trashed.file()).hasContent("words");

        removal.restore(trashed, NOTE);
        assertThat(text(NOTE.value())).isEqualTo("words");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        assertThat(trash.all()).isEmpty();
        assertThat(outside().resolve("data/trash")).isEmptyDirectory();
    }

    @Test
    void theTrashDoesNotReplaceANoteMadeSince() throws IOException {
        write(NOTE.value(), "words");
        Trashed trashed = removal.remove(NOTE);
        write(NOTE.value(), "others");

        assertRefused(Reason.EXISTS, () -> removal.restore(trashed, NOTE));
        assertThat(text(NOTE.value())).isEqualTo("others");
        assertThat(trash.all()).containsExactly(trashed);
    }

    @Test
    void whatIsLargerThanAnyNoteIsMovedToo() throws IOException {
        writeFilm(NotebookFolder.LARGEST_NOTE + 1);
        Trashed trashed = removal.remove(FILM);
        assertThat(Files.size(trashed.file())).isEqualTo(NotebookFolder.LARGEST_NOTE + 1);

        removal.restore(trashed, FILM);
        assertThat(root().resolve(FILM.value())).exists();
    }

    /// A file that takes no room on the disk.
    private void writeFilm(long bytes) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(write(FILM.value(), "").toFile(), "rw")) {
            file.setLength(bytes);
        }
    }

    @Test
    void ofSeveralThoseThatCannotBeMovedStay() throws IOException {
        write("talks/a.png", "a");
        write("talks/b.png", "b");
        NotePath gone = NotePath.of("talks/gone.png");
        NoteRemoval.Removed removed =
                removal.removeAll(List.of(NotePath.of("talks/a.png"), gone, NotePath.of("talks/b.png")));

        assertThat(removed.trashed())
                .extracting(Trashed::note)
                .map(NotePath::fileName)
                .containsExactly("a.png", "b.png");
        assertThat(removed.left()).containsExactly(gone);
        assertThat(trash.all()).hasSize(2);
    }

    @Test
    void whatIsGoneIsRefusedAndLeavesNothingBehind() throws IOException {
        write("talks/Other.md", "words");
        assertRefused(Reason.MISSING, () -> removal.remove(NOTE));
        assertThat(outside().resolve("data/trash")).isEmptyDirectory();
    }

    @Test
    void aFolderThatMayNotBeWrittenKeepsItsFile() throws IOException {
        Path file = write(NOTE.value(), "words");
        Path closed = outside().resolve("notebook/talks");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            if (Files.isWritable(closed)) {
                // whoever may write everywhere is not refused either
                assertThat(removal.remove(NOTE).file()).hasContent("words");
                return;
            }
            assertRefused(Reason.NOT_WRITABLE, () -> removal.remove(NOTE));
            assertThat(file).hasContent("words");
            assertThat(trash.all()).isEmpty();
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void ofALinkTheTrashKeepsWhatItLedTo() throws IOException {
        write("talks/plan.png", "lines");
        Files.createSymbolicLink(root().resolve("talks/link.png"), Path.of("plan.png"));
        Trashed trashed = removal.remove(NotePath.of("talks/link.png"));

        assertThat(trashed.file()).hasContent("lines");
        assertThat(root().resolve("talks/link.png")).doesNotExist();
        assertThat(text("talks/plan.png")).isEqualTo("lines");
    }

    @Test
    void whatIsOldGoesWithALaterRemoval() throws IOException {
        write(NOTE.value(), "words");
        removal.remove(NOTE);
        now = now.plus(NoteTrash.KEPT);
        write("talks/Other.md", "more");
        Trashed later = removal.remove(NotePath.of("talks/Other.md"));

        assertThat(trash.all()).containsExactly(later);
    }

    @Test
    void muchInOneWeekStaysAndGoesAfterwardsTheOldestFirst() throws IOException {
        writeFilm(NoteTrash.MOST_BYTES);
        Trashed film = removal.remove(FILM);
        write(NOTE.value(), "words");
        Trashed note = removal.remove(NOTE);
        assertThat(trash.all()).containsExactly(note, film);

        now = now.plus(NoteTrash.CERTAIN).plus(Duration.ofMinutes(1));
        write("talks/Other.md", "more");
        Trashed later = removal.remove(NotePath.of("talks/Other.md"));
        assertThat(trash.all()).containsExactly(later, note);
    }

    @Test
    void fromAnotherDiskItIsCopiedWhole() throws IOException {
        Path from = Files.writeString(outside().resolve("from.png"), "lines");
        Path to = outside().resolve("to.png");
        new SafeFile(to).copy(from);

        assertThat(to).hasContent("lines");
        assertThat(Files.getLastModifiedTime(to)).isEqualTo(Files.getLastModifiedTime(from));
        assertThatThrownBy(() -> new SafeFile(to).copy(from)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(outside()).isDirectoryNotContaining(file -> file.getFileName().toString().endsWith("~"));
    }

    private static void assertRefused(Reason reason, ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        NoteFileException.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
