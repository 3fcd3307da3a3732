package app.syntopic.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.syntopic.model.NotePath;
import app.syntopic.model.Sentence;
import app.syntopic.search.ClaimIndex;
import app.syntopic.workspace.Authoring.Draft;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Files of the search index are damaged while the notebook is open.
class LostIndexTest {

    private static final int NOTES = 60;

    @TempDir private Path directory;

    private final List<Sentence> told = new ArrayList<>();
    private Path notes;
    private Workspace workspace;

    @BeforeEach
    void openNotebook() throws IOException {
        notes = Files.createDirectory(directory.resolve("notes"));
        for (int i = 0; i < NOTES; i++) {
            Files.writeString(notes.resolve("n" + i + ".md"), "# Note " + i + "\n\n" + claims(i));
        }
        open();
        workspace.indexing().refresh(progress -> {});
        close();
        open();
    }

    private static String claims(int note) {
        StringBuilder claims = new StringBuilder();
        for (int i = 0; i < NOTES; i++) {
            claims.append("Claim ").append(i).append(" of ").append(note).append(" says word").append(note * NOTES + i);
            claims.append(" of sourdough.\n\n");
        }
        return claims.toString();
    }

    private void open() {
        workspace = NotebookWorkspace.open(notes, data());
    }

    private Optional<Path> data() {
        return Optional.of(directory.resolve("data"));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void buildsAnIndexAgainThatWasCutShortAndSaysSo() throws IOException {
        rebuildWhenTold();
        cutShort(file -> true);
        assertThat(workspace.claims().search("sourdough", 5).total()).isGreaterThanOrEqualTo(1_000);
        assertThat(told)
                .singleElement()
                .hasToString("The search index was damaged and is being built again; no note is affected.");
        assertThat(workspace.claims().search("word7", 5).hits()).isNotEmpty();
    }

    @Test
    void keepsWhatTheLibraryKnowsWhileTheIndexIsBuiltAgain() throws IOException {
        workspace.indexing().onLost(told::add);
        cutShort(file -> true);
        assertThat(workspace.claims().search("sourdough", 5).hits()).isEmpty();
        assertThat(told).hasSize(1);
        assertThat(workspace.library().statistics().notes()).isEqualTo(NOTES);
        assertThat(workspace.indexing().refresh(progress -> {}).modified()).isEqualTo(NOTES);
        assertThat(workspace.claims().search("word7", 5).hits()).isNotEmpty();
    }

    @Test
    void findsASavedNoteAfterItsIndexWasCutShort() throws IOException {
        rebuildWhenTold();
        cutShort(file -> true);
        Draft draft = workspace.writing().open(NotePath.of("n1.md")).saved();
        assertThat(workspace.writing().save(draft, "# One\n\nkneading\n")).isInstanceOf(Writing.Outcome.Saved.class);
        assertThat(workspace.claims().search("kneading", 5).hits()).hasSize(1);
        assertThat(workspace.claims().search("word7", 5).hits()).isNotEmpty();
    }

    @Test
    void refreshesOverAnIndexWhoseFilesAreGone() throws IOException {
        rebuildWhenTold();
        for (Path file : files(file -> true)) {
            Files.delete(file);
        }
        for (int i = 0; i < NOTES; i++) {
            Files.writeString(notes.resolve("n" + i + ".md"), "# Note " + i + "\n\nkneading\n");
        }
        workspace.indexing().refresh(progress -> {});
        assertThat(workspace.claims().search("kneading", 5).total()).isEqualTo(NOTES);
        close();
        open();
        rebuildWhenTold();
        workspace.indexing().refresh(progress -> {});
        assertThat(workspace.claims().search("kneading", 5).total()).isEqualTo(NOTES);
    }

    @Test
    void saysThatAnIndexWasDamagedWhenItWasOpened() throws IOException {
        close();
        cutShort(file -> true);
        open();
        rebuildWhenTold();
        assertThat(told).hasSize(1);
        assertThat(workspace.claims().search("word7", 5).hits()).isNotEmpty();
    }

    @Test
    void leavesAnIndexAloneThatAnotherProgramWrites() throws IOException {
        close();
        Path index = files(file -> true).getFirst().getParent();
        try (ClaimIndex _ = ClaimIndex.open(index)) {
            assertThatThrownBy(this::open)
                    .isInstanceOf(NotebookUnavailableException.class)
                    .hasMessageContaining("in use");
        }
        open();
        assertThat(workspace.claims().search("word7", 5).hits()).isNotEmpty();
    }

    @Test
    void saysInASentenceThatAnIndexIsDamagedWhichAnotherProgramKeeps() throws IOException {
        try (Workspace beside = NotebookWorkspace.openBeside(notes, data())) {
            cutShort(file -> true);
            assertThatThrownBy(() -> beside.claims().search("sourdough", 5))
                    .isInstanceOf(NotebookUnavailableException.class)
                    .hasMessageContaining("search once in the Syntopic");
        }
    }

    private void rebuildWhenTold() {
        workspace
                .indexing()
                .onLost(loss -> {
                    told.add(loss);
                    workspace.indexing().refresh(progress -> {});
                });
    }

    private void cutShort(Predicate<String> which) throws IOException {
        for (Path file : files(which)) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(0);
            }
        }
    }

    private List<Path> files(Predicate<String> which) throws IOException {
        try (Stream<Path> files = Files.walk(directory.resolve("data"))) {
            return files.filter(file -> file.getParent().endsWith("index"))
                    .filter(file -> which.test(file.getFileName().toString()))
                    .toList();
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }
}
