package app.syntopic.view.complete;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.NotePath;
import app.syntopic.view.OpenedNotebook;
import app.syntopic.workspace.Completions.Suggestion;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

class CompletionViewModelTest {

    @TempDir Path directory;

    private OpenedNotebook notebook;
    private CompletionViewModel model;

    @BeforeEach
    void open() {
        notebook = OpenedNotebook.in(directory);
        model =
                new CompletionViewModel(
                        OpenedNotebook.ORCHARD,
                        notebook.workspace().completions(),
                        notebook.workspace().reading(),
                        () -> List.of("Grafting", "Pruning"),
                        OpenedNotebook.inPlace());
    }

    @AfterEach
    void close() {
        notebook.close();
    }

    private List<String> offered(String line) {
        model.look(Opening.of(line, false));
        return model.rowsProperty().get().stream().map(Suggestion::label).toList();
    }

    @Test
    void linksOfferConceptsNotesAndWhatIsNotThereYet() {
        assertThat(offered("see [[con")).startsWith("Continual pruning").endsWith("Create “con”");
        assertThat(model.aboutProperty().get()).contains("leave things alone");
        assertThat(offered("see [[weeds")).contains("Learning from Weeds");
    }

    @Test
    void aTargetsSectionsFollowItsName() {
        assertThat(offered("see [[Ada Moreau on Slow Pruning#"))
                .contains("§ Training the tree", "§ Frost and memory", "Glossary");
        assertThat(offered("see [[Ada Moreau on Slow Pruning#fro")).containsExactly("§ Frost and memory");
    }

    @Test
    void aSignBehindANameTakesTheChosenNoteAndGoesOn() {
        offered("see [[slow pru");
        assertThat(model.goOn("#").orElseThrow().insert()).isEqualTo("Ada Moreau on Slow Pruning#");
        assertThat(model.goOn("^").orElseThrow().insert()).isEqualTo("Ada Moreau on Slow Pruning#^");
        assertThat(model.goOn("|").orElseThrow().insert()).isEqualTo("Ada Moreau on Slow Pruning|");
        assertThat(model.goOn("a")).isEmpty();
        offered("see [[Ada Moreau on Slow Pruning");
        assertThat(model.goOn("#")).isEmpty();
        assertThat(offered("see [[continual pruning")).isNotEmpty();
        assertThat(model.goOn("|")).isEmpty();
        offered("so it is [§ ");
        assertThat(model.goOn("#")).isEmpty();
    }

    @Test
    void allPassagesOfANoteAreOfferedAlsoThoseWithoutAnId() {
        assertThat(offered("see [[Ada Moreau on Slow Pruning#^bark"))
                .containsExactly("Bark remembers every hard winter. See Root Collapse.");
        Suggestion claim = model.chosenWithoutId().orElseThrow();
        assertThat(claim.note()).contains(OpenedNotebook.PRUNING);
        assertThat(claim.insert()).startsWith("bark-remembers-every-hard");

        String text = notebook.read(OpenedNotebook.PRUNING);
        notebook.change(OpenedNotebook.PRUNING, text.replace("See [[Root Collapse]].", "See [[Root Collapse]]. ^bark"));
        notebook.workspace().indexing().refresh(progress -> {});
        offered("see [[Ada Moreau on Slow Pruning#^");
        assertThat(model.chosenWithoutId()).isEmpty();
    }

    @Test
    void citationsOfferThisNotesSections() {
        assertThat(offered("so it is [§ ")).containsExactly("Grafting", "Pruning");
        assertThat(model.accept("").orElseThrow().insert()).isEqualTo("Grafting]");
    }

    @Test
    void tagsOfTheNotebookAreOffered() {
        assertThat(offered("a claim #gar")).contains("garden/trees");
    }

    private List<String> offeredInMetadata(String line) {
        model.look(Opening.of(line, true));
        return model.rowsProperty().get().stream().map(Suggestion::label).toList();
    }

    @Test
    void metadataOffersTheReadersOwnKeysAndTheirValues() {
        notebook.change(NotePath.of("a.md"), "---\nstatus: to read\nvenue: 'Rome: north'\nrating: 4\n---\n# A\n");
        notebook.change(NotePath.of("b.md"), "---\nStatus: [to read, \"[[Half]]\"]\nremark: >\n  a\n---\n# B\n");
        notebook.workspace().indexing().refresh(progress -> {});

        assertThat(offeredInMetadata("sta")).containsExactly("status");
        assertThat(offeredInMetadata("t")).contains("title", "rating", "status");
        assertThat(offeredInMetadata("status: ")).containsExactly("to read", "[[Half]]");
        assertThat(offeredInMetadata("status: h")).containsExactly("[[Half]]");
        assertThat(model.accept("").orElseThrow().insert()).isEqualTo("\"[[Half]]\"");
        assertThat(offeredInMetadata("venue: Ro")).containsExactly("Rome: north");
        assertThat(model.accept("").orElseThrow().insert()).isEqualTo("\"Rome: north\"");
        assertThat(offeredInMetadata("title: ")).isEmpty();
    }

    private List<String> offeredNames(String line) {
        model.look(Opening.inNames(line, "host"));
        return model.rowsProperty().get().stream().map(Suggestion::label).toList();
    }

    @Test
    void whoMadeASourceIsKnownByNameWithoutANote() {
        assertThat(offered("said @Cald")).contains("Ines Calder");
        assertThat(model.rowsProperty().get().getFirst().ghost()).isTrue();
        assertThat(offeredNames("Ada Moreau, in")).contains("Ines Calder");
        assertThat(model.accept("").orElseThrow()).isEqualTo(new Opening.Completed(12, "Ines Calder", 0));
        assertThat(offeredNames("green")).containsExactly("Green Hours");
        assertThat(offeredNames("Ada Moreau, ")).isEmpty();

        notebook.change(NotePath.of("talks/a.md"), "---\nhost: \"[[Olga Reed]]\"\n---\n# A\n");
        notebook.workspace().indexing().refresh(progress -> {});
        assertThat(offeredNames("reed")).containsExactly("Olga Reed");

        notebook.change(NotePath.of("people/Ines Calder.md"), "---\ntype: person\n---\n# Ines Calder\n");
        notebook.workspace().indexing().refresh(progress -> {});
        assertThat(offeredNames("calder")).containsExactly("Ines Calder");
        assertThat(model.rowsProperty().get().getFirst().ghost()).isFalse();
    }

    @Test
    void notesOfOneNameAreAllOfferedAndLinkedByTheirPaths() {
        notebook.change(NotePath.of("other/The Patient Orchard.md"), "# The Patient Orchard\n");
        notebook.workspace().indexing().refresh(progress -> {});
        assertThat(offered("see [[The Patient")).filteredOn("The Patient Orchard"::equals).hasSize(2);
        assertThat(model.rowsProperty().get())
                .filteredOn(row -> row.label().equals("The Patient Orchard"))
                .extracting(Suggestion::insert)
                .containsExactlyInAnyOrder("other/The Patient Orchard", "sources/The Patient Orchard");
    }

    @Test
    void aliasesAreOfferedAndShownInTheText() {
        notebook.change(
                NotePath.of("people/Ines.md"), "---\ntype: person\naliases: [The Weeder]\n---\n# Ines Calder\n");
        notebook.workspace().indexing().refresh(progress -> {});
        assertThat(offered("see [[weeder")).startsWith("The Weeder");
        assertThat(model.accept("").orElseThrow().insert()).isEqualTo("Ines|The Weeder]]");
    }

    @Test
    void theChoiceGoesRound() {
        offered("so it is [§ ");
        model.step(-1);
        assertThat(model.accept("").orElseThrow().insert()).isEqualTo("Pruning]");
        assertThat(model.rowsProperty().get()).isEmpty();
    }
}
