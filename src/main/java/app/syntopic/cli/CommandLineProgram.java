package app.syntopic.cli;

import app.syntopic.model.ExpectedException;
import app.syntopic.workspace.WorkspaceOpener;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// All commands for the terminal. Exit codes: 0 done, 1 the answer is no or there are problems, 2 wrong use or
/// unreadable input.
public final class CommandLineProgram {

    private final CommandLine commands;
    private final Terminal terminal;

    public CommandLineProgram(
            WorkspaceOpener opener, PictureDrawer drawer, WindowOpener window, Terminal terminal, String version) {
        this.terminal = terminal;
        CommandSpec root = CommandSpec.forAnnotatedObject(new WindowCommand(window));
        root.version(version);
        commands =
                new CommandLine(root)
                        .addSubcommand(new IndexCommand(opener, terminal))
                        .addSubcommand(new StatsCommand(opener, terminal))
                        .addSubcommand(new SearchCommand(opener, terminal))
                        .addSubcommand(new RelatedCommand(opener, terminal))
                        .addSubcommand(new ShowCommand(opener, terminal))
                        .addSubcommand(new ConceptCommand(opener, terminal))
                        .addSubcommand(new GraphCommand(opener, terminal))
                        .addSubcommand(new CheckCommand(opener, terminal))
                        .addSubcommand(new NewCommand(opener, terminal))
                        .addSubcommand(new ImportCommand(opener, terminal))
                        .addSubcommand(new RenameCommand(opener, terminal))
                        .addSubcommand(new ExportCommand(opener, terminal))
                        .addSubcommand(new PictureCommand(opener, terminal, drawer))
                        .addSubcommand(new OptimizeCommand(terminal))
                        .addSubcommand(new RehearseCommand(opener, terminal, drawer));
        commands.getSubcommands().values().forEach(command -> command.getCommandSpec().mixinStandardHelpOptions(true));
        commands.setOut(writer(terminal.out()));
        commands.setErr(writer(terminal.err()));
        commands.setExecutionExceptionHandler((failure, command, parsed) -> explain(failure));
    }

    /// Runs one command.
    ///
    /// @return the exit code, or nothing when a window was opened and is still there
    public Optional<Integer> run(List<String> arguments) {
        int exit = commands.execute(arguments.toArray(String[]::new));
        return exit == WindowCommand.STILL_OPEN ? Optional.empty() : Optional.of(exit);
    }

    private int explain(Exception failure) throws Exception {
        if (failure instanceof ExpectedException) {
            terminal.say(String.valueOf(failure.getMessage()));
            return ExitCode.UNUSABLE;
        }
        throw failure;
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
