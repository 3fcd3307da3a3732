package app.syntopic.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.syntopic.model.NotePath;
import app.syntopic.notebook.ChangeJournal;
import app.syntopic.notebook.DataFolder;
import app.syntopic.notebook.Fingerprint;
import app.syntopic.notebook.IntendedChange;
import app.syntopic.notebook.IntendedChange.Moved;
import app.syntopic.notebook.IntendedChange.Text;
import app.syntopic.notebook.NotebookData;
import app.syntopic.notebook.NotebookFolder;
import app.syntopic.workspace.Rewriting.Watcher;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What a reader meets who opens a notebook after a rename was broken off.
class BrokenOffRenameTest {

    private static final NotePath RYE = NotePath.of("Rye.md");
    private static final NotePath SOURDOUGH = NotePath.of("Sourdough.md");
    private static final NotePath BARLEY = NotePath.of("Barley.md");
    private static final NotePath OATS = NotePath.of("Oats.md");

    @TempDir private Path directory;

    private Path notes;
    private NotebookData data;

    @BeforeEach
    void makeNotes() throws IOException {
        notes = Files.createDirectory(directory.resolve("notes"));
        write(RYE, "# Rye\n");
        write(BARLEY, "See [[Rye]].\n");
        write(OATS, "Not [[Rye]].\n");
        data = DataFolder.of(Optional.of(directory.resolve("data"))).of(new NotebookFolder(notes));
    }

    private void write(NotePath note, String text) throws IOException {
        Files.writeString(notes.resolve(note.value()), text);
    }

    private String read(NotePath note) throws IOException {
        return Files.readString(notes.resolve(note.value()));
    }

    /// The file is moved and one of two links written, and then the program ended.
    private void breakOff() throws IOException {
        Files.createDirectories(data.folder());
        Text barley = text(BARLEY, "See [[Rye]].\n", "See [[Sourdough]].\n");
        Text oats = text(OATS, "Not [[Rye]].\n", "Not [[Sourdough]].\n");
        Moved move = new Moved(RYE, SOURDOUGH, Fingerprint.of("# Rye\n".getBytes(StandardCharsets.UTF_8)));
        new ChangeJournal(data)
                .entry(new IntendedChange("Rye", "Sourdough", Optional.of(move), List.of(barley, oats)))
                .begin()
                .close();
        Files.move(notes.resolve(RYE.value()), notes.resolve(SOURDOUGH.value()));
        write(BARLEY, "See [[Sourdough]].\n");
    }

    private static Text text(NotePath note, String before, String after) {
        return Text.of(note, before.getBytes(StandardCharsets.UTF_8), after.getBytes(StandardCharsets.UTF_8));
    }

    private Workspace open() {
        return NotebookWorkspace.open(notes, Optional.of(directory.resolve("data")));
    }

    private Workspace openBeside() {
        return NotebookWorkspace.openBeside(notes, Optional.of(directory.resolve("data")));
    }

    @Test
    void theReaderIsToldOnceThatItWasTakenBack() throws IOException {
        breakOff();

        try (Workspace workspace = open()) {
            assertThat(workspace.fromLastTime().orElseThrow().said())
                    .hasToString(
                            "Renaming “Rye” to “Sourdough” was broken off half way. It was taken back: all notes are as"
                                    + " they were before. Do it again if you still want it.");
            assertThat(workspace.fromLastTime().orElseThrow().lookAt()).isEmpty();
            assertThat(read(RYE)).isEqualTo("# Rye\n");
            assertThat(read(BARLEY)).isEqualTo("See [[Rye]].\n");
            workspace.indexing().refresh(progress -> {});
            assertThat(workspace.reading().find("Rye")).contains(RYE);
        }
        try (Workspace workspace = open()) {
            assertThat(workspace.fromLastTime()).isEmpty();
        }
    }

    @Test
    void theReaderIsToldWhatWasNotTakenBack() throws IOException {
        breakOff();
        write(BARLEY, "See [[Sourdough]] and [[Oats]].\n");

        try (Workspace workspace = open()) {
            assertThat(workspace.fromLastTime().orElseThrow().said().toString())
                    .contains("not in “Barley”: changed since, and left as it is");
            assertThat(read(BARLEY)).isEqualTo("See [[Sourdough]] and [[Oats]].\n");
            assertThat(read(RYE)).isEqualTo("# Rye\n");
        }
    }

    @Test
    void theReaderIsToldWhichNotesCannotBeWritten() throws IOException {
        breakOff();
        Files.delete(notes.resolve(BARLEY.value()));
        Files.createDirectory(notes.resolve(BARLEY.value()));
        Files.delete(notes.resolve(SOURDOUGH.value()));

        try (Workspace workspace = open()) {
            assertThat(workspace.fromLastTime().orElseThrow().said().toString())
                    .contains("neither in “Sourdough”, changed since")
                    .contains("nor in “Barley”, which cannot be written");
        }
        Files.delete(notes.resolve(BARLEY.value()));
        try (Workspace workspace = open()) {
            assertThat(workspace.fromLastTime().orElseThrow().said().toString())
                    .contains("not in “Barley”, “Sourdough”");
        }
    }

    @Test
    void theReaderIsToldWhereADamagedRecordIsKept() throws IOException {
        breakOff();
        Files.writeString(data.change(), "nothing");

        try (Workspace workspace = open()) {
            assertThat(workspace.fromLastTime().orElseThrow().said().toString())
                    .contains("damaged; it is kept as “" + data.folder().resolve("change-"));
            assertThat(read(BARLEY)).isEqualTo("See [[Sourdough]].\n");
        }
    }

    @Test
    void aProgramBesideTheOneThatHasTheNotebookOnlySaysSo() throws IOException {
        try (Workspace owner = open()) {
            owner.indexing().refresh(progress -> {});
            breakOff();

            try (Workspace reader = openBeside()) {
                assertThat(reader.fromLastTime().orElseThrow().said().toString())
                        .contains("takes that back when it is closed and opened again");
            }
            assertThat(read(BARLEY)).isEqualTo("See [[Sourdough]].\n");
            assertThatThrownBy(
                            () -> owner.rewriting().apply(owner.rewriting().rename(OATS, "Porridge"), Watcher.none()))
                    .isInstanceOf(NoteUnavailableException.class)
                    .hasMessageContaining("open the notebook again, which takes it back first");
            assertThat(read(OATS)).isEqualTo("Not [[Rye]].\n");
        }
        open().close();
        assertThat(read(BARLEY)).isEqualTo("See [[Rye]].\n");
    }

    @Test
    void whatWasBookmarkedOfTheFileComesBackWithIt() throws IOException {
        try (Workspace workspace = open()) {
            workspace.indexing().refresh(progress -> {});
            workspace.memory().toggle(new Bookmark.OfNote(SOURDOUGH, "Sourdough"));
        }
        breakOff();

        try (Workspace workspace = open()) {
            assertThat(workspace.memory().bookmarks()).containsExactly(new Bookmark.OfNote(RYE, "Rye"));
        }
    }

    @Test
    void renamesAndReplacementsLeaveNoRecord() {
        try (Workspace workspace = open()) {
            workspace.indexing().refresh(progress -> {});
            workspace.rewriting().apply(workspace.rewriting().rename(RYE, "Sourdough"), Watcher.none());

            assertThat(workspace.reading().find("Sourdough")).contains(SOURDOUGH);
            assertThat(data.change()).doesNotExist();
        }
    }
}
