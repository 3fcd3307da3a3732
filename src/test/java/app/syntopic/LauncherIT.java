package app.syntopic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Starts the packaged program as its user does: as a process, from any folder, with nothing but its launcher.
class LauncherIT {

    private static final String FLAT_NOTE =
            """
            Ann Baker on Bread and Patience — Notes
            Notes from a talk. Citations name its parts, e.g. [§ Why it rises].
            Four questions [Adler frame]
            Q1 — What is it about? How dough becomes bread [§ Why it rises].
            Q2 — How is it argued? By baking.
            Q3 — Is it true? Mostly.
            Q4 — What of it? Wait longer.
            Glossary
            - Oven spring — the last rise. See Yeast.
            Claims by section
            § Why it rises
            Yeast eats sugar and ‘it breathes out’. The generalisation holds for sourdough. See Yeast, Patience.
            § What can go wrong
            Too warm an oven kills it.
            See also
            - Yeast, Patience — what it takes
            """;

    private static final Path LAUNCHER =
            Path.of("target/syntopic/bin", isWindows() ? "syntopic.bat" : "syntopic").toAbsolutePath();

    @TempDir private Path folder;

    private Path notes = Path.of("notes");

    @BeforeEach
    void makeNotebook() throws IOException {
        notes = Files.createDirectory(folder.resolve("notes"));
        Files.writeString(folder.resolve("talk.txt"), FLAT_NOTE);
    }

    @Test
    void imports_counts_searches_and_draws() throws Exception {
        Outcome imported = run("import", "talk.txt");
        assertThat(imported.exit()).as(imported.err()).isZero();
        assertThat(notes.resolve("Ann Baker on Bread and Patience.md")).exists();

        JsonNode stats = run("stats", "--json").json();
        assertThat(stats.at("/notes/total").asInt()).isEqualTo(1);
        assertThat(stats.at("/sections").asInt()).isEqualTo(2);
        assertThat(stats.at("/answers").asInt()).isEqualTo(4);
        assertThat(stats.at("/quotes").asInt()).isEqualTo(1);

        JsonNode found = run("search", "generalization", "--json").json();
        assertThat(found.at("/hits/0/section").asString()).isEqualTo("Why it rises");

        Outcome nothing = run("search", "zeppelin");
        assertThat(nothing.exit()).isEqualTo(1);

        Outcome picture =
                run("picture", "--view", "reader:Ann Baker on Bread and Patience", "--size", "800x600", "-o", "p.png");
        assertThat(picture.exit()).as(picture.err()).isZero();
        assertThat(picture.err()).isEmpty();
        assertThat(folder.resolve("p.png")).isNotEmptyFile();

        Outcome rehearsed = run("rehearse");
        assertThat(rehearsed.exit()).as(rehearsed.err()).isZero();
    }

    @Test
    void says_what_is_wrong_in_one_sentence() throws Exception {
        Outcome missing = run("stats", "--notebook", "nowhere");
        assertThat(missing.exit()).isEqualTo(2);
        assertThat(missing.err().lines()).hasSize(1);
        assertThat(missing.err()).contains("nowhere");

        Outcome unknown = run("fly");
        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.err()).contains("fly");
    }

    private Outcome run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(LAUNCHER.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("SYNTOPIC_DATA", folder.resolve("data").toString());
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("ended").isTrue();
        return new Outcome(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    private static boolean isWindows() {
        return System.getProperty("os.name").startsWith("Windows");
    }

    private record Outcome(int exit, String out, String err) {
        JsonNode json() {
            return JsonMapper.shared().readTree(out);
        }
    }
}
