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

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Queries for words and phrases in one field. Terms that the field does not have are left out of them: most forms of
/// most words stand in few of the fields, and looking for a term in each segment is what a short query costs.
final class WordQueries {

    /// A place of a phrase costs as much as all words that may fill it.
    private static final int MOST_FORMS_IN_A_PHRASE = 8;

    /// More than these are taken together in a way that suits many, where they count alike.
    private static final int FEW = 8;

    private static final Query NOTHING = new MatchNoDocsQuery("no document has the words");

    private final Vocabulary vocabulary;

    WordQueries(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// Whether a query is known to find nothing.
    static boolean findsNothing(Query query) {
        return query instanceof MatchNoDocsQuery;
    }

    /// The same query, whose matches count more or less.
    static Query boosted(Query query, float boost) {
        return boost == 1f || findsNothing(query) ? query : new BoostQuery(query, boost);
    }

    /// Documents that belong to those a query finds.
    static Query spread(Query heads) {
        return findsNothing(heads) ? heads : new SpreadQuery(heads);
    }

    /// Documents with the word. What only begins as the word does counts by itself, so that a rare word typed in full
    /// is not taken for as common as the commonest word that goes on from it.
    private Query word(String field, WantedWord word) throws IOException {
        Query asTyped = synonyms(field, word.terms());
        if (word.completions().isEmpty()) {
            return asTyped;
        }
        float weight = word.completions().values().iterator().next();
        Map<String, Float> evenly = new LinkedHashMap<>();
        word.completions().keySet().forEach(term -> evenly.put(term, 1f));
        Query completed = synonyms(field, evenly);
        return any(List.of(asTyped, boosted(completed, weight)));
    }

    private Query synonyms(String field, Map<String, Float> terms) throws IOException {
        boolean alike = terms.size() > FEW && terms.values().stream().allMatch(weight -> weight == 1f);
        return alike ? vocabulary.oneOf(field, Set.copyOf(terms.keySet())) : weighted(field, terms);
    }

    private Query weighted(String field, Map<String, Float> terms) throws IOException {
        SynonymQuery.Builder query = new SynonymQuery.Builder(field);
        boolean some = false;
        for (Map.Entry<String, Float> term : terms.entrySet()) {
            if (vocabulary.has(field, term.getKey())) {
                query.addTerm(new Term(field, term.getKey()), term.getValue());
                some = true;
            }
        }
        return some ? query.build() : NOTHING;
    }

    /// Documents with the words one behind the other.
    ///
    /// @param slop how many places they may be out of it in all
    Query phrase(String field, List<WantedWord> words, int slop) throws IOException {
        if (words.isEmpty()) {
            return NOTHING;
        }
        if (words.size() == 1) {
            return word(field, words.getFirst());
        }
        if (field.equals(IndexFields.QUOTE)) {
            List<Query> parts = new ArrayList<>(words.size() + 1);
            for (WantedWord word : words) {
                parts.add(word(field, word));
            }
            parts.add(phrase(IndexFields.TEXT, words, slop));
            return all(parts);
        }
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder().setSlop(slop);
        for (WantedWord word : words) {
            List<Term> forms = new ArrayList<>();
            for (String term : word.terms().keySet()) {
                if (forms.size() < MOST_FORMS_IN_A_PHRASE && vocabulary.has(field, term)) {
                    forms.add(new Term(field, term));
                }
            }
            if (forms.isEmpty()) {
                return NOTHING;
            }
            phrase.add(forms.toArray(Term[]::new));
        }
        return phrase.build();
    }

    /// Documents with any of the sequences.
    Query anyPhrase(String field, List<List<WantedWord>> sequences, int slop) throws IOException {
        List<Query> readings = new ArrayList<>(sequences.size());
        for (List<WantedWord> words : sequences) {
            readings.add(phrase(field, words, slop));
        }
        return any(readings);
    }

    /// The best of several readings of one thing.
    static Query any(List<Query> readings) {
        List<Query> found = readings.stream().filter(reading -> !findsNothing(reading)).toList();
        return switch (found.size()) {
            case 0 -> NOTHING;
            case 1 -> found.getFirst();
            default -> new DisjunctionMaxQuery(found, 0f);
        };
    }

    private static Query all(List<Query> parts) {
        if (parts.stream().anyMatch(WordQueries::findsNothing)) {
            return NOTHING;
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        parts.forEach(part -> all.add(part, BooleanClause.Occur.MUST));
        return all.build();
    }
}
