package app.syntopic.view.versions;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.NotePath;
import app.syntopic.view.Opened;
import app.syntopic.view.OpenedNotebook;
import app.syntopic.view.versions.VersionsViewModel.Compared;
import app.syntopic.workspace.Authoring;
import app.syntopic.workspace.NoteVersions.Version;
import app.syntopic.workspace.Trash.Removed;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class VersionsViewModelTest {

    @Opened OpenedNotebook notebook;
    private String before;
    private VersionsViewModel model;

    @BeforeEach
    void changeANote() {
        before = notebook.read(OpenedNotebook.WEEDS);
        Authoring authoring = notebook.workspace().authoring();
        String changed = before.replace("weakens", "strengthens").replace("teaches patience", "learns it");
        authoring.save(authoring.edit(OpenedNotebook.WEEDS), changed.replace("## Glossary\n\n", "## Glossary\n"));
        model =
                new VersionsViewModel(
                        OpenedNotebook.WEEDS, notebook.workspace().versions(), authoring, OpenedNotebook.inPlace());
        model.refresh();
    }

    private Compared compared() {
        return model.comparedProperty().get().orElseThrow();
    }

    @Test
    void theLastVersionIsComparedWithTheNoteOfNow() {
        assertThat(model.listProperty().get().orElseThrow()).hasSize(1);
        assertThat(compared().then()).isEqualTo(before);
        assertThat(compared().regions()).hasSize(2);
    }

    @Test
    void aPartIsBroughtBack() {
        model.restore(compared(), List.of(compared().regions().getLast()));

        assertThat(notebook.read(OpenedNotebook.WEEDS)).contains("weakens a hedge", "## Glossary\n- ");
        assertThat(model.listProperty().get().orElseThrow()).hasSize(2);
    }

    @Test
    void severalPartsAreBroughtBackAsOneChange() {
        model.restore(compared(), compared().regions().reversed());

        assertThat(notebook.read(OpenedNotebook.WEEDS)).isEqualTo(before);
        assertThat(model.listProperty().get().orElseThrow()).hasSize(2);
    }

    @Test
    void theWholeIsBroughtBack() {
        model.restore(compared());

        assertThat(notebook.read(OpenedNotebook.WEEDS)).isEqualTo(before);
    }

    @Test
    void aNoteThatChangedMeanwhileIsNotOverwritten() {
        Compared seen = compared();
        notebook.change(OpenedNotebook.WEEDS, "theirs\n");
        model.restore(seen);

        assertThat(notebook.read(OpenedNotebook.WEEDS)).isEqualTo("theirs\n");
        assertThat(model.problemProperty().get()).isEmpty();
        assertThat(compared().now()).isEqualTo("theirs\n");
    }

    @Test
    void aRemovedNoteIsNoLongerFoundUntilItIsPutBack() {
        Removed removed = notebook.workspace().trash().remove(OpenedNotebook.WEEDS);
        assertThat(notebook.workspace().library().note(OpenedNotebook.WEEDS)).isEmpty();
        assertThat(notebook.workspace().trash().all()).containsExactly(removed);

        notebook.workspace().trash().restore(removed);
        assertThat(notebook.workspace().library().note(OpenedNotebook.WEEDS)).isPresent();
        assertThat(notebook.workspace().trash().all()).isEmpty();
    }

    @Test
    void aRemovedNoteComesBackBesideOneThatTookItsName() {
        String before = notebook.read(OpenedNotebook.WEEDS);
        Removed removed = notebook.workspace().trash().remove(OpenedNotebook.WEEDS);
        notebook.change(OpenedNotebook.WEEDS, "# Other\n");

        NotePath back = notebook.workspace().trash().restore(removed);

        assertThat(back).isEqualTo(NotePath.of("sources/Learning from Weeds 2.md"));
        assertThat(notebook.read(back)).isEqualTo(before);
        assertThat(notebook.read(OpenedNotebook.WEEDS)).isEqualTo("# Other\n");
        assertThat(notebook.workspace().trash().all()).isEmpty();
    }

    @Test
    void aVersionThatWasBroughtBackIsTold() {
        List<Version> told = new ArrayList<>();
        model.onRestored(told::add);
        model.refresh();
        Version version = model.listProperty().get().orElseThrow().getFirst();
        model.restore(model.comparedProperty().get().orElseThrow());
        assertThat(told).containsExactly(version);
    }
}
