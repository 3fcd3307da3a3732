package app.syntopic.search;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The documents of sections in which each of several things is found, no matter in which passage.
final class SameSection extends Query {

    private final List<Query> wanted;

    private SameSection(List<Query> wanted) {
        this.wanted = List.copyOf(wanted);
    }

    /// The passages that hold one of the parts, of sections that hold all of them and none of the excluded ones.
    static Part of(List<Part> parts) {
        List<Part> positive = parts.stream().filter(part -> part.role() != Part.Role.EXCLUDES).toList();
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (Part part : parts) {
            if (part.role() == Part.Role.EXCLUDES) {
                query.add(new SameSection(List.of(part.query())), Occur.MUST_NOT);
            } else {
                query.add(part.query(), Occur.SHOULD);
            }
        }
        query.setMinimumNumberShouldMatch(positive.isEmpty() ? 0 : 1);
        List<Query> found = positive.stream().map(Part::query).toList();
        query.add(positive.isEmpty() ? MatchAllDocsQuery.INSTANCE : new SameSection(found), Occur.FILTER);
        List<Wish> wishes = positive.stream().flatMap(part -> part.wishes().stream()).toList();
        return new Part(query.build(), positive.isEmpty() ? Part.Role.FILTERS_PASSAGES : Part.Role.RANKS, wishes);
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        List<Query> rewritten = new ArrayList<>();
        boolean same = true;
        for (Query query : wanted) {
            Query other = query.rewrite(searcher);
            same &= other.equals(query);
            rewritten.add(other);
        }
        return same ? this : new SameSection(rewritten);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        List<Weight> weights = new ArrayList<>();
        for (Query query : wanted) {
            weights.add(searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1f));
        }
        return new ConstantScoreWeight(this, boost) {
            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
                FixedBitSet sections = sections(weights, leaf);
                FixedBitSet members = sections.cardinality() == 0 ? sections : members(sections, leaf);
                int count = members.cardinality();
                if (count == 0) {
                    return null;
                }
                Scorer scorer = new ConstantScoreScorer(score(), mode, new BitSetIterator(members, count));
                return new DefaultScorerSupplier(scorer);
            }

            @Override
            public boolean isCacheable(LeafReaderContext context) {
                return weights.stream().allMatch(weight -> weight.isCacheable(context));
            }
        };
    }

    /// The documents of the sections that hold all that is wanted.
    private static FixedBitSet sections(List<Weight> weights, LeafReaderContext leaf) throws IOException {
        int size = leaf.reader().maxDoc();
        FixedBitSet all = new FixedBitSet(size);
        all.set(0, size);
        for (Weight weight : weights) {
            FixedBitSet holding = new FixedBitSet(size);
            NumericDocValues places = leaf.reader().getNumericDocValues(IndexFields.PLACE_IN_SECTION);
            NumericDocValues kinds = leaf.reader().getNumericDocValues(IndexFields.KIND);
            Scorer scorer = weight.scorer(leaf);
            DocIdSetIterator found = scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
            for (int doc = found.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = found.nextDoc()) {
                int place = places != null && places.advanceExact(doc) ? (int) places.longValue() : 0;
                boolean section =
                        kinds != null && kinds.advanceExact(doc) && kinds.longValue() == RowKind.SECTION.ordinal();
                if (place > 0 || section) {
                    holding.set(doc - place);
                }
            }
            all.and(holding);
        }
        return all;
    }

    private static FixedBitSet members(FixedBitSet sections, LeafReaderContext leaf) throws IOException {
        FixedBitSet members = new FixedBitSet(sections.length());
        NumericDocValues extents = leaf.reader().getNumericDocValues(IndexFields.EXTENT);
        BitSetIterator each = new BitSetIterator(sections, 0);
        for (int doc = each.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = each.nextDoc()) {
            int extent = extents != null && extents.advanceExact(doc) ? (int) extents.longValue() : 0;
            members.set(doc, Math.min(sections.length(), doc + extent + 1));
        }
        return members;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "section" + wanted;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SameSection section && wanted.equals(section.wanted);
    }

    @Override
    public int hashCode() {
        return 31 * classHash() + wanted.hashCode();
    }
}
