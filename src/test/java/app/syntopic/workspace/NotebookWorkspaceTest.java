package app.syntopic.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.syntopic.model.NotePath;
import app.syntopic.model.Problem;
import app.syntopic.model.SourceType;
import app.syntopic.search.result.Hit;
import app.syntopic.workspace.Authoring.Draft;
import app.syntopic.workspace.Authoring.NewNote;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

class NotebookWorkspaceTest extends OpenedNotesCase {
    @Test
    void takes_over_only_what_changed() throws IOException {
        assertThat(refresh().unchanged()).isEqualTo(2);
        Files.writeString(notes.resolve("Cider.md"), "# Cider\n\nApples ferment.\n");
        Files.writeString(notes.resolve("Beer.md"), BEER + "\nMore.\n");
        Files.delete(notes.resolve("talks/Bread and Patience.md"));
        Indexing.Report report = refresh();
        assertThat(List.of(report.added(), report.modified(), report.removed(), report.unchanged()))
                .containsExactly(1, 1, 1, 0);
        assertThat(workspace.claims().search("apples", 5).hits()).extracting(Hit::title).contains("Cider");
        assertThat(workspace.claims().search("\"oven spring\"", 5).hits()).isEmpty();
    }

    @Test
    void shows_the_library_again_without_reading_a_note() throws IOException {
        workspace.close();
        try (Stream<Path> files = Files.walk(notes)) {
            files.filter(Files::isRegularFile).forEach(NotebookWorkspaceTest::delete);
        }
        workspace = NotebookWorkspace.open(notes, Optional.of(data));
        assertThat(workspace.library().statistics().notes()).isEqualTo(2);
        assertThat(workspace.claims().search("sugar", 5).hits()).isNotEmpty();
    }

    @Test
    void opening_writes_nothing_into_the_notebook() throws IOException {
        Map<String, String> before = contents();
        workspace.close();
        open();
        workspace.concepts().page("Yeast");
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void finds_a_saved_text_at_once_and_takes_it_back() {
        NotePath path = NotePath.of("Beer.md");
        Draft draft = workspace.authoring().edit(path);
        workspace.authoring().save(draft, draft.text() + "\nHops keep it fresh.\n");
        assertThat(workspace.claims().search("hops", 5).hits()).hasSize(1);
        assertThat(workspace.authoring().undo()).isPresent();
        assertThat(workspace.claims().search("hops", 5).hits()).isEmpty();
        assertThat(workspace.authoring().edit(path).text()).isEqualTo(BEER);
    }

    @Test
    void overwrites_nothing_that_changed_outside() throws IOException {
        Draft draft = workspace.authoring().edit(NotePath.of("Beer.md"));
        Files.writeString(notes.resolve("Beer.md"), BEER + "changed\n");
        assertThatThrownBy(() -> workspace.authoring().save(draft, "lost?"))
                .isInstanceOf(ChangedOutsideException.class);
        assertThat(notes.resolve("Beer.md")).content().endsWith("changed\n");
    }

    @Test
    void saving_without_an_edit_keeps_every_byte() throws IOException {
        byte[] bytes =
                "\uFEFF---\r\ntitle:  X  \r\n---\r\n# X \r\nend without newline".getBytes(StandardCharsets.UTF_8);
        Files.write(notes.resolve("X.md"), bytes);
        refresh();
        Draft draft = workspace.authoring().edit(NotePath.of("X.md"));
        workspace.authoring().save(draft, draft.text());
        assertThat(notes.resolve("X.md")).hasBinaryContent(bytes);
    }

    @Test
    void makes_a_new_note_under_a_name_that_is_free() {
        NewNote wish = new NewNote("Beer", Optional.of(SourceType.ARTICLE), "Ann");
        assertThat(workspace.authoring().create(wish).path()).isEqualTo(NotePath.of("Beer 2.md"));
        assertThat(workspace.library().note(NotePath.of("Beer 2.md"))).isPresent();
    }

    @Test
    void imports_the_flat_form_and_finds_it_at_once() {
        String flat =
                """
                Salt — Notes
                Four questions
                Q1 — What is it about? Salt.
                Glossary
                - Brine — salted water.
                § Preserving
                Salt draws water out of what would rot.
                """;
        Authoring.Imported imported = workspace.authoring().importText(flat, "salt", false);
        assertThat(notes.resolve(imported.path().value())).exists();
        assertThat(workspace.claims().search("rot", 5).hits()).extracting(Hit::heading).containsExactly("Preserving");
    }

    @Test
    void writes_the_note_of_a_concept_beside_those_of_others() throws IOException {
        Authoring.Written first = workspace.authoring().createConcept("Crumb", "# Crumb\n");
        assertThat(first.path()).isEqualTo(NotePath.of("Crumb.md"));
        Files.createDirectories(notes.resolve("ideas"));
        Files.writeString(notes.resolve("ideas/Crust.md"), "---\ntype: concept\n---\n# Crust\n");
        refresh();
        Authoring.Written next = workspace.authoring().createConcept("Oven Spring", "# Oven Spring\n");
        assertThat(next.path()).isEqualTo(NotePath.of("ideas/Oven Spring.md"));
        assertThat(notes.resolve("ideas/Oven Spring.md")).hasContent("# Oven Spring\n");
    }

    @Test
    void lists_a_file_that_is_not_utf8_or_cannot_be_read_with_its_problem() throws IOException {
        Files.write(notes.resolve("Old.md"), "# Caf\u00e9\n\nna\u00efve words\n".getBytes(StandardCharsets.ISO_8859_1));
        Files.createSymbolicLink(notes.resolve("loop"), notes);
        Files.createSymbolicLink(notes.resolve("Gone.md"), notes.resolve("nowhere.md"));
        refresh();
        assertThat(workspace.library().problems(20))
                .extracting(found -> found.problem().rule())
                .contains(Problem.Rule.NOT_UTF8, Problem.Rule.UNREADABLE);
        assertThat(workspace.claims().search("naïve", 5).hits()).extracting(Hit::title).contains("Café");
    }

    @Test
    void builds_damaged_caches_again() throws IOException {
        workspace.close();
        try (Stream<Path> files = Files.walk(data)) {
            files.filter(Files::isRegularFile).forEach(NotebookWorkspaceTest::spoil);
        }
        assertThat(open().added()).isEqualTo(2);
        assertThat(workspace.claims().search("sugar", 5).hits()).isNotEmpty();
    }

    @Test
    void refuses_a_second_opening_in_a_sentence() {
        assertThatThrownBy(() -> NotebookWorkspace.open(notes, Optional.of(data)))
                .isInstanceOf(NotebookUnavailableException.class)
                .hasMessageContaining("open in another Syntopic");
    }

    @Test
    void says_in_a_sentence_that_a_folder_is_missing_or_a_file() {
        assertThatThrownBy(() -> NotebookWorkspace.open(folder.resolve("none"), Optional.of(data)))
                .isInstanceOf(NotebookUnavailableException.class)
                .hasMessageContaining("There is no folder");
        assertThatThrownBy(() -> NotebookWorkspace.open(notes.resolve("Beer.md"), Optional.of(data)))
                .isInstanceOf(NotebookUnavailableException.class)
                .hasMessageContaining("is a file");
    }

    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(notes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(file.toString(), Files.getLastModifiedTime(file) + Files.readString(file));
            }
        }
        return contents;
    }

    private static void spoil(Path file) {
        try {
            Files.writeString(file, "spoilt");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
