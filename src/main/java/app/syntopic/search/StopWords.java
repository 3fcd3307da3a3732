package app.syntopic.search;

import java.util.List;
import java.util.Set;

/// Words that hold a sentence together and say little about what it is about.
final class StopWords {

    private static final Set<String> WORDS =
            Set.of(
                    "a", "an", "and", "are", "as", "at", "be", "been", "but", "by", "can", "could", "did", "do", "does",
                    "for", "from", "had", "has", "have", "he", "her", "his", "how", "i", "if", "in", "is", "it", "its",
                    "not", "of", "on", "or", "our", "she", "so", "than", "that", "the", "their", "them", "then",
                    "there", "these", "they", "this", "those", "to", "was", "we", "were", "what", "when", "where",
                    "which", "who", "why", "will", "with", "would", "you", "your", "about");

    private StopWords() {}

    /// The words without those that say little; all of them when there are no others.
    static List<Wish> without(List<Wish> words) {
        List<Wish> telling = words.stream().filter(word -> !isStopWord(word)).toList();
        return telling.isEmpty() ? words : telling;
    }

    /// Whether a word in lower case is one.
    static boolean contains(String word) {
        return WORDS.contains(word);
    }

    static boolean isStopWord(Wish wish) {
        return wish.isSingleWord()
                && WORDS.contains(wish.words().getFirst().forms().exact())
                && wish.words().getFirst().forms().acronym().isEmpty();
    }
}
