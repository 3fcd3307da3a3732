package app.syntopic.search;

import org.apache.lucene.codecs.StoredFieldsReader;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;

import java.io.IOException;

/// Documents whose stored row passes a test. Each that the rest of the query lets pass is read, so the test must be
/// bounded.
abstract class StoredTextQuery extends Query {

    private static final float COST_OF_READING = 10_000f;

    abstract boolean matches(Row row);

    @Override
    public final Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
                StoredFields stored = inOrder(leaf.reader());
                DocIdSetIterator all = DocIdSetIterator.all(leaf.reader().maxDoc());
                Scorer scorer = new ConstantScoreScorer(score(), mode, tested(stored, all));
                return new DefaultScorerSupplier(scorer);
            }

            @Override
            public boolean isCacheable(LeafReaderContext context) {
                return false;
            }
        };
    }

    /// Documents come in rising order, so that a block that is unpacked serves all that are in it.
    private static StoredFields inOrder(LeafReader reader) throws IOException {
        StoredFieldsReader fields = reader instanceof CodecReader segment ? segment.getFieldsReader() : null;
        return fields == null ? reader.storedFields() : fields.getMergeInstance();
    }

    private TwoPhaseIterator tested(StoredFields stored, DocIdSetIterator all) {
        return new TwoPhaseIterator(all) {
            @Override
            public boolean matches() throws IOException {
                BytesRef bytes = stored.document(approximation.docID()).getBinaryValue(IndexFields.ROW);
                return bytes != null && StoredTextQuery.this.matches(Row.read(bytes));
            }

            @Override
            public float matchCost() {
                return COST_OF_READING;
            }
        };
    }

    @Override
    public final void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }
}
