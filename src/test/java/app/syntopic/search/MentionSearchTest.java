package app.syntopic.search;

import static app.syntopic.search.NoteFixture.note;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.NotePath;
import app.syntopic.model.Passage;
import app.syntopic.search.result.Hit;
import app.syntopic.search.result.Mentions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

class MentionSearchTest {

    @TempDir private Path folder;

    private static Mentions mentions(SearchFixture search, String... labels) {
        return search.index().mentions(List.of(labels), Passage.Kind.CLAIM, 10, 2);
    }

    @Test
    void matches_a_label_as_labels_are_folded() {
        NoteFixture note =
                note("a.md", "A")
                        .section("S")
                        .claim("Value functions help.")
                        .claim("A value-function helps.")
                        .claim("The function has value.")
                        .claim("Valued functioning is another thing.")
                        .prose("A value function outside any section.");
        try (SearchFixture search = new SearchFixture(folder, note)) {
            Mentions found = mentions(search, "Value function");
            assertThat(found.hits())
                    .extracting(Hit::text)
                    .containsExactly("Value functions help.", "A value-function helps.");
            Hit first = found.hits().getFirst();
            assertThat(first.ranges()).extracting(range -> range.in(first.text())).containsExactly("Value functions");
        }
    }

    @Test
    void matches_a_short_label_in_capitals_by_case() {
        NoteFixture note = note("a.md", "A").section("S").claim("The IT crowd.").claim("And it rains.");
        try (SearchFixture search = new SearchFixture(folder, note)) {
            assertThat(mentions(search, "IT").hits()).extracting(Hit::text).containsExactly("The IT crowd.");
        }
    }

    @Test
    void counts_all_and_lists_some_of_each_note() {
        NoteFixture few = note("few.md", "Few").section("S").claim("Rye rises.");
        NoteFixture many = note("many.md", "Many").section("S");
        for (int i = 0; i < 5; i++) {
            many.claim("Rye number " + i + ".");
        }
        try (SearchFixture search = new SearchFixture(folder, few, many)) {
            Mentions found = mentions(search, "rye", "Secale");
            assertThat(found.passages()).isEqualTo(6);
            assertThat(found.notes()).isEqualTo(2);
            assertThat(found.hits())
                    .extracting(hit -> hit.note().value())
                    .containsExactly("many.md", "many.md", "few.md");
            search.index().remove(NotePath.of("many.md"));
            search.index().refresh();
            assertThat(mentions(search, "rye").passages()).isEqualTo(1);
        }
    }

    @Test
    void finds_nothing_for_labels_without_words() {
        try (SearchFixture search = new SearchFixture(folder)) {
            assertThat(mentions(search, "—", "").hits()).isEmpty();
            assertThat(mentions(search).passages()).isZero();
        }
    }
}
