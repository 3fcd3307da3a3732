package app.syntopic.notebook;

import app.syntopic.model.NotePath;

import java.nio.file.Path;

/// What was done to one note, with what is needed to take it back.
sealed interface ChangeStep {

    NotePath note();

    /// @param after the fingerprint of what was written
    record Made(NotePath note, String after) implements ChangeStep {}

    /// @param before the version in the history
    /// @param after the fingerprint of what was written
    record Changed(NotePath note, Path before, String after) implements ChangeStep {}

    /// @param note where it lay before
    record Moved(NotePath note, NotePath to) implements ChangeStep {}
}
