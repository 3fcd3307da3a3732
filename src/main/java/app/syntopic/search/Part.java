package app.syntopic.search;

import org.apache.lucene.search.Query;

import java.util.List;

/// A part of a query, compiled.
///
/// @param query which documents it lets pass
/// @param role what it does to the result
/// @param wishes what is to be highlighted in the passages it lets pass
record Part(Query query, Role role, List<Wish> wishes) {

    Part {
        wishes = List.copyOf(wishes);
    }

    enum Role {
        /// Says how well a document answers.
        RANKS,
        /// Lets some passages of a note pass.
        FILTERS_PASSAGES,
        /// Lets all of a note pass, or nothing of it.
        FILTERS_NOTES,
        /// Keeps documents out.
        EXCLUDES
    }

    static Part filter(Query query) {
        return new Part(query, Role.FILTERS_PASSAGES, List.of());
    }

    static Part noteFilter(Query query) {
        return new Part(query, Role.FILTERS_NOTES, List.of());
    }
}
