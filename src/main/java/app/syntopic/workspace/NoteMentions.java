package app.syntopic.workspace;

import app.syntopic.graph.Concept;
import app.syntopic.graph.Mention;
import app.syntopic.graph.MentionFinder;
import app.syntopic.graph.MentionFinder.Repetition;
import app.syntopic.graph.MentionIndex;
import app.syntopic.model.FoldedLabel;
import app.syntopic.model.ParsedNote;
import app.syntopic.store.ConceptRow;
import app.syntopic.store.LibraryStore;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/// Which concepts notes name in running text. The labels looked for are those of the last change; in a large notebook a
/// new label is found a moment later, so that no note waits for it. Safe to share between threads.
final class NoteMentions implements AutoCloseable {

    /// A collection of labels that takes longer is made beside the reader, not before them.
    private static final Duration WORTH_WAITING = Duration.ofMillis(40);

    private static final int FEWEST_USES = 1;

    /// Of so many labels it is remembered what they mean: notes name the same concepts again and again.
    private static final int MOST_REMEMBERED = 16_384;

    private final LibraryStore store;
    private final Indexing.Subscription changes;
    private final ExecutorService collector = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicBoolean outdated = new AtomicBoolean(true);
    private volatile @Nullable Labels labels;

    /// Another map after each change, so that what is just being looked up does not outlive it.
    private volatile Map<FoldedLabel, Optional<ConceptRow>> meanings = new ConcurrentHashMap<>();

    NoteMentions(LibraryStore store, Indexing indexing) {
        this.store = store;
        this.changes = indexing.onChange(change -> forget());
    }

    private void forget() {
        outdated.set(true);
        meanings = new ConcurrentHashMap<>();
    }

    /// First mentions in each section, by passage.
    Map<Integer, List<Mention>> in(ParsedNote note) {
        MentionFinder finder = new MentionFinder(current().index(), this::concept);
        return finder.find(note, Repetition.FIRST_IN_SECTION);
    }

    /// Collects the labels, so that the first note need not wait for them.
    void warmUp() {
        current();
    }

    private Optional<FoldedLabel> concept(FoldedLabel label) {
        return meaning(label).map(ConceptRow::key);
    }

    private Optional<ConceptRow> meaning(FoldedLabel label) {
        Map<FoldedLabel, Optional<ConceptRow>> remembered = meanings;
        Optional<ConceptRow> known = remembered.get(label);
        if (known != null) {
            return known;
        }
        Optional<ConceptRow> found = store.concepts().concept(label);
        if (remembered.size() < MOST_REMEMBERED) {
            remembered.put(label, found);
        } else {
            meanings = new ConcurrentHashMap<>();
        }
        return found;
    }

    private Labels current() {
        Labels known = labels;
        if (known == null) {
            return first();
        }
        if (!outdated.getAndSet(false)) {
            return known;
        }
        if (known.took().compareTo(WORTH_WAITING) < 0) {
            return collect();
        }
        collector.execute(this::collect);
        return known;
    }

    /// Who asks while the labels are collected for the first time waits for them, not for a second collection.
    private synchronized Labels first() {
        Labels known = labels;
        if (known != null) {
            return known;
        }
        outdated.set(false);
        return collect();
    }

    private Labels collect() {
        long start = System.nanoTime();
        MentionIndex.Builder builder = new MentionIndex.Builder();
        store.labels().eachConceptLabel(FEWEST_USES, builder::add);
        Labels collected = new Labels(builder.build(), Duration.ofNanos(System.nanoTime() - start));
        labels = collected;
        return collected;
    }

    /// The concepts that keys lead to, most counted first.
    List<Concept> concepts(Map<FoldedLabel, Integer> counts, int limit) {
        Set<FoldedLabel> seen = new HashSet<>();
        return counts.entrySet().stream()
                .sorted(
                        Map.Entry.<FoldedLabel, Integer>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> meaning(entry.getKey()))
                .flatMap(Optional::stream)
                .filter(row -> seen.add(row.key()))
                .limit(limit)
                .map(CachedLibrary::concept)
                .toList();
    }

    @Override
    public void close() {
        changes.close();
        collector.close();
    }

    private record Labels(MentionIndex index, Duration took) {}
}
