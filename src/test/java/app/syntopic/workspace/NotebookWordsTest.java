package app.syntopic.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/// What dictionaries do not know is no mistake where the notebook names it.
class NotebookWordsTest extends OpenedNotesCase {

    private Set<String> mistakes(String... words) {
        try {
            Path dictionaries = workspace.spelling().makeFolder();
            Files.writeString(dictionaries.resolve("en.aff"), "SET UTF-8\n");
            Files.writeString(dictionaries.resolve("en.dic"), "1\nhedge\n");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return workspace.spelling().mistakes("en", Set.of(words));
    }

    @Test
    void titlesConceptsAndPeopleAreKnown() {
        assertThat(mistakes("hegde", "Beer", "yeast", "Brewer", "Brewer’s", "Carl’s"))
                .containsExactlyInAnyOrder("hegde");
        assertThat(mistakes("Brew", "Brewers")).containsExactlyInAnyOrder("Brew", "Brewers");
    }

    @Test
    void hostsAreKnown() throws IOException {
        assertThat(mistakes("Olga")).containsExactly("Olga");
        Files.writeString(notes.resolve("talks/c.md"), "---\nhost: \"[[Olga Reed]]\"\n---\n# C\n");
        workspace.indexing().refresh(progress -> {});
        assertThat(mistakes("Olga", "Reed’s")).isEmpty();
    }
}
