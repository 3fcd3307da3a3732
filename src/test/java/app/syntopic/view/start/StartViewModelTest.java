package app.syntopic.view.start;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.graph.Concept;
import app.syntopic.model.NotePath;
import app.syntopic.model.NoteSummary;
import app.syntopic.view.Opened;
import app.syntopic.view.OpenedNotebook;
import app.syntopic.view.start.StartViewModel.MetClaim;
import app.syntopic.view.start.StartViewModel.Offers;
import app.syntopic.workspace.Bookmark;
import app.syntopic.workspace.ReadingMemory.NoteState;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;

class StartViewModelTest {

    @Opened OpenedNotebook notebook;
    private StartViewModel model;

    @BeforeEach
    void open() {
        model = new StartViewModel(notebook.workspace(), OpenedNotebook.inPlace(), new Random(7));
    }

    private Offers offers() {
        return model.offersProperty().get().orElseThrow();
    }

    @Test
    void offersSourcesWhereNothingWasReadYet() {
        model.load();
        assertThat(offers().recent()).isEmpty();
        assertThat(offers().sources())
                .extracting(NoteSummary::title)
                .contains("Ada Moreau on Slow Pruning", "Learning from Weeds", "The Patient Orchard");
        assertThat(offers().concepts()).extracting(Concept::key).contains(OpenedNotebook.CONTINUAL_PRUNING);
    }

    @Test
    void offersWhatWasReadLastAndLeavesOutWhatIsGone() {
        notebook.workspace().memory().leave(OpenedNotebook.WEEDS, NoteState.NEW);
        notebook.workspace().memory().leave(OpenedNotebook.PRUNING, NoteState.NEW);
        notebook.workspace().memory().leave(NotePath.of("Burnt.md"), NoteState.NEW);
        model.load();
        assertThat(offers().sources()).isEmpty();
        assertThat(offers().recent())
                .extracting(NoteSummary::path)
                .containsExactly(OpenedNotebook.PRUNING, OpenedNotebook.WEEDS);
    }

    @Test
    void offersBookmarks() {
        Bookmark bookmark = new Bookmark.OfSection(OpenedNotebook.PRUNING, "Frost and memory");
        notebook.workspace().memory().toggle(bookmark);
        model.load();
        assertThat(offers().bookmarks()).containsExactly(bookmark);
    }

    @Test
    void aClaimIsOneSentenceOfItsPassageAndStaysUntilAnotherIsAsked() {
        model.load();
        MetClaim first = model.claimProperty().get().orElseThrow();
        String passage =
                notebook.workspace()
                        .reading()
                        .open(first.note().path())
                        .note()
                        .passages()
                        .get(first.passage())
                        .text()
                        .text();
        assertThat(first.text().text()).isEqualTo(first.sentence().in(passage)).isNotBlank();
        model.load();
        assertThat(model.claimProperty().get()).contains(first);
        Set<String> met = new HashSet<>();
        // the notes are drawn by SQLite, which takes no seed: so many draws miss one of seven claims in no lifetime
        for (int i = 0; i < 1000 && !met.contains("Bark remembers every hard winter."); i++) {
            model.another();
            met.add(model.claimProperty().get().orElseThrow().text().text());
        }
        assertThat(met).contains("Bark remembers every hard winter.");
    }

    @Test
    void aNotebookThatClaimsNothingHasNoneToMeet() {
        notebook.change(OpenedNotebook.PRUNING, "# Empty\n");
        notebook.change(OpenedNotebook.WEEDS, "# Empty too\n");
        notebook.change(OpenedNotebook.ORCHARD, "# Nothing\n");
        notebook.workspace().indexing().refresh(progress -> {});
        model.load();
        assertThat(model.claimProperty().get()).isEmpty();
        assertThat(model.offersProperty().get()).isPresent();
    }
}
