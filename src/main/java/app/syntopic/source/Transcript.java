package app.syntopic.source;

import java.util.List;
import java.util.OptionalInt;

/// What was said in a recording, in order.
public record Transcript(List<Turn> turns) {

    public static final Transcript EMPTY = new Transcript(List.of());

    public Transcript {
        turns = List.copyOf(turns);
    }

    /// Some sentences of one speaker.
    ///
    /// @param startSeconds from the recording's start, where given
    /// @param speaker empty where not given
    /// @param line where it begins in the file, from 1
    public record Turn(OptionalInt startSeconds, String speaker, String text, int line) {}
}
