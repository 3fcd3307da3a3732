package app.syntopic.search;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

import java.io.IOException;

/// Lets a match in a note's or section's own document count, with its score, for every document that belongs to it,
/// itself included. This is what spares the index a copy of each title and heading on every passage.
///
/// `heads` must match documents of notes only or of sections only, so that what they cover does not overlap.
final class SpreadQuery extends Query {

    private final Query heads;

    SpreadQuery(Query heads) {
        this.heads = heads;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        Query rewritten = heads.rewrite(searcher);
        return rewritten.equals(heads) ? this : new SpreadQuery(rewritten);
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        ScoreMode ofHeads = mode.needsScores() ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
        return new SpreadWeight(this, heads.createWeight(searcher, ofHeads, boost), mode.needsScores());
    }

    @Override
    public String toString(String field) {
        return "spread(" + heads.toString(field) + ")";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SpreadQuery spread && heads.equals(spread.heads);
    }

    @Override
    public int hashCode() {
        return 31 * classHash() + heads.hashCode();
    }

    private static final class SpreadWeight extends Weight {

        private final Weight heads;
        private final boolean scored;

        SpreadWeight(Query query, Weight heads, boolean scored) {
            super(query);
            this.heads = heads;
            this.scored = scored;
        }

        @Override
        public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
            ScorerSupplier ofHeads = heads.scorerSupplier(leaf);
            NumericDocValues extents = leaf.reader().getNumericDocValues(IndexFields.EXTENT);
            NumericDocValues places = leaf.reader().getNumericDocValues(IndexFields.PLACE);
            if (ofHeads == null || extents == null || places == null) {
                return null;
            }
            int maxDoc = leaf.reader().maxDoc();
            return new ScorerSupplier() {
                @Override
                public Scorer get(long leadCost) throws IOException {
                    Scorer scorer = ofHeads.get(ofHeads.cost());
                    return new SpreadScorer(scorer, new Covered(scorer.iterator(), extents, places, maxDoc), scored);
                }

                @Override
                public long cost() {
                    return Math.min(maxDoc, ofHeads.cost() * TYPICAL_EXTENT);
                }
            };
        }

        private static final int TYPICAL_EXTENT = 32;

        @Override
        public Explanation explain(LeafReaderContext leaf, int doc) throws IOException {
            Scorer scorer = scorer(leaf);
            boolean matches = scorer != null && scorer.iterator().advance(doc) == doc;
            return matches
                    ? Explanation.match(scored ? scorer.score() : 0f, "belongs to a match")
                    : Explanation.noMatch("");
        }

        @Override
        public boolean isCacheable(LeafReaderContext leaf) {
            return heads.isCacheable(leaf);
        }
    }

    private static final class SpreadScorer extends Scorer {

        private final Scorer heads;
        private final Covered covered;
        private final boolean scored;
        private int scoredHead = -1;
        private float headScore;

        SpreadScorer(Scorer heads, Covered covered, boolean scored) {
            this.heads = heads;
            this.covered = covered;
            this.scored = scored;
        }

        @Override
        public int docID() {
            return covered.docID();
        }

        @Override
        public DocIdSetIterator iterator() {
            return covered;
        }

        @Override
        public float score() throws IOException {
            if (scored && scoredHead != heads.docID()) {
                scoredHead = heads.docID();
                headScore = heads.score();
            }
            return headScore;
        }

        @Override
        public float getMaxScore(int upTo) throws IOException {
            return scored ? heads.getMaxScore(DocIdSetIterator.NO_MORE_DOCS) : 0f;
        }
    }

    /// All documents that belong to a head. The iterator of the heads stays on the head whose documents are being
    /// visited.
    private static final class Covered extends DocIdSetIterator {

        private final DocIdSetIterator heads;
        private final NumericDocValues extents;
        private final NumericDocValues places;
        private final int maxDoc;
        private int doc = -1;
        private int lastOfHead = -1;

        Covered(DocIdSetIterator heads, NumericDocValues extents, NumericDocValues places, int maxDoc) {
            this.heads = heads;
            this.extents = extents;
            this.places = places;
            this.maxDoc = maxDoc;
        }

        @Override
        public int docID() {
            return doc;
        }

        @Override
        public int nextDoc() throws IOException {
            return advance(doc + 1);
        }

        @Override
        public int advance(int target) throws IOException {
            if (target <= lastOfHead) {
                doc = target;
                return doc;
            }
            if (target >= maxDoc) {
                doc = NO_MORE_DOCS;
                return doc;
            }
            int head = heads.docID();
            int firstThatMayCover = target - place(target);
            if (head < firstThatMayCover) {
                head = heads.advance(firstThatMayCover);
            } else if (head != NO_MORE_DOCS) {
                head = heads.nextDoc();
            }
            while (head != NO_MORE_DOCS && head + extent(head) < target) {
                head = heads.nextDoc();
            }
            lastOfHead = head == NO_MORE_DOCS ? lastOfHead : head + extent(head);
            doc = head == NO_MORE_DOCS ? NO_MORE_DOCS : Math.max(target, head);
            return doc;
        }

        private int place(int of) throws IOException {
            return places.advanceExact(of) ? (int) places.longValue() : 0;
        }

        private int extent(int head) throws IOException {
            return extents.advanceExact(head) ? (int) extents.longValue() : 0;
        }

        @Override
        public long cost() {
            return Math.min(maxDoc, heads.cost() * SpreadWeight.TYPICAL_EXTENT);
        }
    }
}
