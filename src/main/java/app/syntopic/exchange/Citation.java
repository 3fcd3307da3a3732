package app.syntopic.exchange;

import app.syntopic.model.SourceType;

import java.util.List;
import java.util.Optional;

/// What a citation of another program says about a source.
///
/// @param people who is heard or who wrote it
/// @param hosts who asks in what is spoken
/// @param show the podcast, journal or site it appeared in
/// @param published as `YYYY-MM-DD`, or as much of it as is known
/// @param key by which texts cite it
public record Citation(
        Optional<SourceType> type,
        String title,
        List<String> people,
        List<String> hosts,
        Optional<String> show,
        Optional<String> published,
        Optional<String> url,
        Optional<String> key) {

    public Citation {
        people = List.copyOf(people);
        hosts = List.copyOf(hosts);
    }

    /// The first citation of a text in CSL-JSON, BibTeX or RIS; nothing for any other text.
    public static Optional<Citation> read(String text) {
        return readAll(text).stream().findFirst();
    }

    /// All citations of a text in CSL-JSON, BibTeX or RIS; none for any other text.
    public static List<Citation> readAll(String text) {
        String stripped = text.strip();
        if (stripped.startsWith("{") || stripped.startsWith("[")) {
            return CslJson.readAll(stripped);
        }
        if (Ris.isOne(stripped)) {
            return Ris.readAll(stripped);
        }
        return stripped.startsWith("@") || stripped.startsWith("%") ? BibTex.readAll(stripped) : List.of();
    }

    /// Where a DOI leads to.
    static String doiAddress(String doi) {
        return doi.startsWith("http") ? doi : "https://doi.org/" + doi;
    }
}
