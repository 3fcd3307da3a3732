package app.syntopic.store;

/// How much the library holds.
///
/// @param terms glossary entries
/// @param concepts those with a note and ghosts
/// @param linksResolved links out of notes whose target is a note's path, name, title or alias; those within a note do
///   not count
public record LibraryCounts(
        int notes,
        int literature,
        int conceptNotes,
        int people,
        int plain,
        int sections,
        int answers,
        int claims,
        int quotes,
        int terms,
        int concepts,
        int ghosts,
        int linksResolved,
        int linksUnresolved,
        int citations,
        int tags,
        int problems) {}
