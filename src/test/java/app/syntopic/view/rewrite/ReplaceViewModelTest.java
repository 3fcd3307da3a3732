package app.syntopic.view.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.view.Opened;
import app.syntopic.view.OpenedNotebook;
import app.syntopic.view.rewrite.ChosenNotes.Row;
import app.syntopic.view.rewrite.ChosenNotes.Tick;
import app.syntopic.view.rewrite.ReplaceViewModel.State;
import app.syntopic.workspace.Rewriting.Rewritten;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class ReplaceViewModelTest {

    private final List<Rewritten> done = new ArrayList<>();
    @Opened OpenedNotebook notebook;
    private ReplaceViewModel model;

    @BeforeEach
    void open() {
        model =
                new ReplaceViewModel(
                        notebook.workspace().rewriting(), OpenedNotebook.inPlace(), Runnable::run, done::add);
    }

    private void look(String words, String with) {
        model.wordsProperty().set(words);
        model.withProperty().set(with);
        model.look();
    }

    @Test
    void everyPlaceIsListedUnderItsNote() {
        look("continual pruning", "steady pruning");

        assertThat(model.stateProperty().get()).isEqualTo(State.FOUND);
        assertThat(model.sentenceProperty().get()).isEqualTo("5 places in 2 notes.");
        assertThat(model.chosen().rows()).hasSize(7);
    }

    @Test
    void onlyPlacesThatAreInAreReplaced() {
        look("continual pruning", "steady pruning");
        List<Row> rows = List.copyOf(model.chosen().rows());
        model.chosen().toggle(rows.getFirst());
        assertThat(model.chosen().tick(rows.getFirst())).isEqualTo(Tick.NONE);
        model.chosen().toggle(rows.get(1));
        assertThat(model.chosen().tick(rows.getFirst())).isEqualTo(Tick.SOME);
        String weeds = notebook.read(OpenedNotebook.PRUNING);

        model.replace();

        assertThat(done).singleElement().isEqualTo(new Rewritten(2, 4, List.of(), true));
        assertThat(notebook.read(OpenedNotebook.PRUNING))
                .isNotEqualTo(weeds)
                .contains("steady pruning", "ontinual pruning");
        assertThat(notebook.read(OpenedNotebook.WEEDS)).doesNotContainIgnoringCase("continual pruning");
        assertThat(model.sentenceProperty().get()).as("what is left is looked for").isEqualTo("1 place in 1 note.");
    }

    @Test
    void aBadExpressionIsExplained() {
        model.regexProperty().set(true);
        look("pruning(", "");

        assertThat(model.sentenceProperty().get()).startsWith("Not a regular expression");
    }

    @Test
    void nothingIsListedOnceTheWordsAreGone() {
        look("pruning", "");
        look("", "");

        assertThat(model.stateProperty().get()).isEqualTo(State.NOTHING_ASKED);
        assertThat(model.chosen().rows()).isEmpty();
        assertThat(model.chosen().chosenProperty().get()).isZero();
    }
}
