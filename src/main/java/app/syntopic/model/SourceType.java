package app.syntopic.model;

import java.util.Locale;
import java.util.Optional;

/// What kind of source a literature note is about, under the name front matter uses for it.
public enum SourceType {
    EPISODE("podcastEpisode", "Episode"),
    BOOK("book", "Book"),
    PAPER("paper", "Paper"),
    ARTICLE("article", "Article"),
    TALK("talk", "Talk");

    private final String key;
    private final String label;

    SourceType(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /// The value of `type` in front matter.
    public String key() {
        return key;
    }

    /// The word shown to the reader.
    public String label() {
        return label;
    }

    /// The type a front matter value names, case aside; `episode`, `podcast` and `video` are understood as well.
    public static Optional<SourceType> named(String value) {
        return switch (value.strip().toLowerCase(Locale.ROOT)) {
            case "podcastepisode", "episode", "podcast", "podcast episode", "interview", "video" ->
                    Optional.of(EPISODE);
            case "book", "chapter" -> Optional.of(BOOK);
            case "paper", "preprint", "article-journal" -> Optional.of(PAPER);
            case "article", "essay", "post", "blog", "webpage" -> Optional.of(ARTICLE);
            case "talk", "lecture" -> Optional.of(TALK);
            default -> Optional.empty();
        };
    }
}
