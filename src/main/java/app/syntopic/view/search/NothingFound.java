package app.syntopic.view.search;

import app.syntopic.search.result.SearchResult;
import app.syntopic.view.Wording;
import app.syntopic.view.control.EmptyState;

import java.util.Optional;
import java.util.stream.Collectors;

/// Why the list of answers is empty, and what to do.
final class NothingFound {

    private static final int LONGEST_QUERY = 80;

    private NothingFound() {}

    /// @param result without hits, or nothing while nothing is asked
    static EmptyState state(Optional<SearchResult> result, Searchable searchable) {
        if (searchable == Searchable.NOTHING) {
            return new EmptyState(
                    Wording.of("There are no notes to search yet."),
                    Wording.of("Make one with ＋ above, or import a text."));
        }
        if (result.isEmpty()) {
            return new EmptyState(
                    Wording.of("Type to search every claim, term and note."),
                    Wording.of(
                            "Words find their other forms too. “Quoted words” stand together, -word leaves out, OR"
                                    + " takes either."));
        }
        if (result.get().asksNothing()) {
            return askedNothing(result.get());
        }
        return searchable == Searchable.SO_FAR ? unansweredYet(result.get()) : unanswered(result.get());
    }

    private static EmptyState askedNothing(SearchResult result) {
        return new EmptyState(
                Wording.of("There is nothing to look for yet."),
                result.warnings().isEmpty()
                        ? Wording.of("Go on with a word, a name or a “phrase”.")
                        : result.warnings().stream().map(Wording::of).collect(Collectors.joining(" ")));
    }

    private static EmptyState unansweredYet(SearchResult result) {
        return new EmptyState(
                Wording.of("No passage read so far answers “{0}”.", shortened(result.query())),
                Wording.of("Your notes are being read; answers appear here meanwhile."));
    }

    private static EmptyState unanswered(SearchResult result) {
        return new EmptyState(
                Wording.of("No passage answers “{0}”.", shortened(result.query())),
                result.suggestion().isPresent()
                        ? Wording.of("Try the spelling above, or fewer words.")
                        : Wording.of("Try fewer words, or a word that the note itself would use."));
    }

    /// A query to be named in a sentence.
    static String shortened(String query) {
        int end = Math.min(query.length(), LONGEST_QUERY);
        return end == query.length() ? query : query.substring(0, end).strip() + "…";
    }
}
