package app.syntopic.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A real process that types and saves is killed at any moment, again and again; nothing that was kept is lost and no
/// file is ever half-written.
class KilledWhileTypingTest {

    /// How often; the build's profile `kills` does it many more times.
    private static final int KILLS = Integer.getInteger("syntopic.kills", 3);

    private static final int MOST_LINES = 120;

    @TempDir Path directory;

    private Path notebook;
    private Path data;

    @BeforeEach
    void makeNotebook() throws IOException {
        notebook = Files.createDirectory(directory.resolve("notebook"));
        data = directory.resolve("data");
        Files.writeString(notebook.resolve(TypingProcess.NOTE.value()), "");
    }

    @Test
    void nothingThatWasKeptIsLostHoweverOftenTheProcessIsKilled() throws IOException, InterruptedException {
        Random random = new Random(5);
        for (int kill = 1; kill <= KILLS; kill++) {
            long kept = typeAndKill(1 + random.nextInt(MOST_LINES));

            String file = Files.readString(notebook.resolve(TypingProcess.NOTE.value()));
            assertThat(file).as("file after kill %d", kill).isEqualTo(lines(count(file)));
            assertThat(names()).as("notes after kill %d", kill).containsExactly(TypingProcess.NOTE.value());
            String text = left();
            assertThat(count(text)).as("lines after kill %d", kill).isGreaterThan((int) kept);
            assertThat(text).isEqualTo(lines(count(text)));
        }
    }

    /// @return the last number that was kept before the process was killed
    private long typeAndKill(int lines) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process =
                new ProcessBuilder(
                                java,
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-Xshare:auto",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                TypingProcess.class.getName(),
                                notebook.toString(),
                                data.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        long last = -1;
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            for (int i = 0; i < lines; i++) {
                last = Long.parseLong(Optional.ofNullable(out.readLine()).orElseThrow());
            }
            process.toHandle().destroyForcibly();
            // what was printed before the end was kept before the end
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                last = Long.parseLong(line);
            }
        }
        process.waitFor();
        return last;
    }

    private String left() {
        try (Workspace workspace = NotebookWorkspace.open(notebook, Optional.of(data))) {
            return workspace.writing().open(TypingProcess.NOTE).text();
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(notebook)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> !name.startsWith(".")).toList();
        }
    }

    private static int count(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }

    private static String lines(int count) {
        return IntStream.range(0, count).mapToObj(i -> "line " + i + "\n").collect(Collectors.joining());
    }
}
