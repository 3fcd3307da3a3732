package app.syntopic.search.words;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Tells the language of a text by the words that hold its sentences together. Not thread-safe.
public final class LanguageGuess {

    /// Further words tell nothing new.
    private static final int MOST_WORDS = 400;

    /// With fewer words of a language, a text may well be in another.
    private static final int FEWEST_WORDS = 4;

    /// Running text has more than this share of them.
    private static final double LEAST_SHARE = 0.15;

    /// So far must the best language be ahead of the next.
    private static final double AHEAD = 1.25;

    private final WordScanner scanner = new WordScanner();
    private final Map<Language, Integer> counts = new EnumMap<>(Language.class);
    private int words;

    /// The language of a text of several sentences; empty when it is too short, or in none of [Language].
    public Optional<Language> ofText(List<String> paragraphs) {
        count(paragraphs, List.of(Language.values()));
        Language best = best();
        int next =
                counts.entrySet().stream()
                        .filter(each -> each.getKey() != best)
                        .mapToInt(Map.Entry::getValue)
                        .max()
                        .orElse(0);
        int most = counts.getOrDefault(best, 0);
        boolean certain = most >= FEWEST_WORDS && most >= LEAST_SHARE * words && most > AHEAD * next;
        return certain ? Optional.of(best) : Optional.empty();
    }

    /// The language that a few words are most likely in: English, unless one of others has more of them.
    public Language ofQuery(String query, Collection<Language> others) {
        Set<Language> candidates = EnumSet.of(Language.ENGLISH);
        candidates.addAll(others);
        count(List.of(query), candidates);
        return best();
    }

    private Language best() {
        Language best = Language.ENGLISH;
        for (Map.Entry<Language, Integer> each : counts.entrySet()) {
            if (each.getValue() > counts.getOrDefault(best, 0)) {
                best = each.getKey();
            }
        }
        return best;
    }

    private void count(List<String> texts, Collection<Language> candidates) {
        counts.clear();
        words = 0;
        for (String text : texts) {
            scanner.reset(text);
            while (words < MOST_WORDS && scanner.next()) {
                String word = WordFolder.fold(text.substring(scanner.start(), scanner.end()));
                words++;
                for (Language language : candidates) {
                    if (language.isCommonWord(word)) {
                        counts.merge(language, 1, Integer::sum);
                    }
                }
            }
        }
    }
}
