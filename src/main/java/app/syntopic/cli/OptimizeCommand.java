package app.syntopic.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/// Makes the cache from which Java starts the packaged program, about twice as fast: a process of its own rehearses
/// while Java watches. The cache fits this Java and this folder only; the launcher runs without one that does not fit.
@Command(name = "optimize", description = "Makes later starts faster; once after the program was installed or moved.")
final class OptimizeCommand implements Callable<Integer> {

    private static final int PATIENCE_MINUTES = 5;

    private final Terminal terminal;

    @Mixin private final NotebookOptions notebook = new NotebookOptions();

    OptimizeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        Optional<Path> jar = jar();
        if (jar.isEmpty()) {
            terminal.say("Only the packaged program can be made to start faster; make it with “mvn package”.");
            return ExitCode.NO;
        }
        Path cache = jar.get().resolveSibling("syntopic.aot");
        Path next = cache.resolveSibling("syntopic.aot.next");
        try {
            if (!rehearse(jar.get(), next)) {
                Files.deleteIfExists(next);
                terminal.say("Java could not make the cache; the program starts as before.");
                return ExitCode.NO;
            }
            Files.move(next, cache, StandardCopyOption.REPLACE_EXISTING);
            terminal.print(String.format(Locale.ROOT, "%s, %,d MB", cache, Files.size(cache) / 1_000_000));
            return ExitCode.DONE;
        } catch (IOException failed) {
            terminal.say("The cache could not be written: " + failed.getMessage());
            return ExitCode.NO;
        }
    }

    /// The program's jar; nothing when it runs from class files.
    private static Optional<Path> jar() {
        CodeSource source = OptimizeCommand.class.getProtectionDomain().getCodeSource();
        try {
            return Optional.ofNullable(source == null ? null : Path.of(source.getLocation().toURI()))
                    .filter(Files::isRegularFile);
        } catch (URISyntaxException strange) {
            throw new IllegalStateException(strange);
        }
    }

    private boolean rehearse(Path jar, Path cache) throws IOException, InterruptedException {
        Files.deleteIfExists(cache);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> !option.startsWith("-XX:AOT") && !option.startsWith("-Xlog"))
                .forEach(command::add);
        command.add("-XX:AOTCacheOutput=" + cache);
        command.addAll(List.of("-cp", jar.toString(), "app.syntopic.Main", "rehearse"));
        command.addAll(List.of("--notebook", notebook.folder().toString()));
        notebook.data().ifPresent(data -> command.addAll(List.of("--data", data.toString())));
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            return false;
        }
        return process.exitValue() == 0 && Files.exists(cache);
    }
}
