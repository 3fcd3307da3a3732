package app.syntopic.search.language;

import app.syntopic.model.Sentence;

import java.util.List;

/// A query as it was understood.
///
/// @param text as typed
/// @param root what is looked for; an [Expression.All] without parts when nothing is
/// @param warnings sentences on what could not be taken as written
public record ParsedQuery(String text, Expression root, Order order, List<Sentence> warnings) {
    public ParsedQuery {
        warnings = List.copyOf(warnings);
    }
}
