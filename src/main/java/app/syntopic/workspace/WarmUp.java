package app.syntopic.workspace;

import app.syntopic.model.NoteSummary;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/// Goes the usual ways once, so that Java has loaded and compiled them and the system holds the files in memory. Takes
/// half a second at most, and gives way to whoever searches: both would share the same processors.
final class WarmUp {

    private static final int ROUNDS = 8;
    private static final int NOTES = 3;
    private static final int HITS = 20;

    /// No further search is begun after this.
    private static final Duration MOST = Duration.ofMillis(500);

    private final Runnable labels;
    private final Library library;
    private final Reading reading;
    private final ClaimSearch claims;
    private final BooleanSupplier searching;
    private final LongSupplier clock;

    /// @param labels collects the labels that text may name
    /// @param searching whether someone else searches now
    /// @param clock in nanoseconds, as [System#nanoTime()]
    WarmUp(
            Runnable labels,
            Library library,
            Reading reading,
            ClaimSearch claims,
            BooleanSupplier searching,
            LongSupplier clock) {
        this.labels = labels;
        this.library = library;
        this.reading = reading;
        this.claims = claims;
        this.searching = searching;
        this.clock = clock;
    }

    void run() {
        labels.run();
        List<NoteSummary> notes = library.notes(Set.of(), "", ROUNDS);
        search(notes.stream().flatMap(note -> queries(note.title()).stream()).iterator());
        notes.stream().limit(NOTES).forEach(note -> reading.open(note.path()));
    }

    private void search(Iterator<String> queries) {
        long start = clock.getAsLong();
        while (queries.hasNext() && !searching.getAsBoolean() && clock.getAsLong() - start < MOST.toNanos()) {
            claims.search(queries.next(), HITS);
        }
    }

    /// Each kind of query, in words that the notebook holds.
    private static List<String> queries(String title) {
        String plain = title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} ]", " ").strip();
        String word = plain.substring(0, Math.max(0, plain.indexOf(' ')));
        String beginning = word.substring(0, Math.min(word.length(), 3));
        String mistyped = word.length() > 4 ? word.substring(0, 2) + word.substring(3) : word;
        return List.of(plain, word, beginning, beginning + "*", "\"" + plain + "\"", mistyped, word + " -" + beginning);
    }
}
