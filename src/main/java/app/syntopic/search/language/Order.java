package app.syntopic.search.language;

import java.util.Locale;
import java.util.Optional;

/// How hits are sorted.
public enum Order {
    RELEVANCE,
    /// The note changed last first.
    MODIFIED,
    /// By the note's title.
    TITLE,
    /// The source published last first.
    TIME;

    public static Optional<Order> named(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "relevance", "rank" -> Optional.of(RELEVANCE);
            case "modified", "changed" -> Optional.of(MODIFIED);
            case "title", "name" -> Optional.of(TITLE);
            case "time", "published", "date" -> Optional.of(TIME);
            default -> Optional.empty();
        };
    }
}
