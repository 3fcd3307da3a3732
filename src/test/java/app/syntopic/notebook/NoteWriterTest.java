package app.syntopic.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.syntopic.model.NotePath;
import app.syntopic.notebook.NoteFileException.Reason;
import app.syntopic.notebook.NoteHistory.Version;
import app.syntopic.notebook.NoteWriter.Undone;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

class NoteWriterTest extends NotebookTest {

    private static final NotePath NOTE = NotePath.of("talks/Note.md");

    private final AtomicLong seconds = new AtomicLong();
    private NoteHistory history;
    private NoteWriter writer;

    @BeforeEach
    void makeWriter() {
        history = new NoteHistory(outside().resolve("data/history"), this::now, 1L << 30);
        writer = new NoteWriter(folder(), history);
    }

    private Instant now() {
        return Instant.ofEpochSecond(1_700_000_000 + seconds.getAndIncrement());
    }

    @Test
    void aNewNoteIsMadeWithItsFolders() throws IOException {
        String fingerprint = writer.create(NOTE, bytes("new"));

        assertThat(text("talks/Note.md")).isEqualTo("new");
        assertThat(fingerprint).isEqualTo(Fingerprint.of(bytes("new")));
        assertThat(filesBeside("talks/Note.md")).containsExactly("Note.md");
    }

    @Test
    void aNewNoteReplacesNothing() throws IOException {
        write(NOTE.value(), "there");

        assertRefused(Reason.EXISTS, () -> writer.create(NOTE, bytes("new")));
        assertThat(text(NOTE.value())).isEqualTo("there");
        assertThat(filesBeside(NOTE.value())).containsExactly("Note.md");
    }

    @Test
    void aNewNoteIsMadeInsideTheNotebookOnly() throws IOException {
        Files.createDirectory(outside().resolve("other"));
        Files.createSymbolicLink(root().resolve("link"), outside().resolve("other"));

        assertRefused(Reason.OUTSIDE, () -> writer.create(NotePath.of("../Note.md"), bytes("x")));
        assertRefused(Reason.OUTSIDE, () -> writer.create(NotePath.of("link/Note.md"), bytes("x")));
        assertRefused(Reason.OUTSIDE, () -> writer.create(NotePath.of("Note.png"), bytes("x")));
        assertRefused(Reason.OUTSIDE, () -> writer.attach(NotePath.of("program.exe"), bytes("x")));
        assertRefused(Reason.OUTSIDE, () -> writer.attach(NotePath.of("../picture.png"), bytes("x")));
        assertThat(outside().resolve("other")).isEmptyDirectory();
    }

    @Test
    void aNoteThatCannotBeMadeLeavesNothing() throws IOException {
        write("file", "not a folder");

        assertRefused(Reason.NOT_WRITABLE, () -> writer.create(NotePath.of("file/Note.md"), bytes("x")));
        assertRefused(
                Reason.NOT_WRITABLE, () -> writer.create(NotePath.of("a/b/" + "long".repeat(70) + ".md"), bytes("x")));
        assertThat(filesBeside("file")).containsExactly("file");
    }

    @Test
    void savingReplacesTheTextAndKeepsTheOldOne() throws IOException {
        write(NOTE.value(), "old");

        String fingerprint = writer.save(NOTE, Fingerprint.of(bytes("old")), bytes("new"));

        assertThat(text(NOTE.value())).isEqualTo("new");
        assertThat(fingerprint).isEqualTo(Fingerprint.of(bytes("new")));
        assertThat(filesBeside(NOTE.value())).containsExactly("Note.md");
        assertThat(history.versions(NOTE)).extracting(NoteWriterTest::textOf).containsExactly("old");
    }

    @Test
    void savingTheSameTextWritesNothing() throws IOException {
        Path file = write(NOTE.value(), "same");
        FileTime before = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        Files.setLastModifiedTime(file, before);

        writer.save(NOTE, Fingerprint.of(bytes("same")), bytes("same"));

        assertThat(Files.getLastModifiedTime(file)).isEqualTo(before);
        assertThat(history.versions(NOTE)).isEmpty();
    }

    @Test
    void aNoteChangedOutsideIsNotOverwritten() throws IOException {
        write(NOTE.value(), "theirs");

        assertRefused(Reason.CHANGED_OUTSIDE, () -> writer.save(NOTE, Fingerprint.of(bytes("old")), bytes("mine")));
        assertThat(text(NOTE.value())).isEqualTo("theirs");
    }

    @Test
    void aNoteRemovedOutsideIsNotMadeAgain() throws IOException {
        assertRefused(Reason.MISSING, () -> writer.save(NOTE, Fingerprint.of(bytes("old")), bytes("mine")));
        assertThat(root()).isEmptyDirectory();
    }

    @Test
    void permissionsStay() throws IOException {
        Path file = write(NOTE.value(), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

        writer.save(NOTE, Fingerprint.of(bytes("old")), bytes("new"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-r-----");
    }

    @Test
    void aLinkInsideTheNotebookStaysALink() throws IOException {
        write("real.md", "old");
        Files.createSymbolicLink(root().resolve("link.md"), root().resolve("real.md"));

        writer.save(NotePath.of("link.md"), Fingerprint.of(bytes("old")), bytes("new"));

        assertThat(root().resolve("link.md")).isSymbolicLink();
        assertThat(text("real.md")).isEqualTo("new");
    }

    @Test
    void aLinkOutOfTheNotebookIsNotWrittenThrough() throws IOException {
        Path other = Files.writeString(outside().resolve("other.md"), "old");
        Files.createSymbolicLink(root().resolve("link.md"), other);

        assertRefused(
                Reason.OUTSIDE, () -> writer.save(NotePath.of("link.md"), Fingerprint.of(bytes("old")), bytes("new")));
        assertThat(other).hasContent("old");
    }

    @Test
    void nothingIsSavedWhenTheHistoryCannotBeKept() throws IOException {
        write(NOTE.value(), "old");
        Files.writeString(outside().resolve("data"), "a file where the data folder should be");

        assertRefused(Reason.NOT_WRITABLE, () -> writer.save(NOTE, Fingerprint.of(bytes("old")), bytes("new")));
        assertThat(text(NOTE.value())).isEqualTo("old");
        assertThat(filesBeside(NOTE.value())).containsExactly("Note.md");
    }

    @Test
    void whatACrashLeftBehindIsNoNoteAndGoesWithALaterSave() throws IOException {
        write(NOTE.value(), "old");
        Path abandoned = write("talks/.syntopic-0badcafe~", "ne");
        Path recent = write("talks/.syntopic-12345678~", "other program, just now");
        Files.setLastModifiedTime(abandoned, FileTime.from(Instant.now().minusSeconds(7200)));

        assertThat(folder().list()).toIterable().extracting(file -> file.path()).containsExactly(NOTE);
        writer.save(NOTE, Fingerprint.of(bytes("old")), bytes("new"));

        assertThat(abandoned).doesNotExist();
        assertThat(recent).exists();
    }

    @Test
    void undoBringsTheOldTextBackOnce() throws IOException {
        write(NOTE.value(), "old");
        writer.save(NOTE, Fingerprint.of(bytes("old")), bytes("new"));

        assertThat(writer.undo()).contains(new Undone(List.of(NOTE), List.of(), Map.of(), List.of()));
        assertThat(text(NOTE.value())).isEqualTo("old");
        assertThat(writer.undo()).isEmpty();
        assertThat(history.versions(NOTE)).extracting(NoteWriterTest::textOf).containsExactly("new", "old");
    }

    @Test
    void undoRemovesANoteThatWasMade() throws IOException {
        writer.create(NOTE, bytes("new"));

        assertThat(writer.undo()).contains(new Undone(List.of(), List.of(NOTE), Map.of(), List.of()));
        assertThat(root().resolve(NOTE.value())).doesNotExist();
        assertThat(history.versions(NOTE)).extracting(NoteWriterTest::textOf).containsExactly("new");
    }

    @Test
    void undoRefusesWhenTheNoteChangedSince() throws IOException {
        write(NOTE.value(), "old");
        writer.save(NOTE, Fingerprint.of(bytes("old")), bytes("new"));
        write(NOTE.value(), "theirs");

        assertRefused(Reason.CHANGED_OUTSIDE, writer::undo);
        assertThat(text(NOTE.value())).isEqualTo("theirs");
    }

    @Test
    void aFailedSaveLeavesTheUndoOfTheOneBefore() throws IOException {
        write(NOTE.value(), "old");
        String fingerprint = writer.save(NOTE, Fingerprint.of(bytes("old")), bytes("new"));

        assertRefused(Reason.CHANGED_OUTSIDE, () -> writer.save(NOTE, "someone else's", bytes("newer")));
        assertThat(writer.undo()).isPresent();
        assertThat(text(NOTE.value())).isEqualTo("old");
        assertThat(fingerprint).isEqualTo(Fingerprint.of(bytes("new")));
    }

    @Test
    void theHistoryIsBounded() throws IOException {
        write(NOTE.value(), "version 0");
        for (int i = 0; i < VersionsKept.MOST + 5; i++) {
            writer.save(NOTE, Fingerprint.of(bytes("version " + i)), bytes("version " + (i + 1)));
        }

        List<Version> versions = history.versions(NOTE);
        assertThat(versions).hasSize(VersionsKept.MOST);
        assertThat(versions.getFirst())
                .extracting(NoteWriterTest::textOf)
                .isEqualTo("version " + (VersionsKept.MOST + 4));
        assertThat(versions.getFirst().until()).isAfter(versions.getLast().until());
    }

    @Test
    void whatIsTypedReplacesTheTextAndGetsAVersionEveryFewMinutes() throws IOException {
        write(NOTE.value(), "before");
        String fingerprint = Fingerprint.of(bytes("before"));
        for (int i = 0; i < 5; i++) {
            fingerprint = writer.saveTyped(NOTE, fingerprint, bytes("typed " + i));
        }
        assertThat(history.versions(NOTE)).extracting(NoteWriterTest::textOf).containsExactly("before");

        seconds.addAndGet(300);
        fingerprint = writer.saveTyped(NOTE, fingerprint, bytes("later"));
        assertThat(history.versions(NOTE)).extracting(NoteWriterTest::textOf).containsExactly("typed 4", "before");

        write(NOTE.value(), "another program's");
        writer.saveTyped(NOTE, Fingerprint.of(bytes("another program's")), bytes("merged"));
        assertThat(history.versions(NOTE))
                .extracting(NoteWriterTest::textOf)
                .containsExactly("another program's", "typed 4", "before");
        assertThat(text(NOTE.value())).isEqualTo("merged");
        assertThat(fingerprint).isEqualTo(Fingerprint.of(bytes("later")));
    }

    @Test
    void typingIsNotTakenBackByUndo() throws IOException {
        write(NOTE.value(), "before");
        writer.saveTyped(NOTE, Fingerprint.of(bytes("before")), bytes("typed"));

        assertThat(writer.undo()).isEmpty();
        assertThat(text(NOTE.value())).isEqualTo("typed");
    }

    private static String textOf(Version version) {
        try {
            return Files.readString(version.file());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void assertRefused(Reason reason, ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOf(NoteFileException.class)
                .satisfies(e -> assertThat(((NoteFileException) e).reason()).isEqualTo(reason))
                .satisfies(e -> assertThat(e.getMessage()).endsWith("."));
    }

    private List<String> filesBeside(String path) throws IOException {
        try (Stream<Path> files = Files.list(root().resolve(path).getParent())) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
