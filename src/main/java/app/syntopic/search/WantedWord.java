package app.syntopic.search;

import app.syntopic.search.words.WordForms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The terms of the index that answer one word of a query, and how well each does.
///
/// @param terms weights, from 0 to 1, by term as the index holds it; the exact form first
/// @param completions the same for words that only begin as the word does
/// @param inflected whether other forms of the word answer too
record WantedWord(WordForms forms, Map<String, Float> terms, Map<String, Float> completions, boolean inflected) {

    private static final float INFLECTED = 0.6f;
    private static final float ACRONYM_IN_OTHER_CASE = 0.7f;

    /// A word as it stands, and the notebook's other forms of it.
    static WantedWord inflected(WordForms forms, List<String> others) {
        Map<String, Float> terms = new LinkedHashMap<>();
        if (forms.acronym().isEmpty()) {
            terms.put(forms.exact(), 1f);
        } else {
            terms.put(IndexedTerms.markedAcronym(forms.acronym()), 1f);
            terms.put(forms.exact(), ACRONYM_IN_OTHER_CASE);
        }
        others.forEach(other -> terms.putIfAbsent(other, INFLECTED));
        return new WantedWord(forms, terms, Map.of(), true);
    }

    /// A word only as it stands.
    static WantedWord exact(WordForms forms) {
        return new WantedWord(forms, Map.of(forms.exact(), 1f), Map.of(), false);
    }

    /// A short word in capitals, only in capitals.
    static WantedWord acronym(WordForms forms) {
        return new WantedWord(forms, Map.of(IndexedTerms.markedAcronym(forms.acronym()), 1f), Map.of(), false);
    }

    WantedWord completedBy(List<String> words, float weight) {
        Map<String, Float> weighted = new LinkedHashMap<>();
        words.forEach(word -> weighted.put(word, weight));
        return new WantedWord(forms, terms, weighted, inflected);
    }

    /// The same word, found also under other words.
    WantedWord or(List<String> words, float weight) {
        Map<String, Float> more = new LinkedHashMap<>(terms);
        words.forEach(word -> more.putIfAbsent(word, weight));
        return new WantedWord(forms, more, completions, inflected);
    }

    /// How well a word of a text answers: 0 for not at all.
    float answeredBy(WordForms found) {
        float best = terms.getOrDefault(found.exact(), 0f);
        if (inflected && found.stem().equals(forms.stem())) {
            best = Math.max(best, INFLECTED);
        }
        if (!found.acronym().isEmpty()) {
            best = Math.max(best, terms.getOrDefault(IndexedTerms.markedAcronym(found.acronym()), 0f));
        }
        return Math.max(best, completions.getOrDefault(found.exact(), 0f));
    }

    List<String> allTerms() {
        List<String> all = new ArrayList<>(terms.keySet());
        completions.keySet().stream().filter(term -> !terms.containsKey(term)).forEach(all::add);
        return all;
    }
}
