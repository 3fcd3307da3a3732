package app.syntopic.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

class DataFolderTest extends NotebookTest {

    private static final Path HOME = Path.of("/home/ada");

    @Test
    void eachPlatformHasItsPlace() {
        assertThat(DataFolder.choose(Map.of(), "Linux", HOME)).isEqualTo(HOME.resolve(".local/share/syntopic"));
        assertThat(DataFolder.choose(Map.of("XDG_DATA_HOME", "/data"), "Linux", HOME))
                .isEqualTo(Path.of("/data/syntopic"));
        assertThat(DataFolder.choose(Map.of("XDG_DATA_HOME", "relative"), "Linux", HOME))
                .isEqualTo(HOME.resolve(".local/share/syntopic"));
        assertThat(DataFolder.choose(Map.of(), "Mac OS X", HOME))
                .isEqualTo(HOME.resolve("Library/Application Support/Syntopic"));
        assertThat(DataFolder.choose(Map.of(), "Windows 11", HOME)).isEqualTo(HOME.resolve("AppData/Local/Syntopic"));
        assertThat(DataFolder.choose(Map.of("LOCALAPPDATA", "/local"), "Windows 11", HOME))
                .isEqualTo(Path.of("/local/Syntopic"));
    }

    @Test
    void aVariableNamesAnotherPlace() {
        assertThat(DataFolder.choose(Map.of("SYNTOPIC_DATA", "/else", "XDG_DATA_HOME", "/data"), "Linux", HOME))
                .isEqualTo(Path.of("/else"));
    }

    @Test
    void notebooksOfOneNameAreToldApart() throws IOException {
        DataFolder data = DataFolder.of(Optional.of(outside().resolve("data")));
        Path other = Files.createDirectories(outside().resolve("elsewhere/notebook"));

        NotebookData one = data.of(folder());

        assertThat(one.folder().getFileName().toString()).matches("notebook-[0-9a-f]{10}");
        assertThat(one).isEqualTo(data.of(new NotebookFolder(root().resolve("../notebook"))));
        assertThat(one).isNotEqualTo(data.of(new NotebookFolder(other)));
        assertThat(one.folder()).doesNotExist();
    }

    @Test
    void theDataFolderLiesOutsideTheNotebook() {
        DataFolder data = DataFolder.of(Optional.of(root().resolve("data")));

        assertThatThrownBy(() -> data.of(folder()))
                .isInstanceOf(UnusableDataFolderException.class)
                .hasMessageContaining("choose one outside");
    }

    @Test
    void aNotebookIsHeldOnceAtATime() throws IOException {
        NotebookData data = DataFolder.of(Optional.of(outside().resolve("data"))).of(folder());

        try (NotebookLock held = NotebookLock.take(data).orElseThrow()) {
            assertThat(held).isNotNull();
            assertThat(NotebookLock.take(data)).isEmpty();
        }
        NotebookLock.take(data).orElseThrow().close();
    }
}
