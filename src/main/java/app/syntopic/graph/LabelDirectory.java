package app.syntopic.graph;

import app.syntopic.model.NotePath;

import java.util.List;
import java.util.OptionalInt;

/// Who answers to a name. What resolving a link needs to know of all notes; answered by lookups, not by scans.
public interface LabelDirectory {

    /// Notes whose path, file name, title or an alias is `written`, or folds to the same label. May hold some that only
    /// look alike.
    List<Labelled> candidates(String written);

    /// The ordinal of a note's section by its title without `§`, spelling folded.
    OptionalInt section(NotePath note, String title);

    /// The ordinal of the passage that carries a block id.
    OptionalInt block(NotePath note, String id);

    /// Whether a note has a heading of this text that is not a section.
    boolean hasHeading(NotePath note, String heading);

    /// A note with all it goes by.
    record Labelled(NotePath path, String title, List<String> aliases) {
        public Labelled {
            aliases = List.copyOf(aliases);
        }
    }
}
