package app.syntopic.view.create;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.NotePath;
import app.syntopic.model.SourceType;
import app.syntopic.view.OpenedNotebook;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class NewNoteViewModelTest {

    private static final String FLAT =
            """
            On Hedges

            Q1 — What is it about? How hedges are laid.

            Glossary
            - Pleacher — a stem that is cut and laid over.

            Claims by section
            § Laying
            A hedge is laid in winter. See Continual Pruning, Weeds.
            """;

    @TempDir Path directory;

    private OpenedNotebook notebook;
    private NewNoteViewModel model;
    private final List<NewNoteViewModel.Made> made = new ArrayList<>();

    @BeforeEach
    void open() {
        notebook = OpenedNotebook.in(directory);
        model = new NewNoteViewModel(notebook.workspace().authoring(), OpenedNotebook.inPlace());
    }

    @AfterEach
    void close() {
        notebook.close();
    }

    @Test
    void nothingIsMadeWithoutATitle() {
        assertThat(model.readyProperty().get()).isFalse();
        model.make(made::add);
        assertThat(made).isEmpty();
    }

    @Test
    void writesALiteratureNoteOfTheKindChosen() {
        model.titleProperty().set("On Ditches");
        model.typeProperty().set(Optional.of(SourceType.BOOK));
        model.sourceProperty().set("Iris Malone");
        model.make(made::add);
        assertThat(made).hasSize(1);
        assertThat(notebook.read(made.getFirst().path())).contains("type: book", "On Ditches", "Iris Malone");
    }

    @Test
    void saysWhichFileTheNoteBecomes() {
        model.titleProperty().set("On Ditches");
        assertThat(model.previewProperty().get()).startsWith("Becomes ").endsWith("On Ditches.md");
    }

    @Test
    void aPastedTextBecomesTheNote() {
        model.pastedProperty().set(FLAT);
        assertThat(model.previewProperty().get()).contains("On Hedges.md");
        model.make(made::add);
        NotePath path = made.getFirst().path();
        assertThat(notebook.read(path)).contains("§ Laying", "[[Continual Pruning]]");
        assertThat(made.getFirst().imported()).isPresent();
    }

    @Test
    void anUnsureNameBecomesALinkOnlyWhenTheReaderSaysSo() {
        model.pastedProperty().set(FLAT);
        model.make(made::add);
        NotePath path = made.getFirst().path();
        UnsureLinksViewModel links =
                new UnsureLinksViewModel(
                        path, List.of("winter", "hedge"), notebook.workspace().authoring(), OpenedNotebook.inPlace());
        links.accept("winter");
        links.reject("hedge");
        assertThat(links.names()).isEmpty();
        assertThat(notebook.read(path)).contains("[[winter]]").doesNotContain("[[hedge]]");
    }

    @Test
    void onlyWholeWordsOutsideLinksBecomeLinks() {
        assertThat(UnsureLinksViewModel.linked("Weeds, Weedsman, [[Weeds]]", "Weeds"))
                .isEqualTo("[[Weeds]], Weedsman, [[Weeds]]");
        assertThat(UnsureLinksViewModel.linked("Nothing here", "Weeds")).isEqualTo("Nothing here");
    }
}
