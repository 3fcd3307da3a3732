package app.syntopic.search;

import app.syntopic.search.language.Order;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LongValues;
import org.apache.lucene.search.LongValuesSource;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

import java.io.IOException;

/// Sorts documents by what their notes have: a date, a title.
final class Sorting {

    private Sorting() {}

    static Sort by(Order order) {
        SortField field =
                switch (order) {
                    case RELEVANCE -> SortField.FIELD_SCORE;
                    case MODIFIED -> new OfNote(IndexFields.MODIFIED).getSortField(true);
                    case TIME -> new OfNote(IndexFields.PUBLISHED).getSortField(true);
                    case TITLE -> new OfNote(IndexFields.TITLE_ORDER).getSortField(false);
                };
        return new Sort(field, new SortField(null, SortField.Type.DOC));
    }

    /// A number of the note that a document belongs to.
    private static final class OfNote extends LongValuesSource {

        private final String field;

        OfNote(String field) {
            this.field = field;
        }

        @Override
        public LongValues getValues(LeafReaderContext leaf, DoubleValues scores) throws IOException {
            NumericDocValues places = leaf.reader().getNumericDocValues(IndexFields.PLACE);
            NumericDocValues numbers = leaf.reader().getNumericDocValues(field);
            return new LongValues() {
                @Override
                public boolean advanceExact(int doc) throws IOException {
                    return places != null
                            && numbers != null
                            && places.advanceExact(doc)
                            && numbers.advanceExact(doc - (int) places.longValue());
                }

                @Override
                public long longValue() throws IOException {
                    return numbers.longValue();
                }
            };
        }

        @Override
        public boolean needsScores() {
            return false;
        }

        @Override
        public LongValuesSource rewrite(IndexSearcher searcher) {
            return this;
        }

        @Override
        public boolean isCacheable(LeafReaderContext leaf) {
            return true;
        }

        @Override
        public int hashCode() {
            return field.hashCode();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof OfNote note && field.equals(note.field);
        }

        @Override
        public String toString() {
            return "of the note: " + field;
        }
    }
}
