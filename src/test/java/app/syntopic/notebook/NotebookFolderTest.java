package app.syntopic.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.syntopic.model.CodePointOrder;
import app.syntopic.model.NoteFile;
import app.syntopic.model.NotePath;
import app.syntopic.model.Sentence;
import app.syntopic.notebook.NoteFileException.Reason;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

class NotebookFolderTest extends NotebookTest {

    @Test
    void listsNotesInTheOrderOfTheirWholePaths() throws IOException {
        writeAll("a/b.md", "ab.md", "a b.md", "a.md", "a-b/c.md", "Z.markdown", "é.md", "\uFB01.md", "\uD83D\uDE00.md");

        List<String> paths = paths();

        assertThat(paths)
                .containsExactly(
                        "Z.markdown",
                        "a b.md",
                        "a-b/c.md",
                        "a.md",
                        "a/b.md",
                        "ab.md",
                        "é.md",
                        "\uFB01.md",
                        "\uD83D\uDE00.md");
        assertThat(paths).isSortedAccordingTo(CodePointOrder.ASCENDING);
    }

    @Test
    void tellsSizeAndTimeWithoutReading() throws IOException {
        writeAll("note.md");
        Instant modified = Instant.parse("2024-02-29T12:00:00.123456Z");
        Files.setLastModifiedTime(root().resolve("note.md"), FileTime.from(modified));

        NoteFile file = folder().list().next();

        assertThat(file.size()).isEqualTo("note.md".length());
        assertThat(file.modifiedNanos()).isEqualTo(modified.getEpochSecond() * 1_000_000_000 + modified.getNano());
    }

    @Test
    void leavesOutHiddenFoldersSourcesAndOtherFiles() throws IOException {
        writeAll(
                ".obsidian/workspace.md",
                ".trash/old.md",
                ".draft.md",
                "raw/talk.txt",
                "deep/raw/talk.txt",
                "raw/readme.md");
        writeAll("picture.png", "plain.txt", "noextension");

        assertThat(paths()).containsExactly("plain.txt", "raw/readme.md");
    }

    @Test
    void anEmptyFolderHasNoNotes() throws IOException {
        assertThat(paths()).isEmpty();
    }

    @Test
    void aLoopOfLinksEnds() throws IOException {
        writeAll("folder/note.md");
        Files.createSymbolicLink(root().resolve("folder/again"), root().resolve("folder"));
        Files.createSymbolicLink(root().resolve("folder/up"), root());
        Files.createSymbolicLink(root().resolve("loop"), root().resolve("loop"));

        assertThat(paths()).containsExactly("folder/note.md");
    }

    @Test
    void aLinkToTheFolderAroundTheNotebookIsAProblem() throws IOException {
        writeAll("note.md");
        Files.createSymbolicLink(root().resolve("outside"), outside());
        NoteListing listing = folder().list();

        assertThat(drain(listing)).containsExactly("note.md");
        assertThat(listing.problems()).extracting(FolderProblem::path).containsExactly("outside");
    }

    @Test
    void aFolderOutsideIsListedOnceHoweverManyLinksLeadThere() throws IOException {
        Path library = Files.createDirectories(outside().resolve("library/inner")).getParent();
        Files.writeString(library.resolve("inner/far.md"), "far");
        Files.createSymbolicLink(library.resolve("inner/back"), library);
        Files.createSymbolicLink(root().resolve("one"), library);
        Files.createSymbolicLink(root().resolve("two"), library.resolve("inner"));

        assertThat(paths()).containsExactly("one/inner/far.md");
    }

    @Test
    void aLinkedNoteIsListedOnlyWhenItLiesOutside() throws IOException {
        writeAll("note.md");
        Path outside = Files.writeString(outside().resolve("outside.md"), "out");
        Files.createSymbolicLink(root().resolve("in.md"), root().resolve("note.md"));
        Files.createSymbolicLink(root().resolve("out.md"), outside);

        assertThat(paths()).containsExactly("note.md", "out.md");
        assertThat(folder().read(NotePath.of("out.md"))).isEqualTo("out".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aLinkToNowhereIsAProblemAndTheRestIsListed() throws IOException {
        writeAll("note.md");
        Files.createSymbolicLink(root().resolve("gone.md"), outside().resolve("nowhere.md"));
        NoteListing listing = folder().list();

        assertThat(drain(listing)).containsExactly("note.md");
        assertThat(listing.problems())
                .containsExactly(
                        new FolderProblem(
                                "gone.md", Sentence.of("“{0}” is a link to a file that is not there.", "gone.md")));
    }

    @Test
    void aFolderThatVanishesDuringTheWalkIsAProblem() throws IOException {
        writeAll("a.md", "b/c.md", "d.md");
        NoteListing listing = folder().list();
        listing.next();
        Files.delete(root().resolve("b/c.md"));
        Files.delete(root().resolve("b"));

        assertThat(drain(listing)).contains("d.md");
    }

    @Test
    void readsBytesAsTheyAre() throws IOException {
        byte[] bytes = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', '\r', '\n', (byte) 0xFF};
        Files.write(root().resolve("note.md"), bytes);

        assertThat(folder().read(NotePath.of("note.md"))).isEqualTo(bytes);
    }

    @Test
    void saysWhyANoteCannotBeRead() throws IOException {
        Files.createDirectory(root().resolve("folder.md"));
        NotebookFolder folder = folder();

        assertThatThrownBy(() -> folder.read(NotePath.of("gone.md")))
                .hasMessage("“gone” is no longer there; it was moved or deleted.")
                .extracting(e -> ((NoteFileException) e).reason())
                .isEqualTo(Reason.MISSING);
        assertThatThrownBy(() -> folder.read(NotePath.of("folder.md")))
                .hasMessageContaining("cannot be read")
                .extracting(e -> ((NoteFileException) e).reason())
                .isEqualTo(Reason.UNREADABLE);
    }

    @Test
    void noPathLeadsOutOfTheNotebook() throws IOException {
        NotebookFolder folder = folder();

        for (String path : List.of("../secret.md", "a/../../secret.md", "..", "a/..")) {
            assertThatThrownBy(() -> folder.read(NotePath.of(path)))
                    .isInstanceOf(NoteFileException.class)
                    .extracting(e -> ((NoteFileException) e).reason())
                    .isEqualTo(Reason.OUTSIDE);
        }
        assertThatThrownBy(() -> NotePath.of("/etc/passwd")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNotebookIsAFolder() throws IOException {
        Path file = Files.writeString(outside().resolve("file"), "");

        assertThatThrownBy(() -> new NotebookFolder(file)).isInstanceOf(NotDirectoryException.class);
        assertThatThrownBy(() -> new NotebookFolder(outside().resolve("none"))).isInstanceOf(NoSuchFileException.class);
    }

    private List<String> paths() throws IOException {
        return drain(folder().list());
    }

    private static List<String> drain(NoteListing listing) {
        List<String> paths = new ArrayList<>();
        listing.forEachRemaining(file -> paths.add(file.path().value()));
        return paths;
    }

    private void writeAll(String... paths) throws IOException {
        for (String path : paths) {
            write(path, path);
        }
    }
}
