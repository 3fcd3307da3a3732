package app.syntopic.store;

import static app.syntopic.store.NoteFixture.concept;
import static app.syntopic.store.NoteFixture.note;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.FoldedLabel;
import app.syntopic.model.Link;
import app.syntopic.model.NoteKind;
import app.syntopic.model.NotePath;
import app.syntopic.model.NoteSummary;
import app.syntopic.model.Problem;
import app.syntopic.model.PublishedDate;

import org.junit.jupiter.api.Test;

import java.util.Optional;
import java.util.Set;

class LibraryQueriesTest extends StoreTest {

    @Test
    void aNoteComesBackAsItWasWritten() {
        write(
                note("talks/Rivers.md")
                        .title("On Rivers")
                        .by("Ada Byron", "Max Weber")
                        .section("Delta", 60)
                        .term("silt"));

        NoteSummary summary = store().library().note(NotePath.of("talks/Rivers.md")).orElseThrow();

        assertThat(summary.title()).isEqualTo("On Rivers");
        assertThat(summary.kind()).isEqualTo(NoteKind.LITERATURE);
        assertThat(summary.creators()).containsExactly("Ada Byron", "Max Weber");
        assertThat(summary.show()).contains("A Show");
        assertThat(summary.published()).isEqualTo(PublishedDate.parse("2024-05-17"));
        assertThat(summary.durationSeconds()).hasValue(5400);
        assertThat(summary.sections()).isEqualTo(1);
        assertThat(summary.terms()).isEqualTo(1);
        assertThat(summary.quotes()).isEqualTo(1);
    }

    @Test
    void notesAreListedByTitleWhateverItsCaseAndAccents() {
        write(note("1.md").title("éclair"), note("2.md").title("Echo"), note("3.md").title("“Eagle”"));

        assertThat(store().library().notes(Set.of(), "", 10))
                .extracting(NoteSummary::title)
                .containsExactly("“Eagle”", "Echo", "éclair");
    }

    @Test
    void aFilterTakesItsWordsInAnyOrderAndSpelling() {
        write(note("a/x.md").title("The Generalisation of Behaviour"), note("b/y.md").title("Other"));

        assertThat(store().library().notes(Set.of(), "behavior general", 10)).hasSize(1);
        assertThat(store().library().notes(Set.of(), "GENERALIZATION", 10)).hasSize(1);
        assertThat(store().library().notes(Set.of(), "generalisation x", 10)).hasSize(1);
        assertThat(store().library().notes(Set.of(), "generalisation y", 10)).isEmpty();
        assertThat(store().library().notes(Set.of(), "50% _", 10)).isEmpty();
    }

    @Test
    void notesAreTakenByKind() {
        write(note("l.md"), concept("c.md"), note("p.md").kind(NoteKind.PERSON));

        assertThat(store().library().notes(Set.of(NoteKind.CONCEPT, NoteKind.PERSON), "", 10))
                .extracting(note -> note.path().value())
                .containsExactly("c.md", "p.md");
        assertThat(store().library().notes(Set.of(), "", 2)).hasSize(2);
    }

    @Test
    void aTagFindsWhatIsBelowIt() {
        write(note("1.md").tag("Work/Inbox"), note("2.md").tag("work"), note("3.md").tag("myjob/work"));

        assertThat(store().library().tagged("#work", 10))
                .extracting(note -> note.path().value())
                .containsExactly("1.md", "2.md");
        assertThat(store().library().tags("", 10))
                .containsExactly(
                        new TagRow("work", 2),
                        new TagRow("myjob", 1),
                        new TagRow("myjob/work", 1),
                        new TagRow("Work/Inbox", 1));
    }

    @Test
    void conceptsAreRankedByWhatPointsAtThem() {
        write(
                note("1.md").term("Silt load").link("Delta").link("silt-loads", Link.Origin.SEE),
                note("2.md").link("delta").link("Deltas").term("Levee"));

        assertThat(store().library().concepts("", 10))
                .containsExactly(
                        new ConceptRow(new FoldedLabel("delta"), "Delta", Optional.empty(), 0, 3),
                        new ConceptRow(new FoldedLabel("siltload"), "Silt load", Optional.empty(), 1, 2),
                        new ConceptRow(new FoldedLabel("levee"), "Levee", Optional.empty(), 1, 1));
    }

    @Test
    void aConceptNoteOwnsAllItsLabels() {
        write(concept("concepts/Silt.md").title("Silt").alias("Alluvium"), note("1.md").link("alluvium").term("silts"));

        Optional<NotePath> page = Optional.of(NotePath.of("concepts/Silt.md"));
        assertThat(store().library().concepts("", 10))
                .containsExactly(new ConceptRow(new FoldedLabel("silt"), "Silt", page, 1, 2));
        assertThat(store().library().concepts("alluv", 10)).hasSize(1);
    }

    @Test
    void namesOfSourcesAndPeopleAreNoConcepts() {
        write(
                note("1.md").title("A Long Talk").by("Ada Byron").link("Ada Byron").link("Max Weber").link("paper.pdf"),
                note("2.md").link("A Long Talk").link("Not yet written", Link.Origin.FRONT_MATTER),
                note("people/Max Weber.md").kind(NoteKind.PERSON));

        assertThat(store().library().concepts("", 10)).isEmpty();
    }

    @Test
    void aConceptBecomesAGhostAgainWhenItsNoteGoes() {
        write(concept("Silt.md"), note("1.md").link("silt"));
        remove("Silt.md");

        assertThat(store().library().concepts("", 10))
                .containsExactly(new ConceptRow(new FoldedLabel("silt"), "silt", Optional.empty(), 0, 1));
    }

    @Test
    void whatNobodyMentionsAnyMoreIsNoConcept() {
        write(note("1.md").link("Silt").term("Delta"));
        write(note("1.md").link("Silt"));
        assertThat(store().library().concepts("", 10)).extracting(ConceptRow::label).containsExactly("Silt");
        remove("1.md");

        assertThat(store().library().concepts("", 10)).isEmpty();
        assertThat(store().counts().linksUnresolved()).isZero();
    }

    @Test
    void aGhostIsCalledWhatItIsCalledMost() {
        write(note("1.md").link("value-function"), note("2.md").link("Value function").link("Value function"));

        assertThat(store().library().concepts("", 10)).extracting(ConceptRow::label).containsExactly("Value function");
        remove("2.md");
        assertThat(store().library().concepts("", 10)).extracting(ConceptRow::label).containsExactly("value-function");
    }

    @Test
    void termsAreListedByLabelWithTheNumberOfSources() {
        write(
                note("1.md").term("silt").term("AGI / narrow AI", "AGI", "narrow AI").term("Silts"),
                note("2.md").term("Silt").link("Levee"));

        assertThat(store().library().terms("", 10))
                .containsExactly(
                        new TermRow(new FoldedLabel("AGI"), "AGI", 1),
                        new TermRow(new FoldedLabel("narrowai"), "narrow AI", 1),
                        new TermRow(new FoldedLabel("silt"), "Silt", 2));
        assertThat(store().library().terms("agi", 10)).hasSize(1);
    }

    @Test
    void theWorstProblemsComeFirst() {
        write(
                note("b.md").problem(Problem.Severity.WARNING, 1).problem(Problem.Severity.ERROR, 9),
                note("a.md").problem(Problem.Severity.WARNING, 7));

        assertThat(store().problems().worst(10))
                .extracting(row -> row.note() + ":" + row.problem().line())
                .containsExactly("b.md:9", "a.md:7", "b.md:1");
        assertThat(store().problems().worst(1).getFirst().problem())
                .isEqualTo(note("x.md").problem(Problem.Severity.ERROR, 9).parsed().problems().getFirst());
    }

    @Test
    void everythingIsCounted() {
        write(
                note("1.md").title("One").section("A", 1).term("Silt").link("Two").link("Silt").tag("water"),
                note("2.md").title("Two").link("Nowhere"),
                concept("Silt.md"));

        assertThat(store().counts()).isEqualTo(new LibraryCounts(3, 2, 1, 0, 0, 1, 3, 3, 3, 1, 2, 1, 2, 1, 3, 1, 0));
    }
}
