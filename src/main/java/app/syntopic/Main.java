package app.syntopic;

import app.syntopic.cli.CommandLineProgram;
import app.syntopic.cli.Terminal;
import app.syntopic.workspace.NotebookWorkspace;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

public final class Main {
    public static void main(String[] arguments) {
        Logging.configure();
        Terminal terminal = new Terminal(System.out, System.err);
        new CommandLineProgram(NotebookWorkspace::open, (w, r) -> { throw new IOException("not here"); }, (f, d) -> Optional.of(2), terminal, "x").run(List.of(arguments)).ifPresent(System::exit);
    }
}
