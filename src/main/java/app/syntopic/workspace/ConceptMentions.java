package app.syntopic.workspace;

import app.syntopic.model.NotePath;
import app.syntopic.model.Span;
import app.syntopic.search.ClaimIndex;
import app.syntopic.search.result.Hit;
import app.syntopic.search.result.SearchResult;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Which passages name a concept: a question to the index, in its own language.
final class ConceptMentions {

    private static final int PASSAGES = 600;

    /// More spellings than that add nothing: the index folds them itself.
    private static final int LABELS = 12;

    private final ClaimIndex index;

    ConceptMentions(ClaimIndex index) {
        this.index = index;
    }

    Found of(List<String> labels) {
        String phrases =
                labels.stream()
                        .limit(LABELS)
                        .map(label -> "\"" + label.replace("\\", " ").replace("\"", " ") + "\"")
                        .collect(Collectors.joining(" OR "));
        if (phrases.isEmpty()) {
            return new Found(Map.of(), 0);
        }
        SearchResult result = index.search("claim:(" + phrases + ")", PASSAGES);
        Map<NotePath, Map<Integer, List<Span>>> named = new LinkedHashMap<>();
        for (Hit hit : result.hits()) {
            if (hit.kind().equals("claim")) {
                named.computeIfAbsent(hit.note(), note -> new LinkedHashMap<>()).put(hit.passage(), hit.ranges());
            }
        }
        return new Found(named, (int) Math.min(result.total(), Integer.MAX_VALUE));
    }

    /// @param named by note and passage: the ranges of the passage's text that name it
    /// @param claims in how many passages, counted also beyond those listed
    record Found(Map<NotePath, Map<Integer, List<Span>>> named, int claims) {}
}
