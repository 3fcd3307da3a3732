package app.syntopic.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

@Command(
        name = "syntopic",
        mixinStandardHelpOptions = true,
        description = "A library for literature notes. With a folder or nothing, opens the window.")
final class WindowCommand implements Callable<Integer> {

    /// An exit code of no command, for a window that is still open.
    static final int STILL_OPEN = -1;

    private final WindowOpener window;

    @Spec private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "DIR", arity = "0..1", description = "The folder of notes.")
    private @Nullable Path folder;

    @Option(names = "--notebook", paramLabel = "DIR", description = "The same.")
    private @Nullable Path notebook;

    @Option(names = "--data", paramLabel = "DIR", description = "Where caches and history live.")
    private @Nullable Path data;

    WindowCommand(WindowOpener window) {
        this.window = window;
    }

    /// The folder named before any command.
    Optional<Path> notebook() {
        return Optional.ofNullable(folder).or(() -> Optional.ofNullable(notebook));
    }

    /// The folder for caches named before any command.
    Optional<Path> data() {
        return Optional.ofNullable(data);
    }

    @Override
    public Integer call() {
        Optional<Path> named = notebook();
        if (named.isPresent() && !Files.isDirectory(named.get()) && spec != null) {
            throw new ParameterException(
                    spec.commandLine(), "“" + named.get() + "” is neither a command nor a folder of notes.");
        }
        return window.open(named, data()).orElse(STILL_OPEN);
    }
}
