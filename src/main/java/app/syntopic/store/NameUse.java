package app.syntopic.store;

import java.util.LinkedHashMap;
import java.util.Map;

/// A name and by how much its counts change. `id` and `label` are the store's, once the ledger has asked for them.
final class NameUse {

    final String key;
    final String written;
    private final Map<String, Integer> spellings = new LinkedHashMap<>();
    int links;
    int asides;
    int sees;
    int definitions;
    int sources;
    int people;
    int labels;
    int variantsGone;
    boolean touched;
    long id;
    String label = "";

    /// @param written the spelling it was met in first
    NameUse(String key, String written) {
        this.key = key;
        this.written = written;
    }

    /// Notes that a link or an entry spells the name so.
    void spell(String spelling) {
        spellings.merge(spelling, 1, Integer::sum);
    }

    /// By how much the number of uses that are spelled otherwise than the label changes.
    int variants() {
        int spelled = spellings.values().stream().mapToInt(Integer::intValue).sum();
        return spelled - spellings.getOrDefault(label, 0) - variantsGone;
    }

    /// Whether anything about the name may come out different from before.
    boolean isChanged() {
        boolean spelledOtherwise =
                variantsGone > 0 || spellings.keySet().stream().anyMatch(spelling -> !spelling.equals(label));
        return touched
                || spelledOtherwise
                || links != 0
                || asides != 0
                || sees != 0
                || definitions != 0
                || sources != 0
                || people != 0;
    }
}
