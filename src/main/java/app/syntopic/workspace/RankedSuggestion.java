package app.syntopic.workspace;

import app.syntopic.workspace.Completions.Suggestion;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A suggestion among others.
///
/// @param use how often it is linked, or how many sources name it
record RankedSuggestion(Suggestion suggestion, int use) {

    /// Those that begin with what was typed first, then those with a word that does; of these the most used.
    static List<Suggestion> best(String typed, Stream<RankedSuggestion> found, int limit) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        Comparator<RankedSuggestion> order =
                Comparator.<RankedSuggestion>comparingInt(ranked -> ranked.distance(wanted))
                        .thenComparing(Comparator.comparingInt(RankedSuggestion::use).reversed())
                        .thenComparing(ranked -> ranked.suggestion.label());
        return found.sorted(order).limit(limit).map(RankedSuggestion::suggestion).toList();
    }

    private int distance(String wanted) {
        String lower = suggestion.label().toLowerCase(Locale.ROOT);
        return lower.startsWith(wanted) ? 0 : lower.contains(" " + wanted) ? 1 : 2;
    }
}
