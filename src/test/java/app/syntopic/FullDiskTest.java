package app.syntopic;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.search.result.Hit;
import app.syntopic.workspace.NotebookWorkspace;
import app.syntopic.workspace.Workspace;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.util.LibraryLoaderUtil;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A real process whose files may not grow, as on a full disk.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "its shell sets no such limit")
class FullDiskTest {

    /// In blocks of 512 bytes; the caches of the notebook need several times as much.
    private static final String LIMIT = "200";

    private static final int NOTES = 400;

    @TempDir private Path directory;

    @Test
    void indexingSaysInASentenceThatNothingCanBeWrittenAndLosesNothing() throws IOException, InterruptedException {
        Path notes = Files.createDirectory(directory.resolve("notes"));
        Path data = directory.resolve("data");
        for (int i = 0; i < NOTES; i++) {
            Files.writeString(
                    notes.resolve("Loaf " + i + ".md"),
                    "# Loaf %d\n\n## Glossary\n- **Term %d** — loaf. See [[Other %d]].\n".formatted(i, i, i));
        }

        Outcome outcome = indexWithoutRoom(notes, data);

        assertThat(outcome.exit()).as(outcome.said()).isEqualTo(2);
        assertThat(outcome.said().lines()).as(outcome.said()).hasSize(1);
        try (Workspace workspace = NotebookWorkspace.open(notes, Optional.of(data))) {
            workspace.indexing().refresh(progress -> {});
            assertThat(workspace.library().statistics().notes()).isEqualTo(NOTES);
            assertThat(workspace.claims().search("loaf", 2 * NOTES).hits().stream().map(Hit::note).distinct())
                    .hasSize(NOTES);
        }
    }

    private Outcome indexWithoutRoom(Path notes, Path data) throws IOException, InterruptedException {
        Path said = directory.resolve("said");
        Process process =
                new ProcessBuilder(
                                List.of(
                                        "sh",
                                        "-c",
                                        "ulimit -f " + LIMIT + " && exec \"$0\" \"$@\"",
                                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                        "-XX:-UsePerfData",
                                        "-Dorg.sqlite.lib.path=" + unpackedLibrary(),
                                        "-XX:+UseSerialGC",
                                        "-XX:TieredStopAtLevel=1",
                                        "--enable-native-access=ALL-UNNAMED",
                                        "-cp",
                                        System.getProperty("java.class.path"),
                                        Main.class.getName(),
                                        "index",
                                        "--notebook",
                                        notes.toString(),
                                        "--data",
                                        data.toString()))
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(said.toFile())
                        .start();
        int exit = process.waitFor();
        return new Outcome(exit, Files.readString(said, StandardCharsets.UTF_8));
    }

    /// SQLite's own library, which else would have to be unpacked within the limit.
    private Path unpackedLibrary() throws IOException {
        String name = LibraryLoaderUtil.getNativeLibName();
        String resource = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name;
        try (InputStream library = LibraryLoaderUtil.class.getResourceAsStream(resource)) {
            assertThat(library).as(resource).isNotNull();
            Files.copy(library, directory.resolve(name));
        }
        return directory;
    }

    private record Outcome(int exit, String said) {}
}
