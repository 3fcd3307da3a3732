package app.syntopic.view.form;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.TextChange;
import app.syntopic.model.TextEdit;
import app.syntopic.view.Opened;
import app.syntopic.view.OpenedNotebook;
import app.syntopic.view.form.FormViewModel.Named;
import app.syntopic.view.form.FormViewModel.Shown;
import app.syntopic.workspace.Reading.OpenNote;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

class FormViewModelTest {

    @Opened OpenedNotebook notebook;
    private FormViewModel form;
    private String text;
    private int steps;

    @BeforeEach
    void open() {
        text = notebook.read(OpenedNotebook.PRUNING);
        form =
                new FormViewModel(
                        new TypedText(() -> text, this::edit, this::editInOneStep), notebook.workspace().pasting());
        look();
    }

    private void edit(List<TextEdit> edits) {
        text = TextEdit.apply(edits, text);
        form.changed(new TextChange(TextChange.Kind.STEP, edits));
    }

    private void editInOneStep(List<TextEdit> edits) {
        steps++;
        edit(edits);
    }

    private void editElsewhere(String removed, String inserted) {
        edit(List.of(new TextEdit(text.indexOf(removed), removed, inserted)));
    }

    private void look() {
        OpenNote read = notebook.workspace().reading().open(OpenedNotebook.PRUNING, text);
        form.show(read.note(), read.text());
    }

    private Shown shown() {
        return form.shownProperty().get().orElseThrow();
    }

    private static String value(LiveField field) {
        return field.valueProperty().get();
    }

    private LiveField field(String id) {
        return shown().source().stream()
                .filter(named -> named.id().equals(id))
                .map(Named::field)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void fieldsFilledInOneAfterAnotherHitTheirOwnWords() {
        LiveField show = field("show");
        LiveField body = shown().sections().getFirst().body();
        LiveField second = shown().questions().get(1).field();
        form.fill(show, "A Much Longer Name Than Before");
        form.fill(second, "By example");
        form.fill(second, "By examples");
        form.fill(body, "Cut little.");
        form.fill(show, "Hours");

        assertThat(text)
                .contains("**Q2 — How is it argued?** By examples\n")
                .contains("\n\nCut little.\n\n### § Frost");
        assertThat(value(show)).isEqualTo("Hours");
        assertThat(text).contains("Bark remembers every hard winter.").doesNotContain("a gifted apprentice");
    }

    @Test
    void fieldsStayTheSameWhenTheTextIsReadAgain() {
        LiveField title = field("title");
        LiveField term = shown().glossary().get(1).term();
        form.fill(title, "Another Title");
        look();
        editElsewhere("Root collapse", "Crown collapse");
        look();

        assertThat(field("title")).isSameAs(title);
        assertThat(shown().glossary().get(1).term()).isSameAs(term);
        assertThat(value(term)).isEqualTo("Crown collapse");
    }

    @Test
    void aLetterTypedRightAfterAChangeElsewhereIsNotLost() {
        LiveField show = field("show");
        LiveField second = shown().glossary().get(1).definition();
        editElsewhere("what follows when", "what comes when");
        assertThat(value(second)).startsWith("what comes when");
        form.fill(show, value(show) + "x");
        form.fill(second, value(second) + "!");

        assertThat(text).contains("show: \"Green Hoursx\"", "what comes when the crown is cut at once.!");
    }

    @Test
    void blanksBeingTypedStayInTheField() {
        LiveField body = shown().sections().getFirst().body();
        form.fill(body, "Cut little. ");
        editElsewhere("Bark remembers", "Bark knows");
        look();

        assertThat(value(body)).isEqualTo("Cut little. ");
        form.fill(body, "Cut little. O");
        assertThat(text).contains("Cut little. O\n\n### § Frost");
    }

    @Test
    void rowsAreMovedAndRemoved() {
        form.rows().moveTerm(1, -1);
        look();
        assertThat(shown().glossary())
                .extracting(entry -> value(entry.term()))
                .containsExactly("Root collapse", "Continual pruning");
        form.rows().removeTerm(1);
        look();
        assertThat(text).doesNotContain("cutting a little every week").contains("- **Root collapse** — what follows");
        form.rows().moveSection(0, 1);
        look();
        assertThat(shown().sections())
                .extracting(part -> value(part.title()))
                .containsExactly("Frost and memory", "Training the tree");
        form.rows().removeSection(1);
        look();
        assertThat(text)
                .endsWith(
                        "See [[Root Collapse]].\n\n"
                                + "## See also\n\n"
                                + "- [[Learning from Weeds]] — the other side of the argument\n");
    }

    @Test
    void aSectionsTimeIsWrittenWithItsLink() {
        form.rows().time(0, "6:30");
        look();
        assertThat(text).contains("### § Training the tree (00:06:30)\n");
        assertThat(shown().sections().getFirst().time().get()).isEqualTo("00:06:30");
        form.rows().time(0, "soon");
        assertThat(form.saidProperty().get()).contains("no time").endsWith(".");
        form.rows().time(0, "");
        look();
        assertThat(text).contains("### § Training the tree\n");
    }

    @Test
    void aPastedDoiIsThePapersAddress() {
        form.paste("10.1038/nature14539");
        assertThat(text).contains("type: paper", "https://doi.org/10.1038/nature14539");
    }

    @Test
    void aPastedAddressIsFilledInWithoutWhatTracksAReader() {
        form.paste("https://www.youtube.com/watch?v=abcdefghijk&utm_source=mail&si=x");
        assertThat(text).contains("url: \"https://www.youtube.com/watch?v=abcdefghijk\"");
    }

    @Test
    void aPastedCitationFillsTheSourceIn() {
        form.paste("@book{x, title={Cutting}, author={Kimura, Jun}, year=2020, url={https://example.org/b}}");

        assertThat(steps).isEqualTo(1);
        assertThat(text)
                .contains("type: book", "Cutting", "[\"[[Jun Kimura]]\"]", "published: 2020", "https://example.org/b");
        look();
        assertThat(value(field("people"))).isEqualTo("Jun Kimura");
    }

    @Test
    void aCitationOfAnotherKindNamesItsPeopleByThatKind() {
        editElsewhere(text, "---\ntype: podcastEpisode\ntitle: \"x\"\n---\n# x\n");
        look();

        form.paste("@article{x, title={Cutting}, author={Kimura, Jun}, journal={Trees}}");

        assertThat(text).contains("type: paper", "author: [\"[[Jun Kimura]]\"]").doesNotContain("guests");
        look();
        assertThat(shown().source()).extracting(Named::label).contains("Authors", "Published in");
    }

    @Test
    void pastedChaptersBecomeSections() {
        form.paste("0:00 Hello\n20:00 Summer\n30:00 Frost and memory");
        look();

        assertThat(shown().sections())
                .extracting(part -> value(part.title()))
                .containsExactly("Training the tree", "Frost and memory", "Hello", "Summer");
    }

    @Test
    void whatIsNeitherIsSaid() {
        assertThat(form.paste("hello")).isFalse();
        assertThat(form.saidProperty().get()).contains("neither").endsWith(".");
    }

    @Test
    void aTermAndASectionAreAdded() {
        form.rows().addTerm("Sap");
        look();
        form.rows().addSection("Spring");
        look();
        form.fill(shown().glossary().getLast().definition(), "what rises.");
        form.fill(shown().sections().getLast().body(), "Sap rises.");

        assertThat(text).contains("- **Sap** — what rises.\n").contains("### § Spring\n\nSap rises.");
        assertThat(text).contains("- [[Learning from Weeds]] — the other side of the argument");
    }

    @Test
    void aDateThatIsNoneIsTold() {
        form.checkDate("soon");
        assertThat(form.saidProperty().get()).contains("“soon” is no date");
        form.checkDate("25 Nov 2025");
        assertThat(form.saidProperty().get()).isEmpty();
        form.checkDate("soon");
        form.checkDate("");
        assertThat(form.saidProperty().get()).isEmpty();
    }
}
