package app.syntopic.bench.compare;

import app.syntopic.bench.BenchmarkException;
import app.syntopic.bench.Benchmarks;
import app.syntopic.bench.notebook.MadeNotebook;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Runs a pass in a Java process of its own, started as this one was.
final class ChildProcess {

    private ChildProcess() {}

    /// Runs a pass to its end. `wall` is from the start of the process to its end, Java's own start included.
    ///
    /// @param options of Java, after those of this process
    /// @throws BenchmarkException when the process ends with an error
    static Figures run(Pass pass, MadeNotebook notebook, Path work, String... options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Benchmarks.class.getName()));
        command.addAll(List.of("pass", pass.name(), notebook.home().toString(), work.toString()));
        long start = System.nanoTime();
        Figures figures = Figures.parse(answer(pass, command));
        figures.put("wall", (System.nanoTime() - start) / 1e9);
        return figures;
    }

    private static List<String> answer(Pass pass, List<String> command) {
        try {
            Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
            List<String> lines;
            try (BufferedReader output =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                lines = output.lines().toList();
            }
            if (process.waitFor() != 0) {
                throw new BenchmarkException("The pass " + pass + " failed; see the messages above.");
            }
            return lines;
        } catch (IOException e) {
            throw new BenchmarkException("The pass " + pass + " could not be run: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchmarkException("The pass " + pass + " was interrupted.", e);
        }
    }
}
