package app.syntopic.workspace;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// The transcript attached to a note.
///
/// @param title the note's
/// @param turns as the hits of a search number them: the passage of a hit is the place in this list
public record Spoken(String title, List<Turn> turns) {

    public Spoken {
        turns = List.copyOf(turns);
    }

    /// Some sentences of one speaker.
    ///
    /// @param startSeconds from the recording's start, where known
    /// @param link plays the recording there, where the note tells its address
    /// @param text with the speaker's name before the words, where known; as hits have it
    public record Turn(OptionalInt startSeconds, Optional<String> link, String text) {}
}
