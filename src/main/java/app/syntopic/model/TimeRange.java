package app.syntopic.model;

import java.util.Optional;
import java.util.OptionalInt;

/// When a section is spoken in its recording.
///
/// @param startSeconds from the recording's start
/// @param endSeconds from the recording's start, where given
/// @param url a link that plays the recording there, where given
public record TimeRange(int startSeconds, OptionalInt endSeconds, Optional<String> url) {

    public static TimeRange from(int startSeconds) {
        return new TimeRange(startSeconds, OptionalInt.empty(), Optional.empty());
    }

    /// The start as `00:21:16`.
    public String start() {
        return clock(startSeconds);
    }

    /// Seconds as `HH:MM:SS`.
    public static String clock(int seconds) {
        return "%02d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
}
