package app.syntopic.bench;

import app.syntopic.Logging;
import app.syntopic.bench.compare.CompareCommand;
import app.syntopic.bench.compare.PassCommand;
import app.syntopic.bench.micro.JmhCommand;
import app.syntopic.bench.paint.PaintCommand;
import app.syntopic.bench.relevance.RelevanceCommand;
import app.syntopic.bench.start.StartCommand;
import app.syntopic.workspace.NotebookUnavailableException;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/// The program behind `mvn -q -Pbench -Dbench="COMMAND …"`.
@Command(
        name = "benchmarks",
        description = "Measures Syntopic: how well it ranks, how fast it is.",
        subcommands = {
            NotebookCommand.class,
            RelevanceCommand.class,
            CompareCommand.class,
            JmhCommand.class,
            PaintCommand.class,
            StartCommand.class,
            PassCommand.class,
            HelpCommand.class
        })
public final class Benchmarks implements Runnable {

    @Spec private CommandSpec spec = CommandSpec.create();

    private Benchmarks() {}

    public static void main(String[] arguments) {
        System.setProperty("java.util.logging.config.class", Logging.class.getName());
        CommandLine program = new CommandLine(new Benchmarks());
        program.setCaseInsensitiveEnumValuesAllowed(true);
        program.setExecutionExceptionHandler(Benchmarks::explain);
        System.exit(program.execute(arguments));
    }

    private static int explain(Exception failure, CommandLine command, ParseResult arguments) throws Exception {
        if (failure instanceof BenchmarkException || failure instanceof NotebookUnavailableException) {
            command.getErr().println(failure.getMessage());
            return 1;
        }
        throw failure;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command.");
    }
}
