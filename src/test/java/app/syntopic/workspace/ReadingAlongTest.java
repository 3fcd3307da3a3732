package app.syntopic.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.syntopic.model.NotePath;
import app.syntopic.notebook.DataFolder;
import app.syntopic.notebook.NotebookFolder;
import app.syntopic.notebook.NotebookLock;
import app.syntopic.search.result.Hit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Two programs on one notebook, told apart by the real lock.
class ReadingAlongTest {

    private static final String RYE =
            """
            # Rye — Notes

            ## Glossary
            - **Sourdough** — dough raised by wild yeast.

            ## Claims by section
            ### § Baking
            Rye bread keeps for a week.
            """;

    @TempDir private Path folder;

    private Path notes;
    private Path data;

    @BeforeEach
    void makeNotebook() throws IOException {
        notes = Files.createDirectory(folder.resolve("notes"));
        data = folder.resolve("data");
        Files.writeString(notes.resolve("Rye.md"), RYE);
    }

    private Workspace open() {
        Workspace workspace = NotebookWorkspace.open(notes, Optional.of(data));
        workspace.indexing().refresh(progress -> {});
        return workspace;
    }

    private Workspace openBeside() {
        Workspace workspace = NotebookWorkspace.openBeside(notes, Optional.of(data));
        workspace.indexing().refresh(progress -> {});
        return workspace;
    }

    @Test
    void answers_from_the_caches_that_another_program_keeps() {
        try (Workspace owner = open();
                Workspace reader = openBeside()) {
            assertThat(owner.indexing().isElsewhere()).isFalse();
            assertThat(reader.indexing().isElsewhere()).isTrue();
            assertThat(reader.claims().search("week", 5).hits()).extracting(Hit::heading).containsExactly("Baking");
            assertThat(reader.library().statistics()).isEqualTo(owner.library().statistics());
            assertThat(reader.concepts().page("sourdough").definitions()).hasSize(1);
            assertThat(reader.reading().open(NotePath.of("Rye.md")).note().title()).isEqualTo("Rye");
        }
    }

    @Test
    void goes_on_to_what_the_other_program_took_over_since() throws IOException {
        try (Workspace owner = open();
                Workspace reader = openBeside()) {
            Files.writeString(notes.resolve("Oats.md"), "# Oats\n\nPorridge warms.\n");
            owner.indexing().refresh(progress -> {});
            reader.indexing().refresh(progress -> {});
            assertThat(reader.claims().search("porridge", 5).hits()).extracting(Hit::title).containsExactly("Oats");
        }
    }

    @Test
    void a_note_written_beside_is_taken_over_by_the_other_program() {
        try (Workspace owner = open();
                Workspace reader = openBeside()) {
            Authoring.NewNote wish = new Authoring.NewNote("Barley", Optional.empty(), "");
            NotePath path = reader.authoring().create(wish).path();
            assertThat(owner.indexing().refresh(progress -> {}).added()).isEqualTo(1);
            assertThat(owner.library().note(path)).isPresent();
        }
    }

    @Test
    void owns_the_caches_again_once_the_other_program_is_gone() {
        open().close();
        try (Workspace alone = openBeside()) {
            assertThat(alone.indexing().isElsewhere()).isFalse();
        }
    }

    @Test
    void leaves_building_anew_to_the_other_program_in_a_sentence() {
        try (Workspace owner = open();
                Workspace reader = openBeside()) {
            assertThat(owner.library().statistics().notes()).isEqualTo(1);
            assertThatThrownBy(() -> reader.indexing().rebuild(progress -> {}))
                    .isInstanceOf(NotebookUnavailableException.class)
                    .hasMessageContaining("close it there first");
        }
    }

    @Test
    void says_in_a_sentence_that_the_first_index_is_still_being_made() throws IOException {
        NotebookFolder notebook = new NotebookFolder(notes);
        try (NotebookLock lock = NotebookLock.take(DataFolder.of(Optional.of(data)).of(notebook)).orElseThrow()) {
            assertThatThrownBy(this::openBeside)
                    .isInstanceOf(NotebookUnavailableException.class)
                    .hasMessageContaining("for the first time");
            assertThat(lock).isNotNull();
        }
    }
}
