package app.syntopic.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.NotePath;
import app.syntopic.workspace.Authoring.Draft;
import app.syntopic.workspace.Indexing.Behind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/// A note is saved while another program holds the library's cache.
class SavedWithoutCachesTest {

    private static final NotePath NOTE = NotePath.of("note.md");

    @TempDir Path directory;

    @Test
    void theNoteIsSavedTheReaderIsToldAndTheCacheFollowsLater() throws IOException, SQLException {
        Path folder = Files.createDirectory(directory.resolve("notes"));
        Files.writeString(folder.resolve("note.md"), "# Note\n\nbefore\n");
        Path data = directory.resolve("data");
        List<Behind> told = new CopyOnWriteArrayList<>();
        try (Workspace workspace = NotebookWorkspace.open(folder, Optional.of(data))) {
            workspace.indexing().refresh(progress -> {});
            workspace.indexing().onBehind(told::add);
            Draft draft = workspace.writing().open(NOTE).saved();

            try (Connection held = DriverManager.getConnection("jdbc:sqlite:" + database(data));
                    Statement statement = held.createStatement()) {
                statement.execute("BEGIN EXCLUSIVE");
                assertThat(workspace.writing().save(draft, "# Note\n\nafterwards\n"))
                        .isInstanceOf(Writing.Outcome.Saved.class);
                statement.execute("ROLLBACK");
            }

            assertThat(folder.resolve("note.md")).hasContent("# Note\n\nafterwards\n");
            assertThat(told)
                    .singleElement()
                    .satisfies(behind -> {
                        assertThat(behind.saved()).containsExactly(NOTE);
                        assertThat(behind.reason().toString()).endsWith(".");
                    });
            workspace.indexing().refresh(progress -> {});
            assertThat(workspace.claims().search("afterwards", 5).hits()).hasSize(1);
            assertThat(workspace.claims().search("before", 5).hits()).isEmpty();
        }
    }

    private static Path database(Path data) throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(file -> file.endsWith("library.db")).findFirst().orElseThrow();
        }
    }
}
