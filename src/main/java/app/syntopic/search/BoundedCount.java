package app.syntopic.search;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

import java.io.IOException;
import java.util.Collection;

/// Counts hits up to a number, without scoring them. A section and its first passage are one hit.
final class BoundedCount implements CollectorManager<BoundedCount.Counting, Integer> {

    private final int most;

    BoundedCount(int most) {
        this.most = most;
    }

    @Override
    public Counting newCollector() {
        return new Counting(most);
    }

    @Override
    public Integer reduce(Collection<Counting> all) {
        return all.stream().mapToInt(each -> each.count).sum();
    }

    static final class Counting implements Collector {

        private final int most;
        private int count;

        private Counting(int most) {
            this.most = most;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
            if (count >= most) {
                throw new CollectionTerminatedException();
            }
            NumericDocValues kinds = DocValues.getNumeric(leaf.reader(), IndexFields.KIND);
            NumericDocValues extents = DocValues.getNumeric(leaf.reader(), IndexFields.EXTENT);
            return new LeafCollector() {
                private int countedWithItsSection = -1;

                @Override
                public void setScorer(Scorable scorer) {
                    // only counted
                }

                @Override
                public void collect(int doc) throws IOException {
                    if (doc == countedWithItsSection) {
                        return;
                    }
                    boolean section = kinds.advanceExact(doc) && kinds.longValue() == RowKind.SECTION.ordinal();
                    if (section && extents.advanceExact(doc) && extents.longValue() > 0) {
                        countedWithItsSection = doc + 1;
                    }
                    count++;
                    if (count >= most) {
                        throw new CollectionTerminatedException();
                    }
                }
            };
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
