package app.syntopic.workspace;

import app.syntopic.model.NotePath;
import app.syntopic.model.Passage;
import app.syntopic.model.Span;
import app.syntopic.search.ClaimIndex;
import app.syntopic.search.result.Hit;
import app.syntopic.search.result.Mentions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which claims name a concept, asked of the index.
final class ConceptMentions {

    private static final int NOTES = 60;
    private static final int PASSAGES_OF_A_NOTE = 30;

    private final AskedIndex asked;
    private final ClaimIndex index;

    ConceptMentions(AskedIndex asked, ClaimIndex index) {
        this.asked = asked;
        this.index = index;
    }

    Found of(List<String> labels) {
        Mentions mentions = asked.ask(() -> index.mentions(labels, Passage.Kind.CLAIM, NOTES, PASSAGES_OF_A_NOTE));
        Map<NotePath, Map<Integer, List<Span>>> named = new LinkedHashMap<>();
        for (Hit hit : mentions.hits()) {
            named.computeIfAbsent(hit.note(), note -> new LinkedHashMap<>()).put(hit.passage(), hit.ranges());
        }
        return new Found(named, mentions.passages(), mentions.notes());
    }

    /// @param named by note and passage: the ranges of the passage's text that name it
    /// @param passages how many there are, also beyond those listed
    /// @param notes in how many notes
    record Found(Map<NotePath, Map<Integer, List<Span>>> named, int passages, int notes) {}
}
