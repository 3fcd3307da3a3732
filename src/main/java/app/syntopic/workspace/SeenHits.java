package app.syntopic.workspace;

import app.syntopic.model.Sentence;
import app.syntopic.notebook.WriteFailure;
import app.syntopic.search.result.Hit;

import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Which answers of saved searches somebody has seen, in one JSON file: a number for each answer, told from its note
/// and words. One that cannot be read counts as empty: then nothing is called new until it is looked at again.
final class SeenHits {

    /// Of one search; the answers seen last are kept.
    private static final int MOST = 2_000;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final SavedJson<Map<String, List<Integer>>> saved;
    private final Map<String, List<Integer>> byQuery = new HashMap<>();
    private final ChangesToWrite changes = new ChangesToWrite();

    SeenHits(Path file) {
        this.saved = new SavedJson<>(file, JSON, new TypeReference<>() {});
        try {
            saved.read().ifPresent(byQuery::putAll);
        } catch (IOException | JacksonException damaged) {
            changes.count();
        }
    }

    static int number(Hit hit) {
        return Objects.hash(hit.note().value(), hit.text());
    }

    synchronized Optional<Set<Integer>> of(String query) {
        return Optional.ofNullable(byQuery.get(query)).map(Set::copyOf);
    }

    synchronized void add(String query, List<Hit> hits) {
        Set<Integer> seen = new LinkedHashSet<>(byQuery.getOrDefault(query, List.of()));
        boolean more = seen.addAll(hits.stream().map(SeenHits::number).toList()) || !byQuery.containsKey(query);
        if (more) {
            List<Integer> all = List.copyOf(seen);
            byQuery.put(query, all.subList(Math.max(0, all.size() - MOST), all.size()));
            changes.count();
        }
    }

    synchronized void forget(String query) {
        if (byQuery.remove(query) != null) {
            changes.count();
        }
    }

    private synchronized Map<String, List<Integer>> all() {
        return Map.copyOf(byQuery);
    }

    void save() {
        try {
            changes.write(() -> saved.write(all()));
        } catch (IOException failed) {
            throw new NotebookUnavailableException(
                    Sentence.of("Which answers you have seen could not be saved: {0}.", WriteFailure.reason(failed)),
                    failed);
        }
    }
}
