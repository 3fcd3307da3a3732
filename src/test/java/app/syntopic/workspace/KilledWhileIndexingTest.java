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
import java.util.Optional;
import java.util.Random;

/// A real process that indexes is killed at any moment, in a first build, in an update and while it builds anew: the
/// next start comes to caches that hold each note once, as its file says it.
class KilledWhileIndexingTest {

    /// How often; the build's profile `kills` does it many more times.
    private static final int KILLS = Integer.getInteger("syntopic.kills", 3);

    private static final int NOTES = 300;
    private static final int CHANGED = 40;
    private static final int MOST_STEPS = 8;

    @TempDir private Path directory;

    private final Random random = new Random(11);
    private final int[] editions = new int[NOTES];
    private Path notebook;
    private Path data;

    @BeforeEach
    void makeNotebook() throws IOException {
        notebook = Files.createDirectory(directory.resolve("notebook"));
        data = directory.resolve("data");
        for (int number = 0; number < NOTES; number++) {
            write(number);
        }
    }

    @Test
    void eachNoteIsFoundOnceAsItStandsHoweverOftenTheProcessIsKilled() throws IOException, InterruptedException {
        for (int kill = 1; kill <= KILLS; kill++) {
            indexAndKill(1 + random.nextInt(MOST_STEPS));
            for (int i = 0; i < CHANGED; i++) {
                int number = random.nextInt(NOTES);
                editions[number]++;
                write(number);
            }
            check(kill);
        }
    }

    private void write(int number) throws IOException {
        Files.writeString(
                notebook.resolve("Loaf " + number + ".md"),
                "# Loaf %d\n\n## § Oven\n\nThis loaf is %s, edition %s.\n"
                        .formatted(number, letters("loaf", number), letters("print", editions[number])));
    }

    /// A word that stands for a number.
    private static String letters(String head, int number) {
        StringBuilder word = new StringBuilder(head);
        for (char digit : Integer.toString(number).toCharArray()) {
            word.append((char) ('q' + digit - '0'));
        }
        return word.append("zz").toString();
    }

    private void indexAndKill(int steps) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                IndexingProcess.class.getName(),
                                notebook.toString(),
                                data.toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            for (int i = 0; i < steps; i++) {
                assertThat(out.readLine()).as("the process indexes until it is killed").isNotNull();
            }
        } finally {
            process.toHandle().destroyForcibly();
        }
        process.waitFor();
    }

    private void check(int kill) {
        try (Workspace workspace = NotebookWorkspace.open(notebook, Optional.of(data))) {
            workspace.indexing().refresh(progress -> {});
            assertThat(workspace.library().statistics().notes()).as("notes after kill %d", kill).isEqualTo(NOTES);
            assertThat(workspace.claims().search("loaf section:oven", NOTES).total())
                    .as("hits after kill %d", kill)
                    .isEqualTo(NOTES);
            for (int number = 0; number < NOTES; number += 17) {
                String query =
                        "\"is " + letters("loaf", number) + " edition " + letters("print", editions[number]) + "\"";
                assertThat(workspace.claims().search(query, 5).hits()).as(query).hasSize(1);
            }
        }
    }
}
