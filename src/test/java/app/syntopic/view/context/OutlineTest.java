package app.syntopic.view.context;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.NotePath;
import app.syntopic.view.Anchor;
import app.syntopic.view.Opened;
import app.syntopic.view.OpenedNotebook;
import app.syntopic.workspace.Reading.OpenNote;

import org.junit.jupiter.api.Test;

class OutlineTest {

    @Opened OpenedNotebook notebook;

    @Test
    void namesThePartsInTheOrderOfThePage() {
        OpenNote note = notebook.workspace().reading().open(OpenedNotebook.PRUNING);
        assertThat(Outline.of(note.note()))
                .extracting(Outline.Entry::title)
                .containsExactly("Four questions", "Glossary", "§ Training the tree", "§ Frost and memory", "See also");
    }

    @Test
    void countsTheTermsAndLeadsToSections() {
        OpenNote note = notebook.workspace().reading().open(OpenedNotebook.PRUNING);
        assertThat(Outline.of(note.note()).get(1).count()).isEqualTo(2);
        assertThat(Outline.of(note.note()).get(3).anchor()).isEqualTo(Anchor.heading(heading(note, 1)));
    }

    private static int heading(OpenNote note, int section) {
        return note.note().sections().get(section).heading().start();
    }

    @Test
    void setsHeadingsBelowTheOnesTheyBelongTo() {
        NotePath tools = NotePath.of("Tools.md");
        notebook.write(tools, "# Tools\n\n## Saw\n\nCuts.\n\n#### Teeth\n\nMany.\n\n## Axe\n\nSplits.\n");
        OpenNote note = notebook.workspace().reading().open(tools);
        assertThat(Outline.of(note.note())).extracting(Outline.Entry::depth).containsExactly(0, 1, 0);
        OpenNote literature = notebook.workspace().reading().open(OpenedNotebook.PRUNING);
        assertThat(Outline.of(literature.note())).extracting(Outline.Entry::depth).containsOnly(0);
    }

    @Test
    void followsWhatIsReadThroughAllParts() {
        OpenNote note = notebook.workspace().reading().open(OpenedNotebook.PRUNING);
        ContextViewModel model =
                new ContextViewModel(
                        notebook.workspace().reading(), notebook.workspace().claims(), OpenedNotebook.inPlace());
        model.show(note);
        assertThat(model.currentTitle().getValue()).isEmpty();
        model.readingAtProperty().set(note.note().passages().get(note.note().terms().getLast().passage()).span().end());
        assertThat(model.currentTitle().getValue()).isEqualTo("Glossary");
        model.readingAtProperty().set(heading(note, 1));
        assertThat(model.currentTitle().getValue()).isEqualTo("§ Frost and memory");
        assertThat(model.currentAnchor()).isEqualTo(Anchor.heading(heading(note, 1)));
    }

    @Test
    void tellsWhatPointsAtTheNote() {
        ContextViewModel model =
                new ContextViewModel(
                        notebook.workspace().reading(), notebook.workspace().claims(), OpenedNotebook.inPlace());
        model.show(notebook.workspace().reading().open(OpenedNotebook.PRUNING));
        assertThat(model.backlinksProperty().get())
                .hasValueSatisfying(backlinks ->
                        assertThat(backlinks)
                                .extracting(backlink -> backlink.note().path())
                                .containsExactly(OpenedNotebook.ORCHARD));
    }
}
