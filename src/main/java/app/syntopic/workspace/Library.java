package app.syntopic.workspace;

import app.syntopic.graph.Concept;
import app.syntopic.model.FoldedLabel;
import app.syntopic.model.NoteKind;
import app.syntopic.model.NotePath;
import app.syntopic.model.NoteSummary;
import app.syntopic.model.Problem;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// What the notebook holds, in lists that stay short however large it is. Answers come from the caches: no note is
/// parsed.
public interface Library {

    /// Notes whose title or path contains `filter`, words in any order, case and spelling folded; by title. An empty
    /// filter takes all, an empty set of kinds takes all kinds.
    List<NoteSummary> notes(Set<NoteKind> kinds, String filter, int limit);

    /// Notes that carry a tag or one below it.
    List<NoteSummary> tagged(String tag, int limit);

    Optional<NoteSummary> note(NotePath path);

    /// Any note, by chance; none where there is none.
    Optional<NoteSummary> random();

    /// Concepts whose label contains `filter`, most referred to first; those with a note and ghosts together. Names of
    /// literature notes and people are not concepts.
    List<Concept> concepts(String filter, int limit);

    /// Sections whose title contains all words of `filter`, which must not be empty; case is folded, accents are taken
    /// as written. By note.
    List<SectionEntry> sections(String filter, int limit);

    /// Glossary entries of all notes, by label.
    List<TermEntry> terms(String filter, int limit);

    List<TagCount> tags(String filter, int limit);

    /// Aliases that contain all words of `filter`, with the notes that have them; by name.
    List<Alias> aliases(String filter, int limit);

    /// By severity, then note and line.
    List<NoteProblem> problems(int limit);

    /// How many people notes are about or name as makers of a source: as many as [Overviews#people] has. Empty for a
    /// notebook of so many sources that counting them would keep the other lists waiting.
    OptionalInt people();

    Statistics statistics();

    /// @param ordinal of the section in its note
    /// @param title without `§`
    record SectionEntry(NotePath note, String noteTitle, int ordinal, String title) {}

    /// A label defined by one or more sources.
    record TermEntry(FoldedLabel key, String label, int sources) {}

    /// @param title of the note that is called so as well
    record Alias(String alias, NotePath note, String title) {}

    record TagCount(String tag, int notes) {}

    record NoteProblem(NotePath note, String title, Problem problem) {}

    /// @param ghosts of the concepts, how many have no note
    record Statistics(
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
}
