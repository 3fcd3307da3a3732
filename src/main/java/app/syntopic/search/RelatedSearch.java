package app.syntopic.search;

import app.syntopic.model.FoldedLabel;
import app.syntopic.model.NotePath;
import app.syntopic.search.Ranking.Ranked;
import app.syntopic.search.Wish.Telling;
import app.syntopic.search.result.Hit;
import app.syntopic.search.words.Language;
import app.syntopic.search.words.LanguageGuess;
import app.syntopic.search.words.TextWords;
import app.syntopic.search.words.TextWords.Word;
import app.syntopic.search.words.WordForms;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Finds passages of other notes that speak of what a passage speaks of: they share its rarest words, inflected or not,
/// or name the same concepts (the way of Lucene's MoreLikeThis, with concepts as evidence beside words). Not
/// thread-safe.
final class RelatedSearch {

    /// The rarest of a passage's words; further ones add little but time.
    private static final int MOST_WORDS = 32;

    /// Words that only this passage has relate it to nothing; those in a larger share of all passages, to everything.
    private static final int FEWEST_PASSAGES = 2;

    private static final double LARGEST_SHARE = 0.2;

    /// A word in so few passages is rare however small the notebook.
    private static final int NEVER_COMMON = 20;

    private static final int FEWEST_SHARED = 2;
    private static final int MOST_CONCEPTS = 12;
    private static final float SHARED_CONCEPT = 3f;

    /// What scores less than this share of the best is as likely there by chance.
    private static final float WORTH_SHOWING = 0.3f;

    private static final int SPARE = 30;

    private final IndexSearcher searcher;
    private final Vocabulary vocabulary;
    private final TextWords textWords;
    private final HitReader reader;

    RelatedSearch(Snapshot snapshot, TextWords textWords) throws IOException {
        this.searcher = new IndexSearcher(snapshot.reader());
        this.vocabulary = new Vocabulary(snapshot, textWords);
        this.textWords = textWords;
        this.reader = new HitReader(snapshot, textWords);
    }

    /// The most related passages first; none for a text that says little.
    ///
    /// @param of the note the passage stands in: its own passages are left out
    /// @param concepts what the passage names
    List<Hit> find(NotePath of, String text, List<FoldedLabel> concepts, int limit) throws IOException {
        List<Wish> words = words(text);
        BooleanQuery.Builder shared = new BooleanQuery.Builder();
        WordQueries queries = new WordQueries(vocabulary);
        for (Wish word : words) {
            shared.add(word.in(IndexFields.TEXT, queries), Occur.SHOULD);
        }
        concepts.stream().distinct().limit(MOST_CONCEPTS).forEach(label -> addConcept(label, shared));
        shared.setMinimumNumberShouldMatch(FEWEST_SHARED);
        Query query =
                new BooleanQuery.Builder()
                        .add(shared.build(), Occur.MUST)
                        .add(new TermQuery(new Term(IndexFields.PATH, of.value())), Occur.MUST_NOT)
                        .build();
        List<Ranked> ranked = new Ranking(reader).rank(searcher.search(query, limit + SPARE).scoreDocs, limit);
        Marker marker = new Marker(words, words.stream().map(word -> 1f).toList());
        List<Hit> hits = new ArrayList<>();
        for (Ranked each : ranked) {
            if (each.score() >= WORTH_SHOWING * ranked.getFirst().score()) {
                hits.add(reader.hit(each.doc(), each.place(), each.score(), marker));
            }
        }
        return hits;
    }

    /// A passage that defines the concept, links to it or stands in its note is about it, whatever its words.
    private static void addConcept(FoldedLabel label, BooleanQuery.Builder shared) {
        BooleanQuery.Builder named = new BooleanQuery.Builder();
        named.add(FilterQueries.passageValue(Filters.linksTo(label)), Occur.SHOULD);
        named.add(FilterQueries.passageValue(Filters.label(label)), Occur.SHOULD);
        named.add(FilterQueries.noteValue(Filters.named(label)), Occur.SHOULD);
        shared.add(new BoostQuery(new ConstantScoreQuery(named.build()), SHARED_CONCEPT), Occur.SHOULD);
    }

    /// The rarest words of a text that other passages have too, each once.
    private List<Wish> words(String text) throws IOException {
        Language language = new LanguageGuess().ofQuery(text, vocabulary.languages());
        StopWords stopWords = new StopWords(language);
        Map<String, WordForms> distinct = new LinkedHashMap<>();
        for (Word word : textWords.of(text)) {
            if (!word.repeated() && stopWords.telling(word.forms()) == Telling.MUCH) {
                distinct.putIfAbsent(word.forms().stem(), word.forms());
            }
        }
        List<Weighed> weighed = new ArrayList<>();
        int most = (int) Math.max(NEVER_COMMON, LARGEST_SHARE * searcher.getIndexReader().maxDoc());
        for (WordForms forms : distinct.values()) {
            WantedWord wanted = WantedWord.inflected(forms, vocabulary.inflections(forms));
            int passages = 0;
            for (String term : wanted.terms().keySet()) {
                passages += vocabulary.frequency(IndexFields.TEXT, term);
            }
            if (passages >= FEWEST_PASSAGES && passages <= most) {
                weighed.add(new Weighed(new Wish(forms.exact(), List.of(List.of(wanted)), 0, Telling.MUCH), passages));
            }
        }
        return weighed.stream()
                .sorted(Comparator.comparingInt(Weighed::passages))
                .limit(MOST_WORDS)
                .map(Weighed::word)
                .toList();
    }

    private record Weighed(Wish word, int passages) {}
}
