package app.syntopic.view.library;

import app.syntopic.search.result.SearchResult;
import app.syntopic.workspace.Bookmark;
import app.syntopic.workspace.ClaimSearch;
import app.syntopic.workspace.ReadingMemory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How many answers the saved searches have. Asked for after their rows are shown, as it takes a search for each; until
/// then they show what was counted last.
final class SearchCounts {

    /// As many answers are compared with those seen before.
    private static final int COMPARED = 200;

    /// Further ones are not counted.
    private static final int MOST_SEARCHES = 30;

    private final ClaimSearch claims;
    private final ReadingMemory memory;
    private volatile Counted last = new Counted(Map.of());

    SearchCounts(ClaimSearch claims, ReadingMemory memory) {
        this.claims = claims;
        this.memory = memory;
    }

    /// @param byQuery what was found
    record Counted(Map<String, LibraryRow.Found> byQuery) {

        /// The rows with these counts.
        List<LibraryRow> in(List<LibraryRow> rows) {
            return rows.stream().map(this::in).toList();
        }

        private LibraryRow in(LibraryRow row) {
            return query(row)
                    .<LibraryRow>map(query ->
                            new LibraryRow.OfBookmark(
                                    ((LibraryRow.OfBookmark) row).bookmark(), Optional.ofNullable(byQuery.get(query))))
                    .orElse(row);
        }
    }

    /// The query of a row that stands for a saved search.
    static Optional<String> query(LibraryRow row) {
        return row instanceof LibraryRow.OfBookmark of && of.bookmark() instanceof Bookmark.OfSearch search
                ? Optional.of(search.query())
                : Optional.empty();
    }

    LibraryRow row(Bookmark bookmark) {
        Optional<LibraryRow.Found> known =
                bookmark instanceof Bookmark.OfSearch search
                        ? Optional.ofNullable(last.byQuery().get(search.query()))
                        : Optional.empty();
        return new LibraryRow.OfBookmark(bookmark, known);
    }

    /// Asks each query. Blocks.
    Counted count(List<String> queries) {
        Map<String, LibraryRow.Found> found = new HashMap<>();
        for (String query : queries.subList(0, Math.min(MOST_SEARCHES, queries.size()))) {
            SearchResult result = claims.search(query, COMPARED);
            int fresh = memory.unseen(query, result.hits()).size();
            found.put(query, new LibraryRow.Found(result.total(), result.exact(), fresh));
        }
        last = new Counted(Map.copyOf(found));
        return last;
    }
}
