package app.syntopic.search;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/// Documents with any of many terms of a field, scored as if these were one: what a beginning of a word stands for.
///
/// Scores as Lucene's `SynonymQuery` does with equal weights, for one state of the index. Where the terms stand in the
/// segments is looked up once for all searches, and [FormsInWindow] goes through their documents term by term.
final class ManyForms extends Query {

    private final String field;
    private final List<BytesRef> terms;
    private final List<TermStates> states;
    private final int documents;
    private final long occurrences;

    private ManyForms(String field, List<BytesRef> terms, List<TermStates> states) {
        this.field = field;
        this.terms = List.copyOf(terms);
        this.states = List.copyOf(states);
        this.documents = states.stream().mapToInt(TermStates::docFreq).max().orElse(1);
        this.occurrences = states.stream().mapToLong(TermStates::totalTermFreq).sum();
    }

    /// A query for those of some words that a field has.
    static Query of(String field, Collection<String> words, IndexReader reader) throws IOException {
        List<BytesRef> sorted = words.stream().map(BytesRef::new).sorted().toList();
        TermStates[] found = lookUp(field, sorted, reader);
        List<BytesRef> terms = new ArrayList<>();
        List<TermStates> states = new ArrayList<>();
        for (int i = 0; i < found.length; i++) {
            if (found[i].docFreq() > 0) {
                terms.add(sorted.get(i));
                states.add(found[i]);
            }
        }
        return terms.isEmpty()
                ? new MatchNoDocsQuery("no document has the words")
                : new ManyForms(field, terms, states);
    }

    /// Goes through each segment's dictionary once, in its order.
    private static TermStates[] lookUp(String field, List<BytesRef> sorted, IndexReader reader) throws IOException {
        TermStates[] found = new TermStates[sorted.size()];
        Arrays.setAll(found, i -> new TermStates(reader.getContext()));
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms ofField = leaf.reader().terms(field);
            if (ofField != null) {
                TermsEnum each = ofField.iterator();
                for (int i = 0; i < found.length; i++) {
                    if (each.seekExact(sorted.get(i))) {
                        found[i].register(each.termState(), leaf.ord, each.docFreq(), each.totalTermFreq());
                    }
                }
            }
        }
        return found;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        CollectionStatistics collection = searcher.collectionStatistics(field);
        SimScorer scoring = null;
        if (mode.needsScores() && collection != null) {
            TermStatistics one = new TermStatistics(terms.getFirst(), documents, occurrences);
            scoring = searcher.getSimilarity().scorer(boost, collection, one);
        }
        return new FormsWeight(this, scoring);
    }

    @Override
    public String toString(String ofField) {
        return field + ":" + terms;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ManyForms same && same.terms.equals(terms) && same.states.equals(states);
    }

    @Override
    public int hashCode() {
        return 31 * classHash() + terms.hashCode();
    }

    private static final class FormsWeight extends Weight {

        private final ManyForms forms;
        private final @Nullable SimScorer scoring;

        FormsWeight(ManyForms forms, @Nullable SimScorer scoring) {
            super(forms);
            this.forms = forms;
            this.scoring = scoring;
        }

        @Override
        public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
            List<TermState> here = new ArrayList<>();
            List<BytesRef> terms = new ArrayList<>();
            for (int i = 0; i < forms.terms.size(); i++) {
                TermState state = stateIn(leaf, forms.states.get(i));
                if (state != null) {
                    here.add(state);
                    terms.add(forms.terms.get(i));
                }
            }
            Terms ofField = here.isEmpty() ? null : leaf.reader().terms(forms.field);
            if (ofField == null) {
                return null;
            }
            return new ScorerSupplier() {
                @Override
                public Scorer get(long leadCost) throws IOException {
                    return scorer(leaf, ofField, terms, here);
                }

                @Override
                public long cost() {
                    return Math.min(leaf.reader().maxDoc(), forms.occurrences);
                }
            };
        }

        private static @Nullable TermState stateIn(LeafReaderContext leaf, TermStates states) throws IOException {
            var lookup = states.get(leaf);
            return lookup == null ? null : lookup.get();
        }

        private Scorer scorer(LeafReaderContext leaf, Terms ofField, List<BytesRef> terms, List<TermState> here)
                throws IOException {
            TermsEnum each = ofField.iterator();
            List<PostingsEnum> postings = new ArrayList<>(here.size());
            int flags = scoring == null ? PostingsEnum.NONE : PostingsEnum.FREQS;
            for (int i = 0; i < here.size(); i++) {
                each.seekExact(terms.get(i), here.get(i));
                postings.add(each.postings(null, flags));
            }
            FormsInWindow found = new FormsInWindow(postings, leaf.reader().maxDoc());
            NumericDocValues lengths = scoring == null ? null : leaf.reader().getNormValues(forms.field);
            return new FormsScorer(found, scoring, lengths);
        }

        @Override
        public Explanation explain(LeafReaderContext leaf, int doc) throws IOException {
            Scorer scorer = scorer(leaf);
            boolean matches = scorer != null && scorer.iterator().advance(doc) == doc;
            return matches
                    ? Explanation.match(scoring == null ? 0f : scorer.score(), "one of many forms")
                    : Explanation.noMatch("");
        }

        @Override
        public boolean isCacheable(LeafReaderContext leaf) {
            return true;
        }
    }

    private static final class FormsScorer extends Scorer {

        private final FormsInWindow found;
        private final @Nullable SimScorer scoring;
        private final @Nullable NumericDocValues lengths;

        FormsScorer(FormsInWindow found, @Nullable SimScorer scoring, @Nullable NumericDocValues lengths) {
            this.found = found;
            this.scoring = scoring;
            this.lengths = lengths;
        }

        @Override
        public int docID() {
            return found.docID();
        }

        @Override
        public FormsInWindow iterator() {
            return found;
        }

        @Override
        public float score() throws IOException {
            if (scoring == null) {
                return 0f;
            }
            long length = lengths != null && lengths.advanceExact(found.docID()) ? lengths.longValue() : 1L;
            return scoring.score(found.occurrences(), length);
        }

        @Override
        public float getMaxScore(int upTo) {
            return scoring == null ? 0f : scoring.score(Float.MAX_VALUE, 1L);
        }
    }
}
