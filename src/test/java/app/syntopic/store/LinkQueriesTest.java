package app.syntopic.store;

import static app.syntopic.store.NoteFixture.concept;
import static app.syntopic.store.NoteFixture.note;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.FoldedLabel;
import app.syntopic.model.Link;
import app.syntopic.model.NotePath;
import app.syntopic.model.Stance;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Backlinks, labels and the graph.
class LinkQueriesTest extends StoreTest {

    private static final NotePath TALK = NotePath.of("talks/Rivers.md");

    @Test
    void backlinksUseAnyLabelOfTheNoteAndLeaveOutItsOwn() {
        write(
                note(TALK.value()).title("On Rivers, and Floods").alias("River talk").link("River talk"),
                note("b.md").link("rivers").link("talks/Rivers#Delta"),
                note("a.md").link("river talk").link("On Rivers, and Floods").link("Other"));

        assertThat(store().backlinks().to(TALK, 10))
                .extracting(row -> row.note().path() + " " + row.target().written())
                .containsExactly(
                        "a.md river talk", "a.md On Rivers, and Floods", "b.md rivers", "b.md talks/Rivers#Delta");
        assertThat(store().backlinks().count(TALK)).isEqualTo(4);
        assertThat(store().backlinks().to(TALK, 3)).hasSize(3);
        assertThat(store().backlinks().to(NotePath.of("none.md"), 3)).isEmpty();
    }

    @Test
    void backlinksFollowARename() {
        write(note("Old.md"), note("a.md").link("Old").link("New"));
        remove("Old.md");
        write(note("New.md"));

        assertThat(store().backlinks().to(NotePath.of("New.md"), 10))
                .extracting(row -> row.target().note())
                .containsExactly("New");
    }

    @Test
    void aLabelMayMeanSeveralNotes() {
        write(
                note("x/Notes.md").alias("Diary"),
                note("y/notes.md").title("Other"),
                note("z.md").title("Notes"),
                note("Nota.md"));

        assertThat(store().labels().candidates("NOTES"))
                .extracting(LabelledNote::path)
                .containsExactly(NotePath.of("x/Notes.md"), NotePath.of("y/notes.md"), NotePath.of("z.md"));
        assertThat(store().labels().candidates("diary"))
                .containsExactly(
                        new LabelledNote(
                                NotePath.of("x/Notes.md"),
                                app.syntopic.model.NoteKind.LITERATURE,
                                "Notes",
                                List.of("Diary")));
    }

    @Test
    void caseIsNoHindranceForFileNamesInCapitals() {
        write(concept("AGI.md"), concept("evals.md"));

        assertThat(store().labels().candidates("agi")).extracting(n -> n.path().value()).containsExactly("AGI.md");
        assertThat(store().labels().candidates("EVALS")).extracting(n -> n.path().value()).containsExactly("evals.md");
    }

    @Test
    void labelsOfConceptsAreThoseOfTheirNotesAndOfGhosts() {
        write(
                concept("concepts/Silt.md").alias("Alluvium"),
                note("Talk.md").title("Talk").link("Delta").term("Levee").link("paper.pdf"));
        List<FoldedLabel> labels = new ArrayList<>();

        store().labels().eachConceptLabel(0, labels::add);

        assertThat(labels).extracting(FoldedLabel::key).containsExactlyInAnyOrder("silt", "alluvium", "delta", "levee");
    }

    @Test
    void sectionsAndBlocksAreFoundInTheirNote() {
        write(note(TALK.value()).section("What a delta does", 1).section("Generalisation", 2).block("b-one"));

        assertThat(store().labels().section(TALK, "§ generalization")).hasValue(1);
        assertThat(store().labels().section(TALK, "nothing")).isEmpty();
        assertThat(store().labels().block(TALK, "b-one")).hasValue(0);
        assertThat(store().labels().block(TALK, "b-two")).isEmpty();
    }

    @Test
    void theGraphJoinsNotesAndGhosts() {
        write(
                concept("Silt.md"),
                note("a.md").link("Silt").link("silt").link("Ghost", Link.Origin.SEE).term("Silt"),
                note("b.md").stance(Stance.SUPPORTS, "a").link("picture.png", Link.Origin.EMBED));
        List<EdgeRow> edges = new ArrayList<>();
        List<NotePath> notes = new ArrayList<>();

        store().graph().eachEdge(edges::add);
        store().graph().eachNote(note -> notes.add(note.path()));

        assertThat(notes).extracting(NotePath::value).containsExactly("Silt.md", "a.md", "b.md");
        assertThat(edges)
                .containsExactlyInAnyOrder(
                        edge("a.md", "Silt.md", "silt", "Silt", "link"),
                        edge("a.md", "", "ghost", "Ghost", "see"),
                        edge("b.md", "a.md", "a", "a", "supports"),
                        edge("a.md", "Silt.md", "silt", "Silt", "term"));
        assertThat(store().graph().around(NotePath.of("a.md"), 10)).hasSize(4);
        assertThat(store().graph().around(FoldedLabel.of("ghost"), 10)).hasSize(1);
    }

    private static EdgeRow edge(String from, String to, String key, String label, String type) {
        Optional<NotePath> target = to.isEmpty() ? Optional.empty() : Optional.of(NotePath.of(to));
        return new EdgeRow(NotePath.of(from), target, new FoldedLabel(key), label, type);
    }
}
