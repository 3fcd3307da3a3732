package app.syntopic.bench.relevance;

import app.syntopic.bench.notebook.PassageId;

import java.util.Map;

/// A query with what a reader wants from it.
///
/// @param half `tune` or `report`
/// @param kind what is difficult about it, as named in the file of judgements
/// @param grades 3 for a passage the reader wants, 2 for one that answers as well, 1 for a related one; all others have
///   0
record JudgedQuery(String id, String half, String kind, String text, Map<PassageId, Integer> grades) {

    JudgedQuery {
        grades = Map.copyOf(grades);
    }

    int grade(PassageId passage) {
        return grades.getOrDefault(passage, 0);
    }
}
