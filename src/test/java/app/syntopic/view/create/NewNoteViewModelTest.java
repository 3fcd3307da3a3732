package app.syntopic.view.create;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.NotePath;
import app.syntopic.model.SourceType;
import app.syntopic.view.Opened;
import app.syntopic.view.OpenedNotebook;
import app.syntopic.view.control.Copied;
import app.syntopic.workspace.Templates;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

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

    @Opened OpenedNotebook notebook;
    private NewNoteViewModel model;
    private final List<NewNoteViewModel.Made> made = new ArrayList<>();

    @BeforeEach
    void open() {
        model = new NewNoteViewModel(notebook.workspace(), OpenedNotebook.inPlace());
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
    void aCopiedPageBecomesMarkdownAndACopiedCitationANoteOfItsSource() {
        model.take(new Copied("bold words", Optional.of("<p><b>bold</b> <i>words</i></p>"), List.of()));
        assertThat(model.pastedProperty().get().strip()).isEqualTo("**bold** *words*");

        model.take(
                new Copied(
                        "TY  - BOOK\nTI  - The Long Hedge\nAU  - Malone, Iris\nPY  - 1987\nER  - \n",
                        Optional.empty(),
                        List.of()));
        assertThat(model.previewProperty().get()).contains("The Long Hedge.md");
        model.make(made::add);
        assertThat(notebook.read(made.getFirst().path())).contains("type: book", "Iris Malone", "published: 1987");
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

    @Test
    void aTemplateOfOnesOwnMakesTheNote() {
        notebook.change(NotePath.of(".syntopic/templates/Lecture.md"), "# {{title}}\n\nHeard, not read.\n");
        model = new NewNoteViewModel(notebook.workspace(), OpenedNotebook.inPlace());
        assertThat(model.othersProperty().get()).containsExactly("Lecture");
        model.titleProperty().set("On Ditches");
        model.templateProperty().set(Optional.of("Lecture"));

        List<NotePath> made = new ArrayList<>();
        model.make(note -> made.add(note.path()));

        assertThat(notebook.read(made.getFirst())).isEqualTo("# On Ditches\n\nHeard, not read.\n");
        assertThat(notebook.workspace().library().note(NotePath.of(".syntopic/templates/Lecture.md"))).isEmpty();
    }

    @Test
    void aBrokenTemplateIsToldWithItsLineAndWhatWasTypedStays() {
        notebook.change(NotePath.of(".syntopic/templates/Lecture.md"), "# {{title}}\n\nHeard on {{dat}}.\n");
        model.titleProperty().set("On Ditches");
        model.sourceProperty().set("Ada Moreau");
        model.templateProperty().set(Optional.of("Lecture"));
        String told = "Line 3 of the template “Lecture” names {{dat}}, which is no variable; there are {{title}} ";
        assertThat(model.problemProperty().get()).startsWith(told);

        List<NotePath> made = new ArrayList<>();
        model.make(note -> made.add(note.path()));

        assertThat(made).isEmpty();
        assertThat(model.problemProperty().get()).startsWith(told);
        assertThat(model.titleProperty().get()).isEqualTo("On Ditches");
        assertThat(model.sourceProperty().get()).isEqualTo("Ada Moreau");
        assertThat(notebook.workspace().library().note(NotePath.of("On Ditches.md"))).isEmpty();
    }

    @Test
    void oneMoreTemplateIsMadeByItsNameAndIsThereForTheNextNote() {
        Templates templates = notebook.workspace().templates();
        NotePath lecture = templates.toEdit(templates.another("Lecture: long?"));

        assertThat(lecture).isEqualTo(NotePath.of(".syntopic/templates/Lecture long.md"));
        assertThat(notebook.read(lecture)).contains("{{title}}");
        model = new NewNoteViewModel(notebook.workspace(), OpenedNotebook.inPlace());
        assertThat(model.othersProperty().get()).containsExactly("Lecture long");
    }

    @Test
    void aBuiltInTemplateIsWrittenOutToBeEditedAndUsedFromThenOn() {
        Templates templates = notebook.workspace().templates();
        NotePath book =
                templates.toEdit(
                        templates.all().stream()
                                .filter(template -> template.type().equals(Optional.of(SourceType.BOOK)))
                                .findFirst()
                                .orElseThrow());
        notebook.change(book, notebook.read(book) + "\n## Shelf\n");
        model.titleProperty().set("On Ditches");
        model.typeProperty().set(Optional.of(SourceType.BOOK));

        List<NotePath> made = new ArrayList<>();
        model.make(note -> made.add(note.path()));

        assertThat(notebook.read(made.getFirst()))
                .contains("type: book", "# On Ditches — Notes")
                .endsWith("## Shelf\n");
    }

    @Test
    void aBrokenTemplateIsExplainedAndMakesNothing() {
        notebook.change(NotePath.of(".syntopic/templates/Book.md"), "# {{titel}}\n");
        model.typeProperty().set(Optional.of(SourceType.BOOK));
        model.titleProperty().set("On Ditches");

        assertThat(model.problemProperty().get()).startsWith("Line 1 of the template “Book” names {{titel}}");
        model.make(note -> {
            throw new AssertionError("nothing is to be made");
        });
        assertThat(model.problemProperty().get()).contains("{{titel}}");
    }
}
