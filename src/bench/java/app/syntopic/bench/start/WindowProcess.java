package app.syntopic.bench.start;

import app.syntopic.bench.BenchmarkException;
import app.syntopic.notebook.DataFolder;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Starts a window in a Java process of its own, with a cache of the classes it loads, and takes the times of its
/// milestones.
final class WindowProcess {

    /// How long a window rests before its memory is looked at.
    private static final Duration REST = Duration.ofSeconds(3);

    private final Class<?> program;
    private final List<String> arguments;
    private final Path data;
    private final Milestone last;
    private final Path cache;
    private final String classPath;

    /// @param data where the program keeps its caches and settings
    /// @param last the milestone that the program reaches last
    /// @param cache of loaded classes: written by [#train], read by [#run]
    WindowProcess(Class<?> program, List<String> arguments, Path data, Milestone last, Path cache, String classPath) {
        this.program = program;
        this.arguments = List.copyOf(arguments);
        this.data = data;
        this.last = last;
        this.cache = cache;
        this.classPath = classPath;
    }

    /// @param times in milliseconds from the start of the process, Java's own start included
    /// @param resident megabytes of main memory while the window rests; not a number where the system does not tell
    record Run(Map<Milestone, Double> times, double resident) {}

    /// Starts it once for Java to see which classes it loads.
    void train() {
        start("-XX:AOTCacheOutput=" + cache);
        if (Files.notExists(cache)) {
            throw new BenchmarkException("Java made no cache of the classes of " + program.getSimpleName() + ".");
        }
    }

    Run run() {
        return start("-XX:AOTCache=" + cache);
    }

    private Run start(String option) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of(option, "-Dglass.platform=Headless", "-Dprism.order=sw", "-cp", classPath));
        command.add(program.getName());
        command.addAll(arguments);
        long start = System.nanoTime();
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
            builder.environment().put(DataFolder.VARIABLE, data.toString());
            Process process = builder.start();
            try (BufferedReader told =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                Map<Milestone, Double> times = times(told, start);
                Thread.sleep(REST);
                double resident = resident(process.pid());
                process.getOutputStream().close();
                process.waitFor();
                return new Run(times, resident);
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            throw new BenchmarkException(program.getSimpleName() + " could not be run: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchmarkException("The start was interrupted.", e);
        }
    }

    private Map<Milestone, Double> times(BufferedReader told, long start) throws IOException {
        Map<Milestone, Double> times = new EnumMap<>(Milestone.class);
        while (!times.containsKey(last)) {
            String line = told.readLine();
            if (line == null) {
                throw new BenchmarkException(program.getSimpleName() + " ended before its window stood.");
            }
            double at = (System.nanoTime() - start) / 1e6;
            for (Milestone milestone : Milestone.values()) {
                if (line.equals(milestone.name())) {
                    times.put(milestone, at);
                }
            }
        }
        return times;
    }

    private static double resident(long process) throws IOException {
        Path status = Path.of("/proc", String.valueOf(process), "status");
        return !Files.isReadable(status)
                ? Double.NaN
                : Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                        .findFirst()
                        .orElse(Double.NaN);
    }
}
