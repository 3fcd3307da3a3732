package app.syntopic.view.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.view.Background;
import app.syntopic.view.OpenedNotebook;
import app.syntopic.workspace.NotebookUnavailableException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class SearchViewModelTest {

    @TempDir Path directory;

    private OpenedNotebook notebook;
    private SearchViewModel model;

    @BeforeEach
    void open() {
        notebook = OpenedNotebook.in(directory);
        model =
                new SearchViewModel(
                        notebook.workspace().claims(), notebook.workspace().reading(), OpenedNotebook.inPlace());
    }

    @AfterEach
    void close() {
        notebook.close();
    }

    private List<String> notes() {
        return model.rows().stream()
                .filter(SearchRow.OfNote.class::isInstance)
                .map(row -> ((SearchRow.OfNote) row).title())
                .toList();
    }

    @Test
    void groupsAnswersByNoteAndChoosesTheFirst() {
        model.ask("pruning");
        assertThat(notes()).contains("Ada Moreau on Slow Pruning", "Learning from Weeds");
        assertThat(model.rows().getFirst()).isInstanceOf(SearchRow.OfNote.class);
        assertThat(model.chosenProperty().get()).isEqualTo(1);
    }

    @Test
    void movingSkipsTitlesAndStaysAtTheEnds() {
        model.ask("pruning");
        model.move(-1);
        assertThat(model.chosenProperty().get()).isEqualTo(1);
        for (int i = 0; i < 50; i++) {
            model.move(1);
            assertThat(model.chosenHit()).isPresent();
        }
        assertThat(model.chosenProperty().get()).isEqualTo(model.rows().size() - 1);
    }

    @Test
    void previewsTheSectionAroundTheChosenAnswer() {
        model.ask("bark remembers");
        assertThat(model.previewProperty().get())
                .hasValueSatisfying(preview -> {
                    assertThat(preview.hit().text()).contains("Bark remembers");
                    assertThat(preview.section())
                            .hasValueSatisfying(section -> assertThat(section.title()).isEqualTo("Frost and memory"));
                });
    }

    @Test
    void aFilterShowsOneKindAndCountsAll() {
        model.ask("continual pruning");
        int terms = model.counts().getOrDefault(HitFilter.TERMS, 0);
        assertThat(terms).isEqualTo(2);
        model.filterProperty().set(Optional.of(HitFilter.TERMS));
        assertThat(model.rows()).filteredOn(SearchRow.OfHit.class::isInstance).hasSize(terms);
    }

    @Test
    void aSearchThatFailsHasNoAnswersAndSaysWhy() {
        OpenedNotebook gone = OpenedNotebook.in(directory.resolve("gone"));
        gone.close();
        List<Throwable> told = new ArrayList<>();
        SearchViewModel failing =
                new SearchViewModel(
                        gone.workspace().claims(), gone.workspace().reading(), Background.inPlace(told::add));
        failing.ask("pruning");
        assertThat(failing.workingProperty().get()).isFalse();
        assertThat(failing.resultProperty().get()).isEmpty();
        assertThat(told)
                .singleElement()
                .isInstanceOf(NotebookUnavailableException.class)
                .extracting(Throwable::getMessage)
                .asString()
                .endsWith(".");
    }

    @Test
    void anEmptyQueryHasNoAnswers() {
        model.ask("pruning");
        model.ask("  ");
        assertThat(model.rows()).isEmpty();
        assertThat(model.resultProperty().get()).isEmpty();
        assertThat(model.chosenHit()).isEmpty();
    }
}
