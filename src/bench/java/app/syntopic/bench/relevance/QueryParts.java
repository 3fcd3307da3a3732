package app.syntopic.bench.relevance;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A query as an engine without a language of its own takes it.
///
/// @param phrases what stands between straight quotation marks
/// @param words all else, in order
record QueryParts(List<String> phrases, List<String> words) {

    private static final Pattern PART = Pattern.compile("\"([^\"]*)\"?|[^\\s\"]+");

    static QueryParts of(String query) {
        List<String> phrases = new ArrayList<>();
        List<String> words = new ArrayList<>();
        Matcher part = PART.matcher(query);
        while (part.find()) {
            if (part.group(1) == null) {
                words.add(part.group());
            } else if (!part.group(1).isBlank()) {
                phrases.add(part.group(1).strip());
            }
        }
        return new QueryParts(List.copyOf(phrases), List.copyOf(words));
    }
}
