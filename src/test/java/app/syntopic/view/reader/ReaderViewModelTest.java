package app.syntopic.view.reader;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.FoldedLabel;
import app.syntopic.model.LinkTarget;
import app.syntopic.model.NotePath;
import app.syntopic.view.Background;
import app.syntopic.workspace.Reading.OpenNote;
import app.syntopic.workspace.Reading.Preview;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class ReaderViewModelTest {

    private final ReaderFixture fixture = new ReaderFixture();
    private final ReaderFixture.Trail trail = new ReaderFixture.Trail();
    private final List<Preview> previews = new ArrayList<>();
    private final ReaderViewModel model =
            new ReaderViewModel(
                    Path.of("").toAbsolutePath(),
                    fixture,
                    trail,
                    Background.inPlace(failure -> {
                        throw new AssertionError(failure);
                    }));

    @BeforeEach
    void showANote() {
        model.show(fixture.bees());
    }

    @Test
    void aMentionLeadsToItsConcept() {
        model.follow(new Goal.Concept(FoldedLabel.of("Quorum")), false, previews::add);
        model.follow(new Goal.Concept(FoldedLabel.of("Quorum")), true, previews::add);
        assertThat(trail.went).containsExactly("concept quorum", "concept quorum in a new tab");
    }

    @Test
    void aLinkThatNamesAConceptLeadsToItsPage() {
        model.follow(new Goal.Target(LinkTarget.parse("Dance Language")), false, previews::add);
        assertThat(trail.went).containsExactly("concept dancelanguage");
    }

    @Test
    void aLinkToASectionOfANoteLeadsThere() {
        model.follow(new Goal.Target(LinkTarget.parse("On Hives#§ Wax")), false, previews::add);
        assertThat(trail.went).containsExactly("note sources/On Hives.md AtSection[ordinal=0]");
    }

    @Test
    void aCitationLeadsToItsSectionOfThisNote() {
        model.follow(new Goal.Section(1), false, previews::add);
        assertThat(trail.went).containsExactly("note sources/On Bees.md AtSection[ordinal=1]");
    }

    @Test
    void aTagSearches() {
        model.follow(new Goal.Tag("bees/wild"), false, previews::add);
        assertThat(trail.went).containsExactly("search tag:#bees/wild");
    }

    @Test
    void previewsHowASectionBegins() {
        model.preview(new Goal.Section(0), previews::add);
        assertThat(previews)
                .singleElement()
                .isInstanceOfSatisfying(
                        Preview.OfNote.class,
                        of -> {
                            assertThat(of.heading()).isEqualTo("The dance");
                            assertThat(of.excerpt().text()).startsWith("A dancer points with her body. The angle");
                        });
    }

    @Test
    void previewsWhatAConceptMeans() {
        model.preview(new Goal.Concept(FoldedLabel.of("Quorum")), previews::add);
        assertThat(previews)
                .singleElement()
                .isInstanceOfSatisfying(Preview.OfConcept.class, of -> assertThat(of.definitions()).hasSize(1));
    }

    @Test
    void aQuotationSaysWhoseItIsAndFromWhen() {
        String text =
                "---\n"
                        + "type: essay\n"
                        + "title: Combs\n"
                        + "author: [Ada Field, B. Ungar]\n"
                        + "published: 2019-05\n"
                        + "---\n"
                        + "# Combs\n\n"
                        + "Wax.\n";
        OpenNote note = new ReaderFixture().add(NotePath.of("Combs.md"), text);
        Excerpts excerpts = new Excerpts(note, Typesetter.set(note));
        int last = excerpts.page().lines().size() - 1;
        assertThat(excerpts.asQuotation(new Selected(last, 0, last, 4)))
                .isEqualTo("“Wax.” — Ada Field, B. Ungar, Combs (2019)");
    }

    @Test
    void aQuotationSaysWhichSectionItIsFrom() {
        int line = model.page().sectionLine(1).orElseThrow() + 1;
        Selected words = new Selected(line, 0, line, 13);
        assertThat(model.excerpts().asQuotation(words)).isEqualTo("“Scouts visit” — On Bees (2024), § The vote");
        assertThat(model.excerpts().asLinkedQuotation(words)).isEqualTo("“Scouts visit” [[On Bees#§ The vote]]");
        assertThat(model.excerpts().asLinkedQuotation(new Selected(0, 3, 0, 7))).isEqualTo("“Bees” [[On Bees]]");
    }

    @Test
    void aSelectionIsCopiedAsItIsWrittenInTheNote() {
        int line = model.page().sectionLine(0).orElseThrow();
        assertThat(model.excerpts().asMarkdown(new Selected(line, 0, line + 1, 6)))
                .isEqualTo("### § The dance [00:05:00](https://example.org/bees?t=300)\n\nA danc");
        assertThat(model.excerpts().asMarkdown(new Selected(line + 2, 0, line + 3, Integer.MAX_VALUE)))
                .isEqualTo("- One turn is one distance\n- Noise hides it, see [the film](https://example.org/film)");
    }

    @Test
    void foldsASectionAndOpensItForWhoeverIsSentInside() {
        int section = model.page().sectionLine(0).orElseThrow();
        int lines = model.page().lines().size();
        model.toggleFoldAt(section + 2);
        assertThat(model.page().lines()).hasSize(lines - 3);
        assertThat(model.page().sectionLine(1)).hasValue(section + 1);
        model.reveal(model.page().passageNumber(5));
        assertThat(model.page().lines()).hasSize(lines);
    }

    @Test
    void foldsAllAndUnfoldsAll() {
        int lines = model.page().lines().size();
        model.toggleAllFolds();
        assertThat(model.page().lines().size()).isLessThan(lines);
        assertThat(model.page().lines()).extracting(Line::text).contains("Glossary").doesNotContain("Quorum");
        model.toggleAllFolds();
        assertThat(model.page().lines()).extracting(Line::text).contains("Quorum", "Hidden words.");
    }

    @Test
    void searchesWhatIsFoldedAndLeavesOpenWhereItFoundSomething() {
        model.toggleAllFolds();
        model.searching(true);
        model.find().look("angle of the waggle", 0);
        assertThat(model.find().foundProperty().get().places()).hasSize(1);
        model.searching(false);
        assertThat(model.page().lines())
                .extracting(Line::text)
                .anyMatch(text -> text.startsWith("A dancer points"))
                .noneMatch(text -> text.startsWith("Scouts visit"));
    }

    @Test
    void remembersFoldsByTheNamesOfTheirHeads() {
        model.toggleFoldAt(model.page().sectionLine(1).orElseThrow());
        assertThat(model.folds()).containsExactly("§ The vote");
    }

    @Test
    void opensAFoldedCallout() {
        int lines = model.page().lines().size();
        Goal fold =
                model.page().lines().stream()
                        .flatMap(line -> line.spots().stream())
                        .map(Line.Spot::goal)
                        .filter(new Goal.Fold("Aside")::equals)
                        .findFirst()
                        .orElseThrow();
        model.follow(fold, false, previews::add);
        assertThat(model.page().lines()).hasSize(lines + 1);
        model.follow(fold, false, previews::add);
        assertThat(model.page().lines()).hasSize(lines);
    }
}
