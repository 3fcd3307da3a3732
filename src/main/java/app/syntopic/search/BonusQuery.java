package app.syntopic.search;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.FilterScorer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

import java.io.IOException;

/// Scores each match of a query by so much more than the query does. The same as adding the query to itself with a
/// constant score, without going through its documents twice.
final class BonusQuery extends Query {

    private final Query query;
    private final float bonus;

    /// @param bonus 0 or more
    BonusQuery(Query query, float bonus) {
        this.query = query;
        this.bonus = bonus;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        Query rewritten = query.rewrite(searcher);
        if (WordQueries.findsNothing(rewritten)) {
            return rewritten;
        }
        return rewritten.equals(query) ? this : new BonusQuery(rewritten, bonus);
    }

    @Override
    public void visit(QueryVisitor visitor) {
        query.visit(visitor);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        Weight weight = searcher.createWeight(query, mode, boost);
        return mode.needsScores() ? new BonusWeight(this, weight, bonus * boost) : weight;
    }

    @Override
    public String toString(String field) {
        return query.toString(field) + "+" + bonus;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BonusQuery same && same.bonus == bonus && same.query.equals(query);
    }

    @Override
    public int hashCode() {
        return 31 * query.hashCode() + Float.hashCode(bonus);
    }

    private static final class BonusWeight extends Weight {

        private final Weight weight;
        private final float bonus;

        BonusWeight(Query query, Weight weight, float bonus) {
            super(query);
            this.weight = weight;
            this.bonus = bonus;
        }

        @Override
        public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
            ScorerSupplier supplier = weight.scorerSupplier(leaf);
            if (supplier == null) {
                return null;
            }
            return new ScorerSupplier() {
                @Override
                public Scorer get(long leadCost) throws IOException {
                    return new BonusScorer(supplier.get(leadCost), bonus);
                }

                @Override
                public long cost() {
                    return supplier.cost();
                }
            };
        }

        @Override
        public Explanation explain(LeafReaderContext leaf, int doc) throws IOException {
            Explanation without = weight.explain(leaf, doc);
            return without.isMatch()
                    ? Explanation.match(without.getValue().floatValue() + bonus, "with a bonus", without)
                    : without;
        }

        @Override
        public boolean isCacheable(LeafReaderContext leaf) {
            return weight.isCacheable(leaf);
        }
    }

    private static final class BonusScorer extends FilterScorer {

        private final float bonus;

        BonusScorer(Scorer scorer, float bonus) {
            super(scorer);
            this.bonus = bonus;
        }

        @Override
        public float score() throws IOException {
            return in.score() + bonus;
        }

        @Override
        public int advanceShallow(int target) throws IOException {
            return in.advanceShallow(target);
        }

        @Override
        public float getMaxScore(int upTo) throws IOException {
            return in.getMaxScore(upTo) + bonus;
        }
    }
}
