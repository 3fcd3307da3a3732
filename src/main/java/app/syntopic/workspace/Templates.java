package app.syntopic.workspace;

import app.syntopic.model.NotePath;
import app.syntopic.model.SourceType;

import java.util.List;
import java.util.Optional;

/// What new notes begin with: a template for each kind of source, built in until somebody edits it, and others.
/// Templates of one's own are files in the notebook's `.syntopic/templates`.
public interface Templates {

    /// One for each kind and one for sources of no kind, then others by name.
    List<Template> all();

    /// One more, that is for no kind.
    ///
    /// @param name as typed; its file is named as near to it as the system allows
    Template another(String name);

    /// Where a template lies, to be edited; one that is not there yet is written there first.
    ///
    /// @throws NoteUnavailableException when it cannot be written
    NotePath toEdit(Template template);

    /// @param name of its file, without extension
    /// @param type of source it is for; empty for one that is for no kind
    /// @param builtIn whether nobody wrote one of that name
    record Template(String name, Optional<SourceType> type, boolean builtIn) {

        /// Whether it stands beside those for kinds of sources.
        public boolean isOther() {
            return type.isEmpty() && !name.equals(PLAIN);
        }
    }

    /// The name of the template for a source of no kind.
    String PLAIN = "Other";
}
