package app.syntopic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.workspace.NotebookWorkspace;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The command on a real notebook.
class RenameCommandTest {

    private static final String RYE = "# Rye\n\nRye is heavy.\n";
    private static final String BARLEY = "# Barley\n\nSee [[Rye]] and [[Old Yeast]].\n";

    @TempDir Path directory;

    private Path notes;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void write() throws IOException {
        notes = Files.createDirectory(directory.resolve("notes"));
        Files.writeString(notes.resolve("Rye.md"), RYE);
        Files.writeString(notes.resolve("Barley.md"), BARLEY);
    }

    /// @return the exit code
    private int rename(String... arguments) {
        List<String> all = new ArrayList<>(List.of("rename", "--notebook", notes.toString()));
        all.addAll(List.of("--data", directory.resolve("data").toString()));
        all.addAll(List.of(arguments));
        return new CommandLineProgram(
                        NotebookWorkspace::openBeside,
                        (workspace, wish) -> {
                            throw new AssertionError("draws nothing");
                        },
                        (folder, data) -> {
                            throw new AssertionError("opens no window");
                        },
                        new Terminal(
                                new PrintStream(out, true, StandardCharsets.UTF_8),
                                new PrintStream(err, true, StandardCharsets.UTF_8)),
                        "test")
                .run(all)
                .orElseThrow();
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aNoteGetsItsNameAndWhatNamesItFollows() {
        assertThat(rename("Rye", "Sourdough")).isEqualTo(ExitCode.DONE);
        assertThat(notes.resolve("Rye.md")).doesNotExist();
        assertThat(notes.resolve("Sourdough.md")).content().isEqualTo("# Sourdough\n\nRye is heavy.\n");
        assertThat(notes.resolve("Barley.md"))
                .content()
                .isEqualTo("# Barley\n\nSee [[Sourdough]] and [[Old Yeast]].\n");
        assertThat(printed().lines())
                .containsExactlyInAnyOrder(
                        "Rye.md → Sourdough.md", "Rye.md:1: Rye → Sourdough", "Barley.md:3: Rye → Sourdough");
        assertThat(said()).isEmpty();
    }

    @Test
    void aDryRunPrintsTheSameAndWritesNothing() {
        assertThat(rename("--dry-run", "Rye", "Sourdough")).isEqualTo(ExitCode.DONE);
        assertThat(printed()).contains("Rye.md → Sourdough.md", "Barley.md:3: Rye → Sourdough");
        assertThat(notes.resolve("Rye.md")).content().isEqualTo(RYE);
        assertThat(notes.resolve("Barley.md")).content().isEqualTo(BARLEY);
        assertThat(notes.resolve("Sourdough.md")).doesNotExist();
    }

    @Test
    void oneJsonDocumentTellsWhatChanged() {
        assertThat(rename("--json", "Rye", "Sourdough")).isEqualTo(ExitCode.DONE);
        JsonNode document = JsonMapper.builder().build().readTree(printed());
        assertThat(document.get("from").asString()).isEqualTo("Rye");
        assertThat(document.get("to").asString()).isEqualTo("Sourdough");
        assertThat(document.get("file").asString()).isEqualTo("Sourdough.md");
        assertThat(document.get("changes").size()).isEqualTo(2);
        assertThat(document.get("left_out").isEmpty()).isTrue();
        assertThat(document.get("written").asBoolean()).isTrue();
    }

    @Test
    void aConceptWithoutANoteGetsItsNameInLinks() {
        assertThat(rename("Old Yeast", "Levain")).isEqualTo(ExitCode.DONE);
        assertThat(notes.resolve("Barley.md")).content().isEqualTo("# Barley\n\nSee [[Rye]] and [[Levain]].\n");
    }

    @Test
    void whatNobodyNamesIsAnswered() {
        assertThat(rename("Spelt", "Emmer")).isEqualTo(ExitCode.NO);
        assertThat(printed()).isEmpty();
        assertThat(said()).contains("“Spelt”");
    }

    @Test
    void aNameThatAnotherNoteHasIsRefused() {
        assertThat(rename("Rye", "Barley")).isEqualTo(ExitCode.UNUSABLE);
        assertThat(said()).contains("“Barley”", "already");
        assertThat(notes.resolve("Rye.md")).content().isEqualTo(RYE);
    }

    @Test
    void aBlankNameIsWrongUse() {
        assertThat(rename("Rye", " ")).isEqualTo(ExitCode.UNUSABLE);
        assertThat(said()).isNotBlank();
    }

    @Test
    void besideAnOpenWindowTheNoteIsRenamedToo() {
        try (var window = NotebookWorkspace.open(notes, Optional.of(directory.resolve("data")))) {
            window.indexing().refresh(progress -> {});
            assertThat(rename("Rye", "Sourdough")).isEqualTo(ExitCode.DONE);
            window.indexing().refresh(progress -> {});
            assertThat(window.library().statistics().notes()).isEqualTo(2);
        }
        assertThat(notes.resolve("Sourdough.md")).exists();
    }
}
