package app.syntopic.view.editor;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.view.OpenedNotebook;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class EditorViewModelTest {

    @TempDir Path directory;

    private OpenedNotebook notebook;
    private EditorViewModel model;
    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void open() {
        notebook = OpenedNotebook.in(directory);
        model = new EditorViewModel(OpenedNotebook.WEEDS, notebook.workspace().authoring(), OpenedNotebook.inPlace());
        model.load();
    }

    @AfterEach
    void close() {
        notebook.close();
    }

    private void save(String text) {
        model.save(text, () -> told.add("saved"), () -> told.add("failed"));
    }

    @Test
    void anUneditedTextIsNotWritten() {
        String before = notebook.read(OpenedNotebook.WEEDS);
        save("something else");
        assertThat(notebook.read(OpenedNotebook.WEEDS)).isEqualTo(before);
        assertThat(told).containsExactly("saved");
    }

    @Test
    void anEditedTextIsWrittenAndThenClean() {
        model.edited();
        assertThat(model.dirtyProperty().get()).isTrue();
        save("# Learning from Weeds\n\nNew.\n");
        assertThat(notebook.read(OpenedNotebook.WEEDS)).isEqualTo("# Learning from Weeds\n\nNew.\n");
        assertThat(model.dirtyProperty().get()).isFalse();
    }

    @Test
    void aChangeByAnotherProgramIsNotOverwritten() {
        model.edited();
        notebook.change(OpenedNotebook.WEEDS, "theirs\n");
        save("mine\n");
        assertThat(notebook.read(OpenedNotebook.WEEDS)).isEqualTo("theirs\n");
        assertThat(told).containsExactly("failed");
        assertThat(model.changedOutsideProperty().get()).isTrue();
        assertThat(model.dirtyProperty().get()).isTrue();
    }

    @Test
    void theReaderMayKeepTheirOwnText() {
        model.edited();
        notebook.change(OpenedNotebook.WEEDS, "theirs\n");
        save("mine\n");
        model.saveOver("mine\n");
        assertThat(notebook.read(OpenedNotebook.WEEDS)).isEqualTo("mine\n");
        assertThat(model.changedOutsideProperty().get()).isFalse();
    }

    @Test
    void aChangeByAnotherProgramIsTakenOverWhenNothingWasTyped() {
        notebook.change(OpenedNotebook.WEEDS, "theirs\n");
        model.checkOutside();
        assertThat(model.draftProperty().get())
                .hasValueSatisfying(draft -> assertThat(draft.text()).isEqualTo("theirs\n"));
        assertThat(model.changedOutsideProperty().get()).isFalse();
    }
}
