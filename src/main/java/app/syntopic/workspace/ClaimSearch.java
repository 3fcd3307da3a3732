package app.syntopic.workspace;

import app.syntopic.search.result.SearchResult;

import java.util.List;

/// Full text over everything the notes say.
public interface ClaimSearch {

    /// Answers a query in the language of the search box; never fails for what is written in it.
    SearchResult search(String query, int limit);

    /// Ways to go on from a half-typed query, best first: the whole query with the completion applied.
    List<String> complete(String query, int caret, int limit);
}
