package app.syntopic.workspace;

import app.syntopic.model.FoldedLabel;
import app.syntopic.model.LinkTarget;
import app.syntopic.store.LinkQueries.LinkRow;
import app.syntopic.store.LinkQueries.Places;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Tells fast of most links to a heading that it is there, without resolving them: one note alone can be meant, and has
/// it. For links in the order of the notes they lead to. Not thread-safe.
final class KnownPlaces {

    private long note = -1;
    private Set<String> keys = Set.of();

    /// Whether a link certainly leads to a place that is there; no does not mean that it does not.
    boolean certainlyThere(LinkRow link) {
        LinkTarget target = link.target();
        return !target.heading().isEmpty()
                && target.block().isEmpty()
                && isPlainName(target.note())
                && link.only().filter(places -> has(places, target)).isPresent();
    }

    /// Other names are looked for in more than one way.
    private static boolean isPlainName(String name) {
        return !name.isEmpty()
                && name.indexOf('/') < 0
                && !FoldedLabel.isAcronym(name.strip().toUpperCase(Locale.ROOT));
    }

    private boolean has(Places places, LinkTarget target) {
        if (places.note() != note) {
            note = places.note();
            keys = new HashSet<>(places.headings());
            places.sections().forEach(title -> keys.add(FoldedLabel.of(title).key()));
        }
        return keys.contains(FoldedLabel.of(target.sectionTitle().orElse(target.heading())).key());
    }
}
