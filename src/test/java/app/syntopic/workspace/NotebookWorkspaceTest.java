package app.syntopic.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.syntopic.graph.ConceptPage;
import app.syntopic.graph.Resolution;
import app.syntopic.model.LinkTarget;
import app.syntopic.model.NoteKind;
import app.syntopic.model.NotePath;
import app.syntopic.model.NoteSummary;
import app.syntopic.model.Problem;
import app.syntopic.model.SourceType;
import app.syntopic.search.result.Hit;
import app.syntopic.workspace.Authoring.Draft;
import app.syntopic.workspace.Authoring.NewNote;
import app.syntopic.workspace.Reading.OpenNote;
import app.syntopic.workspace.Reading.Preview;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A notebook as the window and the commands use it, with real files, database and index.
class NotebookWorkspaceTest {

    private static final String BREAD =
            """
            ---
            type: talk
            title: "Bread and Patience"
            published: 2024-05-01
            ---
            # Bread and Patience — Notes

            ## Glossary
            - **Oven spring** — the last rise of a loaf. See [[Yeast]].

            ## Claims by section
            ### § Why it rises [00:01:00](https://example.org/talk?t=60)
            Yeast eats sugar and ‘it breathes out’. Oven springs end when the crust sets (supports:: [[Yeast]]).
            ### § What goes wrong
            - Too warm an oven kills it. See [[Bread and Patience#§ Why it rises]].
            """;
    private static final String BEER =
            """
            ---
            type: book
            title: "Beer"
            published: 1999
            author: "[[Carl Brewer]]"
            ---
            # Beer — Notes

            ## Glossary
            - **Yeast** — what turns sugar into alcohol.

            ## Claims by section
            ### § Fermenting
            The generalisation that yeast works best in the warm is false (opposes:: [[Yeast]]).
            """;

    @TempDir private Path folder;

    private Path notes;
    private Path data;
    private Workspace workspace;

    @BeforeEach
    void makeNotebook() throws IOException {
        notes = Files.createDirectories(folder.resolve("notes/talks")).getParent();
        data = folder.resolve("data");
        Files.writeString(notes.resolve("talks/Bread and Patience.md"), BREAD);
        Files.writeString(notes.resolve("Beer.md"), BEER);
        open();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private Indexing.Report open() {
        workspace = NotebookWorkspace.open(notes, Optional.of(data));
        return workspace.indexing().refresh(progress -> {});
    }

    private Indexing.Report refresh() {
        return workspace.indexing().refresh(progress -> {});
    }

    @Test
    void lists_what_the_notes_hold() {
        Library.Statistics counts = workspace.library().statistics();
        assertThat(counts.notes()).isEqualTo(2);
        assertThat(counts.sections()).isEqualTo(3);
        assertThat(counts.quotes()).isEqualTo(1);
        assertThat(workspace.library().notes(Set.of(NoteKind.LITERATURE), "patience", 10))
                .extracting(NoteSummary::title)
                .containsExactly("Bread and Patience");
    }

    @Test
    void names_links_that_lead_to_several_notes_or_to_a_place_that_is_not_there() throws IOException {
        Files.createDirectories(notes.resolve("old"));
        Files.writeString(notes.resolve("talks/Malt.md"), "# Malt\n");
        Files.writeString(notes.resolve("old/Malt.md"), "# Malt\n");
        Files.writeString(
                notes.resolve("Links.md"),
                "# Links\n\n"
                        + "[[Malt]] and [[old/Malt]]\n\n"
                        + "[[Beer#§ Fermenting]], [[Beer#§ Storing]], [[Beer#^x]]\n\n"
                        + "[[#Links]] [[#Else]]\n");
        refresh();

        assertThat(workspace.library().problems(100))
                .filteredOn(found -> found.note().equals(NotePath.of("Links.md")))
                .extracting(found -> found.problem().rule(), found -> found.problem().line())
                .containsExactlyInAnyOrder(
                        tuple(Problem.Rule.AMBIGUOUS_LINK, 3),
                        tuple(Problem.Rule.MISSING_HEADING, 5),
                        tuple(Problem.Rule.MISSING_BLOCK, 5),
                        tuple(Problem.Rule.MISSING_HEADING, 7));
        assertThat(workspace.library().statistics().problems()).isEqualTo(workspace.library().problems(100).size());

        Files.delete(notes.resolve("old/Malt.md"));
        refresh();

        assertThat(workspace.library().problems(100))
                .extracting(found -> found.problem().rule())
                .doesNotContain(Problem.Rule.AMBIGUOUS_LINK, Problem.Rule.SAME_NAME);
    }

    @Test
    void finds_a_note_by_its_title_its_path_and_its_file() {
        NotePath bread = NotePath.of("talks/Bread and Patience.md");
        assertThat(List.of(" bread and patience", "talks/Bread and Patience", "talks/Bread and Patience.md"))
                .allSatisfy(name -> assertThat(workspace.reading().find(name)).contains(bread));
        assertThat(workspace.reading().find("Bread and Patience.md")).contains(bread);
        assertThat(workspace.reading().find("Bread.md")).isEmpty();
    }

    @Test
    void finds_sections_by_words_of_their_titles() {
        assertThat(workspace.library().sections("RISES why", 10))
                .containsExactly(
                        new Library.SectionEntry(
                                NotePath.of("talks/Bread and Patience.md"), "Bread and Patience", 0, "Why it rises"));
        assertThat(workspace.library().sections("bread", 10)).isEmpty();
        assertThat(workspace.library().sections(" ", 10)).isEmpty();
    }

    @Test
    void lays_what_sources_say_about_a_ghost_side_by_side_oldest_first() {
        ConceptPage page = workspace.concepts().page("yeasts");
        assertThat(page.concept().isGhost()).isTrue();
        assertThat(page.concept().label()).isEqualTo("Yeast");
        assertThat(page.definitions()).extracting(definition -> definition.note().title()).containsExactly("Beer");
        assertThat(page.claims())
                .extracting(source -> source.note().title())
                .containsExactly("Beer", "Bread and Patience");
        assertThat(page.contested()).isTrue();
        assertThat(page.claims().getLast().claims())
                .hasSize(2)
                .last()
                .satisfies(claim -> {
                    assertThat(claim.heading()).isEqualTo("Why it rises");
                    assertThat(claim.time().orElseThrow().startSeconds()).isEqualTo(60);
                });
    }

    @Test
    void a_picture_is_not_a_concept_that_a_note_names() throws IOException {
        Files.writeString(notes.resolve("Oven.md"), "# Oven\n\nSee ![[oven.png]] and [[Kneading]].\n");
        refresh();
        assertThat(workspace.reading().open(NotePath.of("Oven.md")).named())
                .extracting(concept -> concept.label())
                .containsExactly("Kneading");
    }

    @Test
    void opens_a_note_with_the_concepts_it_mentions() {
        OpenNote open = workspace.reading().open(NotePath.of("talks/Bread and Patience.md"));
        assertThat(open.summary().sections()).isEqualTo(2);
        assertThat(open.named()).extracting(concept -> concept.label()).contains("Yeast");
        assertThat(open.mentions()).isNotEmpty();
    }

    @Test
    void follows_links_to_sections_notes_and_ghosts() {
        NotePath from = NotePath.of("Beer.md");
        assertThat(workspace.reading().resolve(from, LinkTarget.parse("bread and patience#§ Why It Rises")))
                .isEqualTo(new Resolution.ToNote(NotePath.of("talks/Bread and Patience.md"), 0, -1, false));
        assertThat(workspace.reading().resolve(from, LinkTarget.parse("Nobody")))
                .isInstanceOf(Resolution.ToGhost.class);
        assertThat(workspace.reading().preview(from, LinkTarget.parse("Bread and Patience#§ Gone")))
                .isInstanceOf(Preview.OfNothing.class);
    }

    @Test
    void offers_each_of_two_notes_of_one_name() throws IOException {
        Files.createDirectories(notes.resolve("other"));
        Files.writeString(notes.resolve("other/Beer.md"), "# Another beer\n");
        Files.createDirectories(notes.resolve("more"));
        Files.writeString(notes.resolve("more/Beer.md"), "# A third beer\n");
        refresh();
        assertThat(workspace.library().problems(20))
                .filteredOn(found -> found.problem().rule() == Problem.Rule.SAME_NAME)
                .extracting(found -> found.note().value())
                .containsExactly("Beer.md", "more/Beer.md", "other/Beer.md");
        assertThat(workspace.reading().resolve(NotePath.of("x.md"), LinkTarget.parse("other/Beer")))
                .isEqualTo(new Resolution.ToNote(NotePath.of("other/Beer.md"), -1, -1, false));
        Files.delete(notes.resolve("Beer.md"));
        refresh();
        assertThat(workspace.reading().resolve(NotePath.of("x.md"), LinkTarget.parse("beer")))
                .isEqualTo(
                        new Resolution.Ambiguous(List.of(NotePath.of("more/Beer.md"), NotePath.of("other/Beer.md"))));
    }

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

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void spoil(Path file) {
        try {
            Files.writeString(file, "spoilt");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
