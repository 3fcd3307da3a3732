package app.syntopic.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.Optional;

/// Which notebook a command is about. What is named before the command counts where the command itself names nothing:
/// `syntopic --notebook DIR stats` is `syntopic stats --notebook DIR`.
final class NotebookOptions {

    private static final Path USUAL = Path.of("notes");

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(names = "--notebook", paramLabel = "DIR", description = "The folder of notes (default: notes).")
    private @Nullable Path notebook;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where caches and history live (default: the platform's data folder, or SYNTOPIC_DATA).")
    private @Nullable Path data;

    Path folder() {
        return Optional.ofNullable(notebook).or(() -> before().flatMap(WindowCommand::notebook)).orElse(USUAL);
    }

    /// Empty for the usual place.
    Optional<Path> data() {
        return Optional.ofNullable(data).or(() -> before().flatMap(WindowCommand::data));
    }

    private Optional<WindowCommand> before() {
        return Optional.ofNullable(command)
                .map(CommandSpec::parent)
                .map(CommandSpec::userObject)
                .filter(WindowCommand.class::isInstance)
                .map(WindowCommand.class::cast);
    }
}
