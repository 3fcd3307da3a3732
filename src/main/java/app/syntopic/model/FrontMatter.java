package app.syntopic.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The metadata at the top of a note, in the order written. A single value is a list of one; a nested value is its
/// JSON.
///
/// @param span in the file, both fences included; empty at 0 when there is none
public record FrontMatter(Span span, Map<String, List<String>> values) {

    /// The keys that mean something to the program, as other programs write them.
    public static final List<String> KEYS =
            List.of(
                    "type",
                    "title",
                    "show",
                    "host",
                    "guests",
                    "author",
                    "published",
                    "url",
                    "videoId",
                    "episode",
                    "duration",
                    "transcript",
                    "citekey",
                    "topics",
                    "aliases",
                    "tags",
                    "created");

    public static final FrontMatter NONE = new FrontMatter(new Span(0, 0), Map.of());

    public FrontMatter {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        values.forEach((key, list) -> copy.put(key, List.copyOf(list)));
        values = Collections.unmodifiableMap(copy);
    }

    /// All values of a key, case aside; none when it is missing.
    public List<String> all(String key) {
        List<String> exact = values.get(key);
        if (exact != null) {
            return exact;
        }
        for (Map.Entry<String, List<String>> entry : values.entrySet()) {
            if (entry.getKey().equalsIgnoreCase(key)) {
                return entry.getValue();
            }
        }
        return List.of();
    }

    /// The first value of a key that is not blank.
    public Optional<String> first(String key) {
        for (String value : all(key)) {
            if (!value.isBlank()) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /// A value without link brackets: `[[Note|Name]]` is `Name`.
    public static String withoutBrackets(String value) {
        int open = value.indexOf("[[");
        if (open < 0) {
            return value.strip();
        }
        StringBuilder plain = new StringBuilder();
        int from = 0;
        while (open >= 0) {
            int close = value.indexOf("]]", open);
            if (close < 0) {
                break;
            }
            String inner = value.substring(open + 2, close);
            int bar = inner.indexOf('|');
            plain.append(value, from, open)
                    .append((bar < 0 ? inner.substring(inner.lastIndexOf('/') + 1) : inner.substring(bar + 1)).strip());
            from = close + 2;
            open = value.indexOf("[[", from);
        }
        return plain.append(value.substring(from)).toString().strip();
    }
}
