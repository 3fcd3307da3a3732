package app.syntopic.search.result;

import app.syntopic.model.Sentence;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The answer to a query.
///
/// @param explained the query in plain words
/// @param total how many passages answer; `exact` says whether counting stopped early
/// @param suggestion a better spelling of the query, where one exists
/// @param warnings why a query was not taken as written, where it was not
public record SearchResult(
        String query,
        Sentence explained,
        long total,
        boolean exact,
        List<Hit> hits,
        Optional<String> suggestion,
        List<Sentence> warnings,
        Duration took) {

    /// What a query that holds nothing to look for is explained by.
    public static final Sentence NOTHING_ASKED = Sentence.of("Nothing to look for.");

    public SearchResult {
        hits = List.copyOf(hits);
        warnings = List.copyOf(warnings);
    }

    /// Whether the query holds nothing that could be looked for.
    public boolean asksNothing() {
        return explained.equals(NOTHING_ASKED);
    }

    /// The same with more hits behind.
    public SearchResult followedBy(List<Hit> more) {
        if (more.isEmpty()) {
            return this;
        }
        List<Hit> all = Stream.concat(hits.stream(), more.stream()).toList();
        return new SearchResult(query, explained, total + more.size(), exact, all, suggestion, warnings, took);
    }
}
