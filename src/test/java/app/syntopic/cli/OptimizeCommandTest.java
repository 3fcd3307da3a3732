package app.syntopic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

class OptimizeCommandTest {

    @Test
    void aProgramThatRunsFromClassFilesSaysWhatToDoInstead() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Terminal terminal =
                new Terminal(
                        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                        new PrintStream(said, true, StandardCharsets.UTF_8));
        CommandLineProgram program =
                new CommandLineProgram(
                        (notebook, data) -> {
                            throw new AssertionError("opens no notebook");
                        },
                        (workspace, wish) -> {
                            throw new AssertionError("draws nothing");
                        },
                        (folder, data) -> {
                            throw new AssertionError("opens no window");
                        },
                        terminal,
                        "test");
        assertThat(program.run(List.of("optimize"))).isEqualTo(Optional.of(ExitCode.NO));
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("mvn package");
    }
}
