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

    /// A link that plays the recording at the start: the one given here, else the source's own address with the second
    /// put to it. YouTube reads the second from the query, other players as a media fragment
    /// (<https://www.w3.org/TR/media-frags/>).
    public Optional<String> link(Optional<String> sourceUrl) {
        return url.or(() -> sourceUrl.map(this::at));
    }

    private String at(String address) {
        boolean fromQuery = address.contains("youtube.com/") || address.contains("youtu.be/");
        if (!fromQuery) {
            return address.indexOf('#') < 0 ? address + "#t=" + startSeconds : address;
        }
        return address + (address.indexOf('?') < 0 ? "?" : "&") + "t=" + startSeconds + "s";
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
