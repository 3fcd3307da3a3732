package app.syntopic.exchange;

import app.syntopic.model.SourceType;

import java.util.List;
import java.util.Optional;

/// What a citation of another program says about a source.
///
/// @param show the podcast, journal or site it appeared in
/// @param published as `YYYY-MM-DD`, or as much of it as is known
public record Citation(
        Optional<SourceType> type,
        String title,
        List<String> people,
        Optional<String> show,
        Optional<String> published,
        Optional<String> url) {

    public Citation {
        people = List.copyOf(people);
    }

    /// The first citation of a text in CSL-JSON or BibTeX; nothing for any other text.
    public static Optional<Citation> read(String text) {
        return readAll(text).stream().findFirst();
    }

    /// All citations of a text in CSL-JSON or BibTeX; none for any other text.
    public static List<Citation> readAll(String text) {
        String stripped = text.strip();
        if (stripped.startsWith("{") || stripped.startsWith("[")) {
            return CslJson.readAll(stripped);
        }
        return stripped.startsWith("@") || stripped.startsWith("%") ? BibTex.readAll(stripped) : List.of();
    }
}
