package app.syntopic.search.words;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
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

    /// How many common words of each language were met, by its ordinal.
    private final int[] counts = new int[Language.values().length];

    private int words;

    /// The language of a text of several sentences; empty when it is too short, or in none of [Language].
    public Optional<Language> ofText(List<String> paragraphs) {
        count(paragraphs, EnumSet.allOf(Language.class));
        Language best = best();
        int next = 0;
        for (int ordinal = 0; ordinal < counts.length; ordinal++) {
            next = ordinal == best.ordinal() ? next : Math.max(next, counts[ordinal]);
        }
        int most = counts[best.ordinal()];
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
        for (Language language : Language.values()) {
            if (counts[language.ordinal()] > counts[best.ordinal()]) {
                best = language;
            }
        }
        return best;
    }

    private void count(List<String> texts, Set<Language> candidates) {
        Arrays.fill(counts, 0);
        words = 0;
        for (String text : texts) {
            scanner.reset(text);
            while (words < MOST_WORDS && scanner.next()) {
                words++;
                for (Language language : languagesOf(text, scanner.start(), scanner.end())) {
                    if (candidates.contains(language)) {
                        counts[language.ordinal()]++;
                    }
                }
            }
        }
    }

    private static Set<Language> languagesOf(String text, int start, int end) {
        return CommonWords.languagesOf(WordFolder.fold(text.substring(start, end)));
    }
}
