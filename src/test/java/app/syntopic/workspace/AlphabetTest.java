package app.syntopic.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.graph.Person;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Names stand where the reader's alphabet has them, not where their code points do.
class AlphabetTest {

    @TempDir Path directory;

    private Workspace open() {
        Workspace workspace =
                NotebookWorkspace.open(directory.resolve("notes"), Optional.of(directory.resolve("data")));
        workspace.indexing().refresh(progress -> {});
        return workspace;
    }

    private void write(String file, String text) throws IOException {
        Path path = directory.resolve("notes").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    @Test
    void people_with_an_accent_stand_among_the_others() throws IOException {
        for (String author : List.of("Zoe Adler", "Émile Brun", "adam smith", "Eva Lund")) {
            write(author + ".md", "---\ntype: book\nauthor: " + author + "\n---\n# On " + author + "\n");
        }
        try (Workspace workspace = open()) {
            assertThat(workspace.overviews().people("", 10))
                    .extracting(Person::name)
                    .containsExactly("adam smith", "Émile Brun", "Eva Lund", "Zoe Adler");
        }
    }

    @Test
    void templates_of_the_reader_stand_in_order() throws IOException {
        for (String name : List.of("zine", "Übung", "essay")) {
            write(".syntopic/templates/" + name + ".md", "# {{title}}\n");
        }
        try (Workspace workspace = open()) {
            assertThat(workspace.templates().all())
                    .filteredOn(Templates.Template::isOther)
                    .extracting(Templates.Template::name)
                    .containsSubsequence("essay", "Übung", "zine");
        }
    }
}
