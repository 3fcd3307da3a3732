package app.syntopic.search.words;

import org.tartarus.snowball.SnowballStemmer;

import java.util.EnumMap;
import java.util.Map;

/// Takes folded words of other languages than English down to what their inflected forms share; for English, see
/// [WordFolder]. Not thread-safe.
public final class Stems {

    private static final int SHORTEST_STEMMED = 3;
    private static final int MOST_LETTERS_CHANGED = 2;

    private final Map<Language, SnowballStemmer> stemmers = new EnumMap<>(Language.class);

    /// Equal for forms of one word.
    public String of(String folded, Language language) {
        if (folded.length() < SHORTEST_STEMMED) {
            return folded;
        }
        SnowballStemmer stemmer = stemmers.computeIfAbsent(language, Language::newStemmer);
        stemmer.setCurrent(language == Language.PORTUGUESE ? singularNasal(folded) : folded);
        stemmer.stem();
        String stem = stemmer.getCurrent();
        return stem.isEmpty() ? folded : stem;
    }

    /// What all words with a stem begin with: stemmers change the last letters of some.
    public static String rootOf(String stem) {
        return stem.substring(
                0, Math.max(Math.min(SHORTEST_STEMMED, stem.length()), stem.length() - MOST_LETTERS_CHANGED));
    }

    /// The stemmer tells `nações` by the tilde, which folding has taken away.
    private static String singularNasal(String word) {
        boolean plural = word.endsWith("oes") || word.endsWith("aes");
        return plural ? word.substring(0, word.length() - 3) + "ao" : word;
    }
}
