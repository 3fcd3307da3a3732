package app.syntopic.workspace;

import app.syntopic.search.result.Hit;

import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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

    private final Path file;
    private final Map<String, List<Integer>> byQuery = new HashMap<>();
    private boolean changed;

    SeenHits(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            try {
                byQuery.putAll(
                        JSON.readValue(Files.readAllBytes(file), new TypeReference<Map<String, List<Integer>>>() {}));
            } catch (IOException | JacksonException damaged) {
                changed = true;
            }
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
            changed = true;
        }
    }

    synchronized void forget(String query) {
        changed |= byQuery.remove(query) != null;
    }

    synchronized void save() {
        if (!changed) {
            return;
        }
        changed = false;
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path next = file.resolveSibling(file.getFileName() + ".next");
            Files.write(next, JSON.writeValueAsBytes(byQuery));
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new UncheckedIOException("Which answers you have seen could not be saved to " + file, failed);
        }
    }
}
