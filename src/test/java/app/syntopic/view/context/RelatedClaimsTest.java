package app.syntopic.view.context;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.ParsedNote;
import app.syntopic.search.result.Hit;
import app.syntopic.view.Background;
import app.syntopic.view.Opened;
import app.syntopic.view.OpenedNotebook;
import app.syntopic.workspace.Reading.OpenNote;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

class RelatedClaimsTest {

    @Opened OpenedNotebook notebook;
    private ContextViewModel model;
    private ParsedNote note;

    @BeforeEach
    void open() {
        model =
                new ContextViewModel(
                        notebook.workspace().reading(), notebook.workspace().claims(), OpenedNotebook.inPlace());
        OpenNote open = notebook.workspace().reading().open(OpenedNotebook.PRUNING);
        note = open.note();
        model.show(open);
    }

    private int passageWith(String words) {
        return note.passages().stream()
                .filter(passage -> passage.text().text().contains(words))
                .findFirst()
                .orElseThrow()
                .ordinal();
    }

    @Test
    void areThoseOfTheSectionBeingReadUntilAPassageIsAtHand() {
        assertThat(model.relatedProperty().get()).isEmpty();
        model.currentSectionProperty().set(0);
        assertThat(model.relatedProperty().get())
                .hasValueSatisfying(related -> assertThat(related.to()).startsWith("A grown tree"));
        model.passageAtHand(passageWith("Bark remembers"));
        assertThat(model.relatedProperty().get())
                .hasValueSatisfying(related -> assertThat(related.to()).startsWith("Bark remembers"));
    }

    @Test
    void areLookedForOnceTheNoteIsPaintedAndOnlyForTheLastPassageAtHand() {
        List<Runnable> waiting = new ArrayList<>();
        Background unpainted =
                Background.inPlace(
                        failure -> {
                            throw new AssertionError(failure);
                        },
                        waiting::add);
        ContextViewModel opening =
                new ContextViewModel(notebook.workspace().reading(), notebook.workspace().claims(), unpainted);
        List<String> asked = new ArrayList<>();
        opening.relatedProperty().subscribe(found -> found.ifPresent(related -> asked.add(related.to())));
        opening.show(notebook.workspace().reading().open(OpenedNotebook.PRUNING));
        opening.passageAtHand(passageWith("cutting a little every week"));
        opening.passageAtHand(passageWith("Bark remembers"));
        assertThat(asked).isEmpty();
        assertThat(opening.backlinksProperty().get()).isEmpty();
        assertThat(opening.outlineProperty().get()).isNotEmpty();

        assertThat(waiting).hasSize(1);
        waiting.getFirst().run();
        assertThat(asked).singleElement().satisfies(to -> assertThat(to).startsWith("Bark remembers"));
        assertThat(opening.backlinksProperty().get()).isPresent();
    }

    @Test
    void standInOtherNotes() {
        model.passageAtHand(passageWith("cutting a little every week"));
        assertThat(model.relatedProperty().get().orElseThrow().claims())
                .isNotEmpty()
                .extracting(Hit::note)
                .doesNotContain(OpenedNotebook.PRUNING);
    }

    @Test
    void stayAsTheyAreForAPlaceThatIsNoPassage() {
        model.passageAtHand(passageWith("Bark remembers"));
        model.passageAtHand(-1);
        model.passageAtHand(10_000);
        assertThat(model.relatedProperty().get())
                .hasValueSatisfying(related -> assertThat(related.to()).startsWith("Bark remembers"));
    }

    @Test
    void areNoneOfANoteThatIsGoneWhichThePageSays() throws IOException {
        Files.delete(notebook.workspace().folder().resolve(OpenedNotebook.PRUNING.value()));
        model.passageAtHand(passageWith("Bark remembers"));
        assertThat(model.relatedProperty().get()).isEmpty();
    }
}
