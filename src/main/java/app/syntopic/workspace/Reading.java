package app.syntopic.workspace;

import app.syntopic.graph.Backlink;
import app.syntopic.graph.Concept;
import app.syntopic.graph.Definition;
import app.syntopic.graph.Mention;
import app.syntopic.graph.Resolution;
import app.syntopic.model.FoldedLabel;
import app.syntopic.model.LinkTarget;
import app.syntopic.model.MarkedText;
import app.syntopic.model.NoteFile;
import app.syntopic.model.NotePath;
import app.syntopic.model.NoteSummary;
import app.syntopic.model.ParsedNote;
import app.syntopic.model.Sentence;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One note as it is read, and what surrounds it.
public interface Reading {

    /// Reads and parses a note as it is on disk now.
    ///
    /// @throws NoteUnavailableException when the file is gone or cannot be read
    OpenNote open(NotePath path);

    /// A note as it would be read if its file held a text that is still being written.
    OpenNote open(NotePath path, String text);

    /// The note a person names on the command line or in a switcher: a path or file name (with `.md` or without),
    /// title, alias or folded label.
    Optional<NotePath> find(String name);

    Resolution resolve(NotePath from, LinkTarget target);

    /// What a popover says about where a link leads.
    Preview preview(NotePath from, LinkTarget target);

    Preview preview(FoldedLabel concept);

    /// The transcript attached to a note, as its file is now; empty when it has none that can be read.
    ///
    /// @throws NoteUnavailableException when the note is gone or cannot be read
    Optional<Spoken> spoken(NotePath path);

    /// Places in other notes that point at this note, by note.
    List<Backlink> backlinks(NotePath path, int limit);

    /// @param mentions by passage ordinal: concepts named in running text, first mention in each section only
    /// @param named concepts the note names or links, most often first
    /// @param pictures and other files embedded, by their target as written; none that are missing
    record OpenNote(
            NoteSummary summary,
            ParsedNote note,
            String text,
            Map<Integer, List<Mention>> mentions,
            List<Concept> named,
            Map<String, NoteFile> pictures) {
        public OpenNote {
            pictures = Map.copyOf(pictures);
            mentions = Map.copyOf(mentions);
            named = List.copyOf(named);
        }
    }

    sealed interface Preview {

        /// @param ownText how its own note begins, where it has one
        /// @param claims how many claims name it
        /// @param sources in how many notes
        record OfConcept(
                Concept concept, Optional<MarkedText> ownText, List<Definition> definitions, int claims, int sources)
                implements Preview {}

        /// @param excerpt how the note answers the first question it answers, else its first passage; a section's first
        ///   passage, or the one that is pointed at
        /// @param section the ordinal of the section, or -1
        record OfNote(NoteSummary note, int section, String heading, MarkedText excerpt) implements Preview {}

        record OfSeveral(List<NoteSummary> candidates) implements Preview {}

        /// @param what one sentence on why there is nothing to show
        record OfNothing(Sentence what) implements Preview {}
    }
}
