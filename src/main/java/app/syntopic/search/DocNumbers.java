package app.syntopic.search;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Numbers that the index keeps of its documents. A column can only be read forwards: whoever asks for documents in
/// rising order opens it once. Not thread-safe.
final class DocNumbers {

    private final List<LeafReaderContext> leaves;
    private final Map<Column, NumericDocValues> open = new HashMap<>();

    DocNumbers(IndexReader reader) {
        this.leaves = reader.leaves();
    }

    private record Column(int leaf, String field) {}

    /// 0 for a document that has none.
    long of(int doc, String field) throws IOException {
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        int inLeaf = doc - leaf.docBase;
        Column column = new Column(leaf.ord, field);
        NumericDocValues numbers = open.get(column);
        if (numbers == null || numbers.docID() > inLeaf) {
            numbers = leaf.reader().getNumericDocValues(field);
            if (numbers == null) {
                return 0;
            }
            open.put(column, numbers);
        }
        return numbers.advanceExact(inLeaf) ? numbers.longValue() : 0;
    }
}
