package app.syntopic.view.editor;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.graph.Definition;
import app.syntopic.view.Opened;
import app.syntopic.view.OpenedNotebook;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

class DefinedElsewhereViewModelTest {

    private static final String NOTE =
            """
            # A Note

            ## Glossary

            - **Continual pruning** —\s
            - **Nobody's term** — hers alone.
            """;

    @Opened OpenedNotebook notebook;
    private DraftViewModel draft;
    private DefinedElsewhereViewModel model;

    @BeforeEach
    void open() {
        draft = new DraftViewModel(OpenedNotebook.ORCHARD, notebook.workspace().reading(), OpenedNotebook.inPlace());
        model =
                new DefinedElsewhereViewModel(
                        OpenedNotebook.ORCHARD, notebook.workspace().reading(), draft, OpenedNotebook.inPlace());
        draft.look(NOTE);
    }

    private List<String> shown() {
        return model.definitionsProperty().get().stream()
                .map(Definition::note)
                .map(note -> note.path().name())
                .toList();
    }

    @Test
    void whatOthersMeanByATermIsThereWhileItsEntryIsWritten() {
        draft.caretAt(NOTE.indexOf("pruning** — ") + "pruning** — ".length());
        assertThat(shown()).contains("Learning from Weeds", "Ada Moreau on Slow Pruning");

        draft.caretAt(NOTE.indexOf("hers"));
        assertThat(shown()).isEmpty();

        draft.caretAt(NOTE.indexOf("Continual"));
        draft.caretAt(2);
        assertThat(shown()).isEmpty();
    }

    @Test
    void itStaysWhileTheTextIsAheadOfWhatWasRead() {
        int end = NOTE.indexOf("pruning** — ") + "pruning** — ".length();
        draft.caretAt(end);

        draft.changed();
        draft.caretAt(end + 10);
        assertThat(shown()).isNotEmpty();

        draft.look(NOTE.replace("pruning** — ", "pruning** — less, often"));
        assertThat(shown()).isNotEmpty();
    }

    @Test
    void aCaretThatMovedWhileTheTextWasAheadIsFollowedAgainLater() {
        draft.changed();
        draft.caretAt(3);
        draft.look(NOTE + "\n");

        draft.caretAt(NOTE.indexOf("Continual"));
        assertThat(shown()).isNotEmpty();
    }

    @Test
    void anEntrysOwnNoteIsNotAnotherSource() {
        DefinedElsewhereViewModel own =
                new DefinedElsewhereViewModel(
                        OpenedNotebook.WEEDS, notebook.workspace().reading(), draft, OpenedNotebook.inPlace());
        draft.caretAt(NOTE.indexOf("Continual"));
        assertThat(own.definitionsProperty().get())
                .extracting(definition -> definition.note().path())
                .doesNotContain(OpenedNotebook.WEEDS)
                .isNotEmpty();
    }
}
