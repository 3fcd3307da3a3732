package app.syntopic.search;

import static app.syntopic.search.NoteFixture.note;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.FoldedLabel;
import app.syntopic.model.NoteKind;
import app.syntopic.model.NotePath;
import app.syntopic.model.Span;
import app.syntopic.search.result.Hit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

class RelatedSearchTest {

    private static final NotePath OWN = NotePath.of("own.md");
    private static final String CLAIM = "Cold dough ferments slowly, and slow fermentation builds aroma.";

    @TempDir private Path folder;

    private SearchFixture search;

    @BeforeEach
    void fill() {
        NoteFixture other = note("other.md", "Other").section("S").claim("Aromas come from fermenting in the cold.");
        for (int i = 0; i < 12; i++) {
            other.claim("Oven number " + i + " is hot.");
        }
        search =
                new SearchFixture(
                        folder,
                        note("own.md", "Own").section("S").claim(CLAIM).claim("Slow dough has aroma when it is cold."),
                        other,
                        note("third.md", "Third").section("S").claim("The dough is ready.").claim("No crumb is alike."),
                        note("fourth.md", "Fourth").seeAlso("Proofing", "good for the crumb."),
                        note("Proofing.md", "Proofing")
                                .kind(NoteKind.CONCEPT)
                                .prose("Letting it stand.")
                                .prose("It opens the crumb."));
    }

    @AfterEach
    void close() {
        search.close();
    }

    private List<Hit> related(String text, String... concepts) {
        List<FoldedLabel> labels = List.of(concepts).stream().map(FoldedLabel::of).toList();
        return search.index().related(OWN, text, labels, 10);
    }

    @Test
    void finds_passages_of_other_notes_that_share_rare_words_in_any_form() {
        Hit first = related(CLAIM).getFirst();
        assertThat(first.text()).startsWith("Aromas come");
        assertThat(first.ranges())
                .extracting((Span range) -> range.in(first.text()))
                .containsExactly("Aromas", "fermenting", "cold");
        assertThat(related(CLAIM)).extracting(Hit::note).doesNotContain(OWN);
    }

    @Test
    void finds_passages_that_name_the_same_concepts_in_other_words() {
        assertThat(related("Crumbs open up.", "Proofing"))
                .extracting(hit -> hit.note().value())
                .containsExactlyInAnyOrder("fourth.md", "Proofing.md");
    }

    @Test
    void finds_nothing_for_what_shares_next_to_nothing() {
        assertThat(related("Quarterly taxes are due.")).isEmpty();
        assertThat(related("")).isEmpty();
        assertThat(related("the of and")).isEmpty();
        assertThat(related("\u0000 \ud800 " + "x".repeat(100_000))).isEmpty();
    }
}
