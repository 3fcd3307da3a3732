package app.syntopic.cli;

import app.syntopic.workspace.NotebookUnavailableException;
import app.syntopic.workspace.NoteUnavailableException;
import app.syntopic.workspace.WorkspaceOpener;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/// All commands for the terminal. Exit codes: 0 done, 1 the answer is no or there are problems, 2 wrong use or unreadable input.
public final class CommandLineProgram {

    private final CommandLine commands;
    private final Terminal terminal;

    public CommandLineProgram(WorkspaceOpener opener, PictureDrawer drawer, Terminal terminal, String version) {
        this.terminal = terminal;
        CommandSpec root = CommandSpec.forAnnotatedObject(new Root());
        root.version(version);
        commands = new CommandLine(root)
                .addSubcommand(new IndexCommand(opener, terminal))
                .addSubcommand(new StatsCommand(opener, terminal))
                .addSubcommand(new SearchCommand(opener, terminal))
                .addSubcommand(new ShowCommand(opener, terminal))
                .addSubcommand(new ConceptCommand(opener, terminal))
                .addSubcommand(new GraphCommand(opener, terminal))
                .addSubcommand(new CheckCommand(opener, terminal))
                .addSubcommand(new NewCommand(opener, terminal))
                .addSubcommand(new ImportCommand(opener, terminal))
                .addSubcommand(new PictureCommand(opener, terminal, drawer));
        commands.getSubcommands().values().forEach(command -> command.getCommandSpec().mixinStandardHelpOptions(true));
        commands.setOut(writer(terminal.out()));
        commands.setErr(writer(terminal.err()));
        commands.setExecutionExceptionHandler((failure, command, parsed) -> explain(failure));
    }

    /// Whether these arguments name a command, or ask for help or the version, rather than a notebook to open in a window.
    public boolean understands(List<String> arguments) {
        if (arguments.isEmpty()) {
            return false;
        }
        String first = arguments.getFirst();
        return commands.getSubcommands().containsKey(first) || first.startsWith("-");
    }

    /// Runs one command.
    ///
    /// @return the exit code
    public int run(List<String> arguments) {
        return commands.execute(arguments.toArray(String[]::new));
    }

    private int explain(Exception failure) throws Exception {
        if (failure instanceof NotebookUnavailableException || failure instanceof NoteUnavailableException) {
            terminal.say(String.valueOf(failure.getMessage()));
            return ExitCode.UNUSABLE;
        }
        throw failure;
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    @Command(
            name = "syntopic",
            mixinStandardHelpOptions = true,
            description = "A library for literature notes. With a folder or nothing, opens the window.")
    private static final class Root {}
}
