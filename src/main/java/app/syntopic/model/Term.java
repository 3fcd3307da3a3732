package app.syntopic.model;

import java.util.List;

/// A glossary entry.
///
/// @param label as written: `AGI / narrow AI`
/// @param labels what it names: the label itself first when it is a single one, otherwise its parts (`AGI`, `narrow
///   AI`)
/// @param definition what follows the dash, without a final list "See X, Y."
/// @param see the concepts that list names
/// @param passage the ordinal of the passage the entry is
/// @param span in the file
public record Term(
        String label, List<String> labels, MarkedText definition, List<LinkTarget> see, int passage, Span span) {
    public Term {
        labels = List.copyOf(labels);
        see = List.copyOf(see);
    }
}
