package app.syntopic.view.form;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.TextEdit;
import app.syntopic.view.OpenedNotebook;
import app.syntopic.view.form.FormViewModel.Live;
import app.syntopic.view.form.FormViewModel.Named;
import app.syntopic.view.form.FormViewModel.Shown;
import app.syntopic.workspace.Reading.OpenNote;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

class FormViewModelTest {

    @TempDir Path directory;

    private OpenedNotebook notebook;
    private FormViewModel form;
    private String text;

    @BeforeEach
    void open() {
        notebook = OpenedNotebook.in(directory);
        text = notebook.read(OpenedNotebook.PRUNING);
        form = new FormViewModel(() -> text, this::edit, notebook.workspace().pasting());
        look();
    }

    @AfterEach
    void close() {
        notebook.close();
    }

    private void edit(TextEdit edit) {
        text = TextEdit.apply(List.of(edit), text);
    }

    private void look() {
        OpenNote read = notebook.workspace().reading().open(OpenedNotebook.PRUNING, text);
        form.show(read.note(), read.text());
    }

    private Shown shown() {
        return form.shownProperty().get().orElseThrow();
    }

    private Live field(String id) {
        return shown().source().stream()
                .filter(named -> named.id().equals(id))
                .map(Named::field)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void fieldsFilledInOneAfterAnotherHitTheirOwnWords() {
        Live show = field("show");
        Live body = shown().sections().getFirst().body();
        Live second = shown().questions().get(1).field();
        form.fill(show, "A Much Longer Name Than Before");
        form.fill(second, "By example");
        form.fill(second, "By examples");
        form.fill(body, "Cut little.");
        form.fill(show, "Hours");

        assertThat(text)
                .contains("**Q2 — How is it argued?** By examples\n")
                .contains("\n\nCut little.\n\n### § Frost");
        assertThat(form.value(show)).isEqualTo("Hours");
        assertThat(text).contains("Bark remembers every hard winter.").doesNotContain("a gifted apprentice");
    }

    @Test
    void theFormStaysWhileItWritesAndFollowsWhenOthersDo() {
        Shown before = shown();
        form.fill(field("title"), "Another Title");
        look();
        assertThat(shown()).isSameAs(before);

        text = text.replace("Root collapse", "Crown collapse");
        look();
        assertThat(form.value(shown().glossary().get(1).term())).isEqualTo("Crown collapse");
    }

    @Test
    void aFieldOfAnOlderTextWritesNothing() {
        Live show = field("show");
        text = "another text altogether";
        form.fill(show, "x");
        assertThat(text).isEqualTo("another text altogether");
    }

    @Test
    void aPastedCitationFillsTheSourceIn() {
        form.paste("@book{x, title={Cutting}, author={Kimura, Jun}, year=2020, url={https://example.org/b}}");

        assertThat(text)
                .contains("type: book", "Cutting", "[\"[[Jun Kimura]]\"]", "published: 2020", "https://example.org/b");
        look();
        assertThat(form.value(field("people"))).isEqualTo("Jun Kimura");
    }

    @Test
    void pastedChaptersBecomeSections() {
        form.paste("0:00 Hello\n20:00 Summer\n30:00 Frost and memory");
        look();

        assertThat(shown().sections())
                .extracting(part -> form.value(part.title()))
                .containsExactly("Training the tree", "Frost and memory", "Hello", "Summer");
    }

    @Test
    void whatIsNeitherIsSaid() {
        form.paste("hello");
        assertThat(form.saidProperty().get()).contains("neither").endsWith(".");
    }

    @Test
    void aTermAndASectionAreAdded() {
        form.addTerm("Sap");
        look();
        form.addSection("Spring");
        look();
        form.fill(shown().glossary().getLast().definition(), "what rises.");
        form.fill(shown().sections().getLast().body(), "Sap rises.");

        assertThat(text).contains("- **Sap** — what rises.\n").contains("### § Spring\n\nSap rises.");
        assertThat(text).contains("- [[Learning from Weeds]] — the other side of the argument");
    }
}
