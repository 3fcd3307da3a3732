package app.syntopic.search;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

import java.util.Collection;

/// Counts documents up to a number, without scoring them.
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
        public LeafCollector getLeafCollector(LeafReaderContext leaf) {
            if (count >= most) {
                throw new CollectionTerminatedException();
            }
            return new LeafCollector() {
                @Override
                public void setScorer(Scorable scorer) {
                    // only counted
                }

                @Override
                public void collect(int doc) {
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
