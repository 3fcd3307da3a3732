package app.syntopic.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// A real process that renames a note that forty others link to, or takes that back, is killed at any moment: opened
/// again, the notebook has either all of the new name or nothing of it.
class KilledWhileRenamingTest {

    /// How often; the build's profile `kills` does it many more times.
    private static final int KILLS = Integer.getInteger("syntopic.kills", 2);

    private static final int LINKING = 40;
    private static final List<String> NAMES = List.of("Hedge", "Living wall");

    /// Seldom before the first note, behind the last, or after the end; each of these is a case of its own.
    private static final int MOST_LINES = LINKING + 2;

    @TempDir private Path directory;

    private final Random random = new Random(7);
    private Path notebook;
    private Path data;

    @BeforeEach
    void makeNotebook() throws IOException {
        notebook = Files.createDirectory(directory.resolve("notebook"));
        data = directory.resolve("data");
        for (Map.Entry<String, String> note : notes(NAMES.getFirst()).entrySet()) {
            Files.createDirectories(notebook.resolve(note.getKey()).getParent());
            Files.writeString(notebook.resolve(note.getKey()), note.getValue());
        }
    }

    /// What the whole notebook holds under a name, by path.
    private static Map<String, String> notes(String name) {
        Map<String, String> notes = new TreeMap<>();
        notes.put("concepts/" + name + ".md", "---\ntype: concept\ntitle: " + name + "\n---\n# " + name + "\n\nCut.\n");
        for (int number = 0; number < LINKING; number++) {
            notes.put(
                    "sources/Field " + number + ".md",
                    "# Field %d\n\n## § Border\n\nField %d ends at a [[%s]].\n".formatted(number, number, name));
        }
        return notes;
    }

    @Test
    void allOrNothingIsRenamedWheneverTheProcessIsKilled() throws IOException, InterruptedException {
        String now = NAMES.getFirst();
        for (int kill = 1; kill <= KILLS; kill++) {
            String other = NAMES.get(1 - NAMES.indexOf(now));
            // the first kills are in the middle, whatever the chance
            int lines = kill <= 2 ? kill * LINKING / 3 : 1 + random.nextInt(MOST_LINES);
            renameAndKill(now, other, "wait", lines, process -> {});
            reopen(now, other);
            now = allOfOne("kill " + kill + " at line " + lines);
        }
    }

    @Test
    void allOrNothingIsTakenBackWheneverTheProcessIsKilled() throws IOException, InterruptedException {
        String now = NAMES.getFirst();
        for (int kill = 1; kill <= KILLS; kill++) {
            String before = now;
            String other = NAMES.get(1 - NAMES.indexOf(now));
            // the last note is taken back first
            int note = random.nextInt(LINKING);
            renameAndKill(now, other, "undo", LINKING + 3, process -> await(note, before, process));
            reopen(now, other);
            now = allOfOne("kill " + kill + " at note " + note);
        }
    }

    /// @return the one name that the whole notebook has
    private String allOfOne(String when) throws IOException {
        String found = NAMES.get(Files.exists(notebook.resolve("concepts/" + NAMES.getFirst() + ".md")) ? 0 : 1);
        assertThat(files()).as("notes after " + when).isEqualTo(notes(found));
        return found;
    }

    /// Until a note holds a name.
    private void await(int number, String name, Process process) {
        Path note = notebook.resolve("sources/Field " + number + ".md");
        try {
            while (!Files.readString(note).contains("[[" + name + "]]")) {
                assertThat(process.isAlive()).as("the process goes on until it is killed").isTrue();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// @param lines that the process prints before it is killed
    /// @param until what is waited for behind them
    private void renameAndKill(String from, String to, String then, int lines, Consumer<Process> until)
            throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                RenamingProcess.class.getName(),
                                notebook.toString(),
                                data.toString(),
                                from,
                                to,
                                then)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            for (int i = 0; i < lines; i++) {
                assertThat(out.readLine()).as("the process renames until it is killed").isNotNull();
            }
            until.accept(process);
        } finally {
            process.toHandle().destroyForcibly();
        }
        process.waitFor();
    }

    /// What is told fits what is found: nothing where all was renamed, else that it was taken back.
    private void reopen(String from, String to) {
        try (Workspace workspace = NotebookWorkspace.open(notebook, Optional.of(data))) {
            workspace.indexing().refresh(progress -> {});
            boolean renamed = workspace.reading().find(to).isPresent();
            assertThat(workspace.reading().find(from)).isNotEqualTo(workspace.reading().find(to));
            workspace
                    .fromLastTime()
                    .ifPresent(last -> {
                        assertThat(renamed).isFalse();
                        assertThat(last.said().toString())
                                .startsWith("Renaming “" + from + "” to “" + to + "” was broken off half way.")
                                .contains("all notes are as they were before");
                    });
        }
        try (Workspace workspace = NotebookWorkspace.open(notebook, Optional.of(data))) {
            assertThat(workspace.fromLastTime()).as("told once").isEmpty();
        }
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(notebook)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                if (!file.getFileName().toString().startsWith(".")) {
                    found.put(notebook.relativize(file).toString().replace('\\', '/'), Files.readString(file));
                }
            }
        }
        return found;
    }
}
