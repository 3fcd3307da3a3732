package app.syntopic.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.NotePath;
import app.syntopic.search.result.Continuation;
import app.syntopic.search.result.Hit;
import app.syntopic.search.result.SearchResult;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

class WarmUpTest extends OpenedNotesCase {

    private final List<String> asked = new ArrayList<>();

    private final class Listening implements ClaimSearch {

        @Override
        public SearchResult search(String query, int limit) {
            asked.add(query);
            return workspace.claims().search(query, limit);
        }

        @Override
        public List<Hit> related(NotePath path, int passage, int limit) {
            return List.of();
        }

        @Override
        public List<Continuation> complete(String query, int caret, int limit) {
            return List.of();
        }
    }

    private void warmUp(BooleanSupplier searching, LongSupplier clock) {
        new WarmUp(() -> {}, workspace.library(), workspace.reading(), new Listening(), searching, clock).run();
    }

    @Test
    void asks_for_words_phrases_beginnings_and_mistyped_words_of_titles() {
        warmUp(() -> false, () -> 0);
        assertThat(asked).contains("bread and patience", "bread", "bre*", "\"bread and patience\"", "brad");
    }

    @Test
    void gives_way_to_who_searches() {
        warmUp(() -> asked.size() == 2, () -> 0);
        assertThat(asked).hasSize(2);
    }

    @Test
    void begins_nothing_more_after_half_a_second() {
        warmUp(() -> false, () -> asked.size() * 200_000_000L);
        assertThat(asked).hasSize(3);
    }
}
