package app.syntopic.workspace;

import app.syntopic.model.NotePath;
import app.syntopic.search.result.Continuation;
import app.syntopic.search.result.Hit;
import app.syntopic.search.result.SearchResult;

import java.util.List;

/// Full text over everything the notes say.
public interface ClaimSearch {

    /// Answers a query in the language of the search box; never fails for what is written in it. Behind what the notes
    /// say comes what is said in the transcripts attached to them, where that has all that is asked for.
    SearchResult search(String query, int limit);

    /// Claims of other notes that speak of what a passage speaks of, the most related first. Nothing leaves the
    /// machine: it is told from shared rare words and shared concepts.
    ///
    /// @param passage the ordinal of a passage of the note; one it does not have is related to nothing
    /// @throws NoteUnavailableException when the note is gone or cannot be read
    List<Hit> related(NotePath note, int passage, int limit);

    /// Ways to go on from a half-typed query, best first.
    ///
    /// @param caret where in the query, in UTF-16 code units
    List<Continuation> complete(String query, int caret, int limit);
}
