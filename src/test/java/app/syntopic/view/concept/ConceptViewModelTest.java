package app.syntopic.view.concept;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.graph.Definition;
import app.syntopic.model.FoldedLabel;
import app.syntopic.view.Opened;
import app.syntopic.view.OpenedNotebook;
import app.syntopic.view.concept.ConceptViewModel.Order;

import org.junit.jupiter.api.Test;

import java.util.List;

class ConceptViewModelTest {

    @Opened OpenedNotebook notebook;

    private ConceptViewModel load(FoldedLabel key) {
        ConceptViewModel model = new ConceptViewModel(key, notebook.workspace().concepts(), OpenedNotebook.inPlace());
        model.load();
        return model;
    }

    private static List<String> sources(ConceptViewModel model) {
        return model.groupsProperty().get().stream().map(source -> source.note().title()).toList();
    }

    @Test
    void laysDefinitionsOfAllSourcesSideBySideOldestFirst() {
        ConceptViewModel model = load(OpenedNotebook.CONTINUAL_PRUNING);
        assertThat(model.loadedProperty().get())
                .hasValueSatisfying(loaded ->
                        assertThat(loaded.page().definitions())
                                .extracting(Definition::note)
                                .extracting(note -> note.title())
                                .containsExactly("Learning from Weeds", "Ada Moreau on Slow Pruning"));
    }

    @Test
    void sortsSourcesByDateWhenAsked() {
        ConceptViewModel model = load(OpenedNotebook.CONTINUAL_PRUNING);
        model.orderProperty().set(Order.BY_DATE);
        assertThat(sources(model)).containsExactly("Learning from Weeds", "Ada Moreau on Slow Pruning");
    }

    @Test
    void canLeaveOutClaimsThatQuoteNothing() {
        ConceptViewModel model = load(OpenedNotebook.CONTINUAL_PRUNING);
        assertThat(sources(model)).isNotEmpty();
        model.quotesOnlyProperty().set(true);
        assertThat(sources(model)).isEmpty();
        model.quotesOnlyProperty().set(false);
        assertThat(sources(model)).isNotEmpty();
    }

    @Test
    void aConceptWithoutANoteHasAPageToo() {
        ConceptViewModel model = load(FoldedLabel.of("Root Collapse"));
        assertThat(model.loadedProperty().get())
                .hasValueSatisfying(loaded -> {
                    assertThat(loaded.page().concept().isGhost()).isTrue();
                    assertThat(loaded.page().definitions()).hasSize(1);
                });
    }

    @Test
    void placesThatLinkItAreReadPieceByPiece() {
        String links = "- one that goes to [[Root Collapse]]\n\n".repeat(60);
        notebook.append(OpenedNotebook.ORCHARD, "\n### § Roots\n\n" + links);
        ConceptViewModel model = load(FoldedLabel.of("Root Collapse"));
        int all = model.loadedProperty().get().orElseThrow().page().backlinkCount();
        assertThat(all).isGreaterThan(60);
        assertThat(model.backlinksProperty().get()).hasSize(40);

        model.loadMoreBacklinks();

        assertThat(model.backlinksProperty().get()).hasSize(all);
    }
}
