package app.syntopic.workspace.form;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// A readable id made of a block's words, of nothing but letters, digits and hyphens: `bark-remembers-hard-winter`.
final class BlockIdWords {

    private static final int MOST_WORDS = 5;

    private static final Set<String> SMALL =
            Set.of(
                    "the", "a", "an", "and", "or", "of", "to", "in", "is", "are", "was", "it", "that", "this", "as",
                    "by");

    private BlockIdWords() {}

    /// Empty for a text without a Latin letter or digit.
    static String of(String text) {
        String plain =
                Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.replaceAll("[’']", "").split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty() && !SMALL.contains(word))
                .limit(MOST_WORDS)
                .collect(Collectors.joining("-"));
    }
}
