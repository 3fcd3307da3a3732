package app.syntopic.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.NoteFile;
import app.syntopic.model.NotePath;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;

/// Which file a note means by what it embeds.
class EmbeddedFilesTest extends NotebookTest {

    private static final NotePath NOTE = NotePath.of("sources/bees/Dance.md");

    @BeforeEach
    void writeFiles() throws IOException {
        write("sources/bees/Dance.md", "# Dance");
        write("sources/bees/comb.png", "the one beside the note");
        write("sources/bees/drawn/wing.png", "below the note's folder");
        write("comb.png", "the one in the root");
        write("wing.png", "nearer to the root");
        write("pictures/hive map.PNG", "by its name alone");
        write("pictures/old/hive map.png", "further down");
        write("other/pictures/foot.png", "one of two");
        write("x/y/pictures/foot.png", "the other");
        write(".hidden/secret.png", "where only a path leads");
        Files.writeString(outside().resolve("outside.png"), "not of this notebook");
    }

    @ParameterizedTest
    @CsvSource({
        "comb.png, sources/bees/comb.png",
        "./comb.png, sources/bees/comb.png",
        "../../comb.png, comb.png",
        "/comb.png, comb.png",
        "drawn/wing.png, sources/bees/drawn/wing.png",
        "wing.png, wing.png",
        "pictures/hive map.PNG, pictures/hive map.PNG",
        "Hive Map.png, pictures/hive map.PNG",
        "OLD/hive map.png, pictures/old/hive map.png",
        "foot.png, other/pictures/foot.png",
        "pictures/foot.png, other/pictures/foot.png",
        "y/pictures/foot.png, x/y/pictures/foot.png",
        "/.hidden/secret.png, .hidden/secret.png",
    })
    void aPathCountsFromTheNoteOrTheRootAndANameIsFoundAnywhere(String written, String path) {
        assertThat(found(written)).contains(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../../outside.png",
                "/../outside.png",
                "sources/../../outside.png",
                "outside.png",
                "secret.png",
                "oot.png",
                "Dance.md",
                "../..",
                "",
                ".png",
            })
    void nothingIsFoundOutsideTheNotebookOrInHiddenFoldersByName(String written) {
        assertThat(found(written)).isEmpty();
    }

    @Test
    void aNameMeansTheFileBelowTheNotesFolderFirst() throws IOException {
        Files.delete(root().resolve("wing.png"));
        write("wings/wing.png", "as near to the root");
        assertThat(found("wing.png")).contains("sources/bees/drawn/wing.png");
    }

    @Test
    void aNameIsFoundHoweverItsAccentsAreWritten() throws IOException {
        write("pictures/che\u0301zy.png", "as some systems write names");
        assertThat(found("ch\u00e9zy.png")).isPresent();
    }

    @Test
    void whatCameAndWentIsTakenOverByTheNextWalk() throws IOException {
        assertThat(found("foot.png")).contains("other/pictures/foot.png");
        Files.delete(root().resolve("other/pictures/foot.png"));
        Files.delete(root().resolve("other/pictures"));
        write("new/leg.png", "new");
        folder().list().forEachRemaining(note -> {});
        assertThat(found("foot.png")).contains("x/y/pictures/foot.png");
        assertThat(found("leg.png")).contains("new/leg.png");
    }

    private Optional<String> found(String written) {
        return folder().findEmbedded(NOTE, written).map(NoteFile::path).map(NotePath::value);
    }
}
