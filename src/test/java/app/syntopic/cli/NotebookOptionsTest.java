package app.syntopic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.Sentence;
import app.syntopic.workspace.NotebookUnavailableException;
import app.syntopic.workspace.Workspace;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class NotebookOptionsTest {

    private final List<String> opened = new ArrayList<>();

    private void run(String commandLine) {
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        new CommandLineProgram(
                        this::open,
                        (workspace, wish) -> {
                            throw new AssertionError("draws nothing");
                        },
                        (folder, data) -> {
                            throw new AssertionError("opens no window");
                        },
                        new Terminal(nowhere, nowhere),
                        "test")
                .run(List.of(commandLine.split(" ")));
    }

    /// Tells what a command asks for, and has none to give.
    private Workspace open(Path notebook, Optional<Path> data) {
        opened.add(notebook + " " + data.map(Path::toString).orElse("usual"));
        throw new NotebookUnavailableException(Sentence.of("no notebook here"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stats --notebook garden --data cellar",
                "--notebook garden --data cellar stats",
                "--data cellar garden stats",
                "--notebook orchard --data attic stats --notebook garden --data cellar",
            })
    void aCommandIsAboutTheNotebookNamedBesideItElseTheOneNamedBeforeIt(String commandLine) {
        run(commandLine);
        assertThat(opened).containsExactly("garden cellar");
    }

    @Test
    void withoutANameItIsTheFolderOfNotesWhereTheTerminalIs() {
        run("stats");
        assertThat(opened).containsExactly("notes usual");
    }
}
