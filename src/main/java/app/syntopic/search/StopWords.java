package app.syntopic.search;

import app.syntopic.search.Wish.Telling;
import app.syntopic.search.words.Language;
import app.syntopic.search.words.WordForms;

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

    private static final Set<String> LIGHT =
            Set.of(
                    """
                    after again all already also although always am among another any anyone anything apart around away \
                    back become because been before began begin being best better between both bring brought call called \
                    came come different doing done down during each either else end enough especially even ever every \
                    everyone everything few find first found full further gave get gets getting give given gives go goes \
                    going gone good got great happen happened happens having here high himself into itself just keep keeps \
                    kept kind knew know known knows large last later least leave left less let like little long longer \
                    look looks made main make makes making many matter may me mean means meant might more most much must \
                    my need needed needs neither never new next no nor nothing now off often old once one only other \
                    others out over own part people person place possible put puts quite rather really right run said \
                    same saw say saying says see seem seems seen set several shall should side since small some someone \
                    something soon still such sure take taken takes taking tell tells thing things think thinks though \
                    thought through thus time too took toward tried true try two under until up upon us use used uses \
                    using very want wanted wants way ways well went whether while whole whose within without word words \
                    work works yes yet\
                    """
                            .split(" "));

    private final Language language;

    /// @param language of the query; English words are known in any
    StopWords(Language language) {
        this.language = language;
    }

    /// Whether an English word in lower case is one.
    static boolean contains(String word) {
        return WORDS.contains(word);
    }

    /// How much a word says.
    Telling telling(WordForms word) {
        if (!word.acronym().isEmpty()) {
            return Telling.MUCH;
        }
        boolean foreign = language != Language.ENGLISH && language.isCommonWord(word.exact());
        if (foreign || WORDS.contains(word.exact())) {
            return Telling.NOTHING;
        }
        return LIGHT.contains(word.exact()) ? Telling.LITTLE : Telling.MUCH;
    }

    /// The words without those that say nothing; all of them when there are no others.
    static List<Wish> without(List<Wish> words) {
        List<Wish> telling = words.stream().filter(word -> !isStopWord(word)).toList();
        return telling.isEmpty() ? words : telling;
    }

    /// The words without those that say something only beside others; all of them when there are no others.
    static List<Wish> withoutLight(List<Wish> words) {
        List<Wish> weighty = words.stream().filter(word -> word.telling() == Telling.MUCH).toList();
        return weighty.isEmpty() ? words : weighty;
    }

    static boolean isStopWord(Wish wish) {
        return wish.telling() == Telling.NOTHING;
    }
}
