package app.syntopic.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.syntopic.graph.ConceptPage;
import app.syntopic.graph.Resolution;
import app.syntopic.model.LinkTarget;
import app.syntopic.model.NoteKind;
import app.syntopic.model.NotePath;
import app.syntopic.model.NoteSummary;
import app.syntopic.model.Problem;
import app.syntopic.workspace.Reading.OpenNote;
import app.syntopic.workspace.Reading.Preview;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;

class WorkspaceReadingTest extends OpenedNotesCase {
    @Test
    void lists_what_the_notes_hold() {
        Library.Statistics counts = workspace.library().statistics();
        assertThat(counts.notes()).isEqualTo(2);
        assertThat(counts.sections()).isEqualTo(3);
        assertThat(counts.quotes()).isEqualTo(1);
        assertThat(workspace.library().notes(Set.of(NoteKind.LITERATURE), "patience", 10))
                .extracting(NoteSummary::title)
                .containsExactly("Bread and Patience");
    }

    @Test
    void names_links_that_lead_to_several_notes_or_to_a_place_that_is_not_there() throws IOException {
        Files.createDirectories(notes.resolve("old"));
        Files.writeString(notes.resolve("talks/Malt.md"), "# Malt\n");
        Files.writeString(notes.resolve("old/Malt.md"), "# Malt\n");
        Files.writeString(
                notes.resolve("Links.md"),
                "# Links\n\n"
                        + "[[Malt]] and [[old/Malt]]\n\n"
                        + "[[Beer#§ Fermenting]], [[Beer#§ Storing]], [[Beer#^x]]\n\n"
                        + "[[#Links]] [[#Else]]\n");
        refresh();

        assertThat(workspace.library().problems(100))
                .filteredOn(found -> found.note().equals(NotePath.of("Links.md")))
                .extracting(found -> found.problem().rule(), found -> found.problem().line())
                .containsExactlyInAnyOrder(
                        tuple(Problem.Rule.AMBIGUOUS_LINK, 3),
                        tuple(Problem.Rule.MISSING_HEADING, 5),
                        tuple(Problem.Rule.MISSING_BLOCK, 5),
                        tuple(Problem.Rule.MISSING_HEADING, 7));
        assertThat(workspace.library().statistics().problems()).isEqualTo(workspace.library().problems(100).size());

        Files.delete(notes.resolve("old/Malt.md"));
        refresh();

        assertThat(workspace.library().problems(100))
                .extracting(found -> found.problem().rule())
                .doesNotContain(Problem.Rule.AMBIGUOUS_LINK, Problem.Rule.SAME_NAME);
    }

    @Test
    void finds_a_note_by_its_title_its_path_and_its_file() {
        NotePath bread = NotePath.of("talks/Bread and Patience.md");
        assertThat(List.of(" bread and patience", "talks/Bread and Patience", "talks/Bread and Patience.md"))
                .allSatisfy(name -> assertThat(workspace.reading().find(name)).contains(bread));
        assertThat(workspace.reading().find("Bread and Patience.md")).contains(bread);
        assertThat(workspace.reading().find("Bread.md")).isEmpty();
    }

    @Test
    void finds_sections_by_words_of_their_titles() {
        assertThat(workspace.library().sections("RISES why", 10))
                .containsExactly(
                        new Library.SectionEntry(
                                NotePath.of("talks/Bread and Patience.md"), "Bread and Patience", 0, "Why it rises"));
        assertThat(workspace.library().sections("bread", 10)).isEmpty();
        assertThat(workspace.library().sections(" ", 10)).isEmpty();
    }

    @Test
    void lays_what_sources_say_about_a_ghost_side_by_side_oldest_first() {
        ConceptPage page = workspace.concepts().page("yeasts");
        assertThat(page.concept().isGhost()).isTrue();
        assertThat(page.concept().label()).isEqualTo("Yeast");
        assertThat(page.definitions()).extracting(definition -> definition.note().title()).containsExactly("Beer");
        assertThat(page.claims())
                .extracting(source -> source.note().title())
                .containsExactly("Beer", "Bread and Patience");
        assertThat(page.contested()).isTrue();
        assertThat(page.claims().getLast().claims())
                .hasSize(2)
                .last()
                .satisfies(claim -> {
                    assertThat(claim.heading()).isEqualTo("Why it rises");
                    assertThat(claim.time().orElseThrow().startSeconds()).isEqualTo(60);
                });
    }

    @Test
    void a_picture_is_not_a_concept_that_a_note_names() throws IOException {
        Files.writeString(notes.resolve("Oven.md"), "# Oven\n\nSee ![[oven.png]] and [[Kneading]].\n");
        refresh();
        assertThat(workspace.reading().open(NotePath.of("Oven.md")).named())
                .extracting(concept -> concept.label())
                .containsExactly("Kneading");
    }

    @Test
    void opens_a_note_with_the_concepts_it_mentions() {
        OpenNote open = workspace.reading().open(NotePath.of("talks/Bread and Patience.md"));
        assertThat(open.summary().sections()).isEqualTo(2);
        assertThat(open.named()).extracting(concept -> concept.label()).contains("Yeast");
        assertThat(open.mentions()).isNotEmpty();
    }

    @Test
    void finds_mentions_of_concepts_whose_notes_lie_in_the_root() throws IOException {
        Files.writeString(notes.resolve("Sourdough.md"), "---\ntype: concept\n---\n# Sourdough\n\nWild yeast.\n");
        Files.writeString(notes.resolve("Loaves.md"), "# Loaves\n\n## § Rest\n\nThe sourdough rests.\n");
        refresh();
        assertThat(workspace.reading().open(NotePath.of("Loaves.md")).mentions().values())
                .singleElement()
                .satisfies(found ->
                        assertThat(found).extracting(mention -> mention.concept().key()).containsExactly("sourdough"));
        assertThat(workspace.concepts().page("Sourdough").claimCount()).isEqualTo(1);
    }

    @Test
    void follows_links_to_sections_notes_and_ghosts() {
        NotePath from = NotePath.of("Beer.md");
        assertThat(workspace.reading().resolve(from, LinkTarget.parse("bread and patience#§ Why It Rises")))
                .isEqualTo(new Resolution.ToNote(NotePath.of("talks/Bread and Patience.md"), 0, -1, false));
        assertThat(workspace.reading().resolve(from, LinkTarget.parse("Nobody")))
                .isInstanceOf(Resolution.ToGhost.class);
        assertThat(workspace.reading().preview(from, LinkTarget.parse("Bread and Patience#§ Gone")))
                .isInstanceOf(Preview.OfNothing.class);
    }

    @Test
    void previews_a_note_by_its_first_answer() throws IOException {
        Files.writeString(
                notes.resolve("Salt.md"),
                """
                ---
                type: book
                ---
                # Salt

                From the library.

                ## Four questions

                **Q1 — What is it about?** How salt slows yeast [§ Slowly].

                ## Claims by section

                ### § Slowly

                Salt slows yeast.
                """);
        refresh();
        assertThat(workspace.reading().preview(NotePath.of("Beer.md"), LinkTarget.parse("Salt")))
                .isInstanceOfSatisfying(
                        Preview.OfNote.class,
                        of -> assertThat(of.excerpt().text()).isEqualTo("How salt slows yeast [§ Slowly]."));
    }

    @Test
    void previews_a_concept_that_no_source_defines_by_its_own_note() throws IOException {
        Files.writeString(notes.resolve("Crumb.md"), "---\ntype: concept\n---\n# Crumb\n\nThe inside of a loaf.\n");
        refresh();
        assertThat(workspace.reading().preview(NotePath.of("Beer.md"), LinkTarget.parse("Crumb")))
                .isInstanceOfSatisfying(
                        Preview.OfConcept.class,
                        of -> assertThat(of.ownText().map(text -> text.text())).contains("The inside of a loaf."));
    }

    @Test
    void offers_each_of_two_notes_of_one_name() throws IOException {
        Files.createDirectories(notes.resolve("other"));
        Files.writeString(notes.resolve("other/Beer.md"), "# Another beer\n");
        Files.createDirectories(notes.resolve("more"));
        Files.writeString(notes.resolve("more/Beer.md"), "# A third beer\n");
        refresh();
        assertThat(workspace.library().problems(20))
                .filteredOn(found -> found.problem().rule() == Problem.Rule.SAME_NAME)
                .extracting(found -> found.note().value())
                .containsExactly("Beer.md", "more/Beer.md", "other/Beer.md");
        assertThat(workspace.reading().resolve(NotePath.of("x.md"), LinkTarget.parse("other/Beer")))
                .isEqualTo(new Resolution.ToNote(NotePath.of("other/Beer.md"), -1, -1, false));
        Files.delete(notes.resolve("Beer.md"));
        refresh();
        assertThat(workspace.reading().resolve(NotePath.of("x.md"), LinkTarget.parse("beer")))
                .isEqualTo(
                        new Resolution.Ambiguous(List.of(NotePath.of("more/Beer.md"), NotePath.of("other/Beer.md"))));
    }
}
