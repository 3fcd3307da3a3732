package app.syntopic.search;

import app.syntopic.model.FoldedLabel;
import app.syntopic.model.Passage;
import app.syntopic.search.HitReader.Place;
import app.syntopic.search.result.Hit;
import app.syntopic.search.result.Mentions;
import app.syntopic.search.words.TextWords;
import app.syntopic.search.words.WordForms;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Finds the passages that name a concept. A label is matched as [FoldedLabel] folds it: plural and spelling aside, but
/// not inflected further, and a short label in capitals by case. Not thread-safe.
final class MentionSearch {

    private final IndexSearcher searcher;
    private final TextWords textWords;
    private final Vocabulary vocabulary;
    private final HitReader reader;

    MentionSearch(Snapshot snapshot, TextWords textWords) throws IOException {
        this.searcher = new IndexSearcher(snapshot.reader());
        this.textWords = textWords;
        this.vocabulary = new Vocabulary(snapshot, textWords);
        this.reader = new HitReader(snapshot, textWords);
    }

    /// The passages of one note.
    private static final class OfNote {
        private final List<Integer> first = new ArrayList<>(2);
        private int passages;
    }

    Mentions find(List<String> labels, Passage.Kind kind, int notes, int perNote) throws IOException {
        List<Wish> wishes = wishes(labels);
        if (wishes.isEmpty()) {
            return new Mentions(List.of(), 0, 0);
        }
        Map<Integer, OfNote> found = count(query(wishes, kind), perNote);
        Marker marker = new Marker(wishes, wishes.stream().map(wish -> 1f).toList());
        List<Hit> hits = new ArrayList<>();
        List<OfNote> most =
                found.values().stream()
                        .sorted(Comparator.comparingInt((OfNote note) -> note.passages).reversed())
                        .limit(notes)
                        .toList();
        for (OfNote note : most) {
            for (int doc : note.first) {
                Place place = reader.place(doc);
                hits.add(reader.hit(doc, place, 0f, marker));
            }
        }
        int passages = found.values().stream().mapToInt(note -> note.passages).sum();
        return new Mentions(hits, passages, found.size());
    }

    private Query query(List<Wish> wishes, Passage.Kind kind) throws IOException {
        BooleanQuery.Builder named = new BooleanQuery.Builder();
        WordQueries queries = new WordQueries(vocabulary);
        for (Wish wish : wishes) {
            named.add(wish.in(IndexFields.TEXT, queries), Occur.SHOULD);
        }
        return new BooleanQuery.Builder()
                .add(named.build(), Occur.FILTER)
                .add(FilterQueries.passageValue(Filters.kind(kind)), Occur.FILTER)
                .build();
    }

    private List<Wish> wishes(List<String> labels) throws IOException {
        Sequences sequences = new Sequences(vocabulary);
        List<Wish> wishes = new ArrayList<>();
        for (String label : labels) {
            List<Slot> slots = Slot.of(textWords.of(label));
            if (!slots.isEmpty()) {
                wishes.add(
                        new Wish(
                                label,
                                sequences.of(slots, IndexFields.TEXT, word -> named(word, slots.size())),
                                0,
                                Wish.Telling.MUCH));
            }
        }
        return wishes;
    }

    private WantedWord named(WordForms word, int words) throws IOException {
        if (words == 1 && !word.acronym().isEmpty()) {
            return WantedWord.acronym(word);
        }
        String key = FoldedLabel.foldWord(word.exact());
        List<String> same =
                vocabulary.inflections(word).stream().filter(other -> FoldedLabel.foldWord(other).equals(key)).toList();
        return WantedWord.exact(word).or(same, 1f);
    }

    private Map<Integer, OfNote> count(Query query, int perNote) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1f);
        Map<Integer, OfNote> found = new LinkedHashMap<>();
        for (LeafReaderContext leaf : searcher.getLeafContexts()) {
            Scorer scorer = weight.scorer(leaf);
            NumericDocValues places = leaf.reader().getNumericDocValues(IndexFields.PLACE);
            if (scorer == null || places == null) {
                continue;
            }
            Bits live = leaf.reader().getLiveDocs();
            DocIdSetIterator docs = scorer.iterator();
            for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
                if ((live == null || live.get(doc)) && places.advanceExact(doc)) {
                    int noteDoc = leaf.docBase + doc - (int) places.longValue();
                    OfNote note = found.computeIfAbsent(noteDoc, ignored -> new OfNote());
                    note.passages++;
                    if (note.first.size() < perNote) {
                        note.first.add(leaf.docBase + doc);
                    }
                }
            }
        }
        return found;
    }
}
