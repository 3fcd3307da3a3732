package app.syntopic.workspace;

import app.syntopic.search.ClaimIndex;
import app.syntopic.search.result.SearchResult;

import java.util.List;

/// Search over the index.
final class IndexSearch implements ClaimSearch {

    private final ClaimIndex index;

    IndexSearch(ClaimIndex index) {
        this.index = index;
    }

    @Override
    public SearchResult search(String query, int limit) {
        return index.search(query, limit);
    }

    @Override
    public List<String> complete(String query, int caret, int limit) {
        return index.complete(query, caret, limit);
    }
}
