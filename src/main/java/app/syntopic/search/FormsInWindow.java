package app.syntopic.search;

import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/// The documents of many terms, in order, with how often the terms stand in each in all. Goes through a few thousand
/// documents term by term before it goes on to the next few thousand, which for many terms is faster than looking at
/// each document which term comes next.
final class FormsInWindow extends DocIdSetIterator {

    private static final int WINDOW = 1 << 12;

    private final PostingsEnum[] postings;
    private final int maxDoc;
    private final long cost;
    private final FixedBitSet found = new FixedBitSet(WINDOW);
    private final int[] occurrences = new int[WINDOW];
    private int left;
    private int windowStart;
    private int windowEnd;
    private int doc = -1;

    /// @param postings not yet begun
    FormsInWindow(List<PostingsEnum> postings, int maxDoc) {
        this.postings = postings.toArray(PostingsEnum[]::new);
        this.left = this.postings.length;
        this.maxDoc = maxDoc;
        this.cost = postings.stream().mapToLong(DocIdSetIterator::cost).sum();
    }

    /// How often any of the terms stands in the current document.
    int occurrences() {
        return occurrences[doc - windowStart];
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
        int from = target;
        while (from < maxDoc && (from < windowEnd || left > 0)) {
            if (from >= windowEnd) {
                from = fill(from);
            }
            if (from < windowEnd) {
                int next = found.nextSetBit(from - windowStart);
                if (next != NO_MORE_DOCS) {
                    doc = windowStart + next;
                    return doc;
                }
                from = windowEnd;
            }
        }
        doc = NO_MORE_DOCS;
        return doc;
    }

    /// Fills the window with what stands at `from` or behind.
    ///
    /// @return the first document found
    private int fill(int from) throws IOException {
        int first = firstAt(from);
        found.clear();
        Arrays.fill(occurrences, 0);
        windowStart = first;
        windowEnd = first > maxDoc - WINDOW ? maxDoc : first + WINDOW;
        for (int i = 0; i < left; i++) {
            take(postings[i]);
        }
        return first;
    }

    private void take(PostingsEnum of) throws IOException {
        for (int at = of.docID(); at < windowEnd; at = of.nextDoc()) {
            found.set(at - windowStart);
            occurrences[at - windowStart] += of.freq();
        }
    }

    /// Brings all terms to `from` or behind, leaves out those at their end, and tells the first document.
    private int firstAt(int from) throws IOException {
        int first = maxDoc;
        int going = 0;
        for (int i = 0; i < left; i++) {
            PostingsEnum each = postings[i];
            int at = each.docID() < from ? each.advance(from) : each.docID();
            if (at != NO_MORE_DOCS) {
                first = Math.min(first, at);
                postings[going++] = each;
            }
        }
        left = going;
        return first;
    }

    @Override
    public long cost() {
        return cost;
    }
}
