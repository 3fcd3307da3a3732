package app.syntopic.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.syntopic.model.NotePath;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

class NoteExportingTest {

    private static final NotePath NOTE = NotePath.of("Bread.md");

    @TempDir Path directory;

    private Workspace workspace;

    @BeforeEach
    void open() throws IOException {
        Path folder = Files.createDirectory(directory.resolve("notes"));
        Files.writeString(folder.resolve(NOTE.value()), "# Bread\n\nIt rises.\n");
        workspace = NotebookWorkspace.open(folder, Optional.of(directory.resolve("data")));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void writesWhatTheEndingOfTheFileSays() {
        Path text = directory.resolve("out.MD");
        workspace.exporting().export(NOTE, text);
        assertThat(text).hasContent("# Bread\n\nIt rises.\n");
        assertThat(workspace.exporting().toPrint(NOTE).file()).hasFileName("Bread.pdf").isNotEmptyFile();
    }

    @Test
    void saysWhyAFileCannotBeWritten() {
        Path nowhere = directory.resolve("none/out.md");
        assertThatThrownBy(() -> workspace.exporting().export(NOTE, nowhere))
                .isInstanceOf(NotExportedException.class)
                .hasMessageStartingWith("The note could not be written to " + nowhere + ": ")
                .hasMessageEndingWith(".");
    }

    @Test
    void saysWhichEndingsThereAre() {
        assertThatThrownBy(() -> workspace.exporting().export(NOTE, directory.resolve("out.odt")))
                .isInstanceOf(NotExportedException.class)
                .hasMessage("“out.odt” has no format; name a file ending in .pdf, .html or .md.");
    }
}
