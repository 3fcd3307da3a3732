package app.syntopic.search;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Queries for words and phrases in one field.
final class WordQueries {

    /// A place of a phrase costs as much as all words that may fill it.
    private static final int MOST_FORMS_IN_A_PHRASE = 8;

    private WordQueries() {}

    /// Documents with the word. What only begins as the word does counts by itself, so that a rare word typed in full
    /// is not taken for as common as the commonest word that goes on from it.
    static Query word(String field, WantedWord word) {
        Query asTyped = synonyms(field, word.terms());
        if (word.completions().isEmpty()) {
            return asTyped;
        }
        float weight = word.completions().values().iterator().next();
        Map<String, Float> evenly = new LinkedHashMap<>();
        word.completions().keySet().forEach(term -> evenly.put(term, 1f));
        Query completed = new BoostQuery(synonyms(field, evenly), weight);
        return word.terms().isEmpty() ? completed : new DisjunctionMaxQuery(List.of(asTyped, completed), 0f);
    }

    private static Query synonyms(String field, Map<String, Float> terms) {
        SynonymQuery.Builder query = new SynonymQuery.Builder(field);
        terms.forEach((term, weight) -> query.addTerm(new Term(field, term), weight));
        return query.build();
    }

    /// Documents with the words one behind the other.
    ///
    /// @param slop how many places they may be out of it in all
    static Query phrase(String field, List<WantedWord> words, int slop) {
        if (words.isEmpty()) {
            return new MatchNoDocsQuery("a phrase of no words");
        }
        if (words.size() == 1) {
            return word(field, words.getFirst());
        }
        if (field.equals(IndexFields.QUOTE)) {
            List<Query> parts = new ArrayList<>(words.stream().map(word -> word(field, word)).toList());
            parts.add(phrase(IndexFields.TEXT, words, slop));
            return all(parts);
        }
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder().setSlop(slop);
        for (WantedWord word : words) {
            phrase.add(
                    word.terms().keySet().stream()
                            .limit(MOST_FORMS_IN_A_PHRASE)
                            .map(term -> new Term(field, term))
                            .toArray(Term[]::new));
        }
        return phrase.build();
    }

    /// Documents with any of the sequences.
    static Query anyPhrase(String field, List<List<WantedWord>> sequences, int slop) {
        return any(sequences.stream().map(words -> phrase(field, words, slop)).toList());
    }

    /// The best of several readings of one thing.
    static Query any(List<Query> readings) {
        return readings.size() == 1 ? readings.getFirst() : new DisjunctionMaxQuery(new ArrayList<>(readings), 0f);
    }

    static Query all(List<Query> parts) {
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        parts.forEach(part -> all.add(part, BooleanClause.Occur.MUST));
        return all.build();
    }
}
