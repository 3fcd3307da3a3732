package app.syntopic.search;

import app.syntopic.search.words.WordForms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The terms of the index that answer one word of a query, and how well each does.
///
/// @param terms weights, from 0 to 1, by term as the index holds it
/// @param completions the same for words that only begin as the word does
record WantedWord(WordForms forms, Map<String, Float> terms, Map<String, Float> completions) {

    private static final float STEMMED = 0.6f;
    private static final float ACRONYM_IN_OTHER_CASE = 0.7f;

    /// A word as it stands or inflected.
    static WantedWord inflected(WordForms forms) {
        Map<String, Float> terms = new LinkedHashMap<>();
        if (forms.acronym().isEmpty()) {
            terms.put(forms.exact(), 1f);
        } else {
            terms.put(IndexedWord.markedAcronym(forms.acronym()), 1f);
            terms.put(forms.exact(), ACRONYM_IN_OTHER_CASE);
        }
        terms.putIfAbsent(forms.stem(), STEMMED);
        terms.put(IndexedWord.markedStem(forms.stem()), STEMMED);
        return new WantedWord(forms, terms, Map.of());
    }

    /// A word only as it stands.
    static WantedWord exact(WordForms forms) {
        return new WantedWord(forms, Map.of(forms.exact(), 1f), Map.of());
    }

    WantedWord completedBy(List<String> words, float weight) {
        return new WantedWord(forms, terms, weighted(words, weight));
    }

    /// The same word, found also under other words.
    WantedWord or(List<String> words, float weight) {
        Map<String, Float> more = new LinkedHashMap<>(terms);
        words.forEach(word -> more.putIfAbsent(word, weight));
        return new WantedWord(forms, more, completions);
    }

    private static Map<String, Float> weighted(List<String> words, float weight) {
        Map<String, Float> weighted = new LinkedHashMap<>();
        words.forEach(word -> weighted.put(word, weight));
        return weighted;
    }

    /// How well a word of a text answers: 0 for not at all.
    float answeredBy(WordForms found) {
        float best = terms.getOrDefault(found.exact(), 0f);
        best = Math.max(best, terms.getOrDefault(IndexedWord.markedStem(found.stem()), 0f));
        if (!found.acronym().isEmpty()) {
            best = Math.max(best, terms.getOrDefault(IndexedWord.markedAcronym(found.acronym()), 0f));
        }
        return Math.max(best, completions.getOrDefault(found.exact(), 0f));
    }

    List<String> allTerms() {
        List<String> all = new ArrayList<>(terms.keySet());
        completions.keySet().stream().filter(term -> !terms.containsKey(term)).forEach(all::add);
        return all;
    }
}
