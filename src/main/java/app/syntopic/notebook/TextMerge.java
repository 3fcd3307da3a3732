package app.syntopic.notebook;

import app.syntopic.model.MergePiece;
import app.syntopic.model.MergePiece.Agreed;
import app.syntopic.model.MergePiece.Conflict;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Two changes of one text brought together, paragraph by paragraph, after diff3 (Khanna, Kunal and Pierce, “A Formal
/// Investigation of Diff3”, 2007). Unlike there, changes that only touch do not conflict: a paragraph rewritten by one
/// and the next one rewritten by the other are both taken.
///
/// @param pieces in order; the texts of all of them are the merged text
public record TextMerge(List<MergePiece> pieces) {

    public TextMerge {
        pieces = List.copyOf(pieces);
    }

    /// @param base what both sides were made from
    public static TextMerge of(String base, String mine, String theirs) {
        TextMerge merge = new Walk(closed(base), closed(mine), closed(theirs)).merge();
        boolean open = isOpen(mine) == isOpen(base) ? isOpen(theirs) : isOpen(mine);
        return open ? merge.withoutLastLineEnd() : merge;
    }

    /// Whether the last line has no end. It gets one while texts are merged, or what one side adds after it would
    /// become part of it.
    private static boolean isOpen(String text) {
        return !text.isEmpty() && !text.endsWith("\n");
    }

    private static List<String> closed(String text) {
        return Paragraphs.of(isOpen(text) ? text + "\n" : text);
    }

    private TextMerge withoutLastLineEnd() {
        if (pieces.isEmpty() || !(pieces.getLast() instanceof Agreed(String last)) || !last.endsWith("\n")) {
            return this;
        }
        List<MergePiece> others = new ArrayList<>(pieces);
        others.set(others.size() - 1, new Agreed(last.substring(0, last.length() - 1)));
        return new TextMerge(others);
    }

    /// The merged text; nothing when both sides changed the same paragraphs.
    public Optional<String> text() {
        StringBuilder text = new StringBuilder();
        for (MergePiece piece : pieces) {
            if (piece instanceof Agreed(String agreed)) {
                text.append(agreed);
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(text.toString());
    }

    /// One side's change: base paragraphs from `start` up to `end` became `target`.
    private record Chunk(int start, int end, List<String> target) {

        static Deque<Chunk> between(List<String> base, List<String> side) {
            Deque<Chunk> chunks = new ArrayDeque<>();
            for (ListDifference.Chunk chunk : ListDifference.between(base, side)) {
                chunks.add(new Chunk(chunk.start(), chunk.end(), side.subList(chunk.otherStart(), chunk.otherEnd())));
            }
            return chunks;
        }

        /// Whether the chunk changes what lies in a range, or inserts where the range, too, is an insertion.
        boolean meets(int from, int to) {
            boolean bothInsert = start == end && from == to && start == from;
            return bothInsert || start < to && from < end || start == end && from < start && start < to;
        }
    }

    private static final class Walk {

        private final List<String> base;
        private final Deque<Chunk> mine;
        private final Deque<Chunk> theirs;
        private final List<MergePiece> pieces = new ArrayList<>();
        private final StringBuilder agreed = new StringBuilder();
        private int at;

        Walk(List<String> base, List<String> mine, List<String> theirs) {
            this.base = base;
            this.mine = Chunk.between(base, mine);
            this.theirs = Chunk.between(base, theirs);
        }

        TextMerge merge() {
            while (!mine.isEmpty() || !theirs.isEmpty()) {
                takeGroup();
            }
            agree(String.join("", base.subList(at, base.size())));
            flush();
            return new TextMerge(pieces);
        }

        /// Takes the next chunk and all of either side that meet it or each other.
        private void takeGroup() {
            boolean mineFirst = mineFirst();
            Chunk first = mineFirst ? mine.remove() : theirs.remove();
            int from = first.start();
            int to = first.end();
            List<Chunk> ofMine = new ArrayList<>();
            List<Chunk> ofTheirs = new ArrayList<>();
            (mineFirst ? ofMine : ofTheirs).add(first);
            boolean grew = true;
            while (grew) {
                boolean tookMine = take(mine, ofMine, from, to);
                grew = take(theirs, ofTheirs, from, to) || tookMine;
                to = Math.max(to, Math.max(end(ofMine), end(ofTheirs)));
            }
            agree(String.join("", base.subList(at, from)));
            at = to;
            settle(from, to, ofMine, ofTheirs);
        }

        /// Whether mine is the chunk that comes first; of two at one place that is the insertion, which stands before
        /// what is replaced.
        private boolean mineFirst() {
            if (mine.isEmpty() || theirs.isEmpty()) {
                return theirs.isEmpty();
            }
            Chunk a = mine.element();
            Chunk b = theirs.element();
            return a.start() != b.start() ? a.start() < b.start() : a.end() <= b.end();
        }

        private static boolean take(Deque<Chunk> from, List<Chunk> to, int start, int end) {
            if (!from.isEmpty() && from.element().meets(start, end)) {
                to.add(from.remove());
                return true;
            }
            return false;
        }

        private static int end(List<Chunk> chunks) {
            return chunks.isEmpty() ? 0 : chunks.getLast().end();
        }

        private void settle(int from, int to, List<Chunk> ofMine, List<Chunk> ofTheirs) {
            String mineText = text(from, to, ofMine);
            String theirText = text(from, to, ofTheirs);
            if (ofTheirs.isEmpty() || mineText.equals(theirText)) {
                agree(mineText);
            } else if (ofMine.isEmpty()) {
                agree(theirText);
            } else {
                flush();
                pieces.add(
                        new Conflict(
                                String.join("", base.subList(from, to)), TextComparison.words(mineText, theirText)));
            }
        }

        /// Paragraphs of the base with one side's chunks made.
        private String text(int from, int to, List<Chunk> chunks) {
            StringBuilder text = new StringBuilder();
            int done = from;
            for (Chunk chunk : chunks) {
                text.append(String.join("", base.subList(done, chunk.start())));
                text.append(String.join("", chunk.target()));
                done = chunk.end();
            }
            return text.append(String.join("", base.subList(done, to))).toString();
        }

        private void agree(String text) {
            agreed.append(text);
        }

        private void flush() {
            if (!agreed.isEmpty()) {
                pieces.add(new Agreed(agreed.toString()));
                agreed.setLength(0);
            }
        }
    }
}
