package app.syntopic.exchange;

import app.syntopic.model.Source;
import app.syntopic.model.SourceType;
import app.syntopic.model.YamlScalar;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// The front matter of a new literature note, with the names other programs use for it.
final class FrontMatterText {

    private final StringBuilder text = new StringBuilder("---\n");

    /// What is known of a source, and nothing that is not.
    static String of(String title, Source source) {
        FrontMatterText text = new FrontMatterText();
        source.type().ifPresent(type -> text.plain("type", type.key()));
        text.quoted("title", title);
        source.show().ifPresent(show -> text.quoted("show", "[[" + show + "]]"));
        boolean spoken =
                source.type().filter(type -> type == SourceType.EPISODE || type == SourceType.TALK).isPresent();
        text.names(spoken ? "guests" : "author", source.creators());
        source.published().ifPresent(date -> text.plain("published", date.iso()));
        source.url().ifPresent(url -> text.quoted("url", url));
        source.durationSeconds().ifPresent(seconds -> text.quoted("duration", clock(seconds)));
        text.plain("aliases", "[]");
        text.plain("tags", "[]");
        return text.text.append("---\n").toString();
    }

    private void plain(String key, String value) {
        text.append(key).append(": ").append(value).append('\n');
    }

    private void quoted(String key, String value) {
        plain(key, YamlScalar.quoted(value));
    }

    private void names(String key, List<String> names) {
        if (!names.isEmpty()) {
            plain(key, names.stream().map(name -> YamlScalar.quoted("[[" + name + "]]")).toList().toString());
        }
    }

    private static String clock(int seconds) {
        return "%02d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    /// A source of which only some is known.
    static Source source(
            Optional<SourceType> type, List<String> creators, Optional<String> show, Optional<String> url) {
        return new Source(type, creators, show, Optional.empty(), url, OptionalInt.empty(), Optional.empty());
    }
}
