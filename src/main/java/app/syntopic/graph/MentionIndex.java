package app.syntopic.graph;

import app.syntopic.model.FoldedLabel;

import java.util.BitSet;
import java.util.stream.Stream;

/// Tells fast whether words of a text may be a label of the notebook: a set of 64-bit hashes of folded labels, some
/// twelve to twenty bytes a label, and a filter over their first letters that turns most words away at once. A label it
/// holds is always found; another is taken for one with a chance of one in 2⁶⁴ for each label. Immutable.
public final class MentionIndex {

    /// The letters of a key that the filter looks at.
    static final int PREFIX_LENGTH = 4;

    private static final int PREFIX_BITS = 18;
    private static final long EMPTY = 0;

    private final long[] hashes;
    private final BitSet prefixes;
    private final int longestKey;
    private final int size;

    private MentionIndex(Builder builder) {
        this.hashes = builder.hashes.clone();
        this.prefixes = (BitSet) builder.prefixes.clone();
        this.longestKey = builder.longestKey;
        this.size = builder.size;
    }

    /// The labels that text may mention: words too common to mean a concept, single letters and small numbers are left
    /// out.
    public static MentionIndex of(Stream<FoldedLabel> labels) {
        Builder builder = new Builder();
        labels.forEachOrdered(builder::add);
        return builder.build();
    }

    /// How many different labels it holds.
    public int size() {
        return size;
    }

    boolean mayContain(long hash) {
        return slot(hashes, hash) < 0;
    }

    boolean mayContain(FoldedLabel label) {
        return mayContain(hash(label.key()));
    }

    /// Whether a label may begin like a key whose first [#PREFIX_LENGTH] letters have this hash.
    boolean mayBeginWith(long prefixHash) {
        return prefixes.get(prefixBit(prefixHash));
    }

    int longestKey() {
        return longestKey;
    }

    /// The hash of no letters.
    static long hash() {
        return 0xcbf29ce484222325L;
    }

    /// The hash of a key's letters up to and with `c`, from that of the letters before (FNV-1a over UTF-16 code units).
    static long hash(long before, char c) {
        return (before ^ c) * 0x100000001b3L;
    }

    private static long hash(String key) {
        long hash = hash();
        for (int i = 0; i < key.length(); i++) {
            hash = hash(hash, key.charAt(i));
        }
        return hash;
    }

    private static int prefixBit(long hash) {
        return (int) (mixed(hash) >>> Long.SIZE - PREFIX_BITS);
    }

    /// FNV's low bits alone are too regular for a table (the finalizer of MurmurHash3).
    private static long mixed(long hash) {
        long h = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        return h ^ h >>> 33;
    }

    /// Where a hash belongs in a table; `-1 - slot` where it already stands.
    private static int slot(long[] table, long hash) {
        long stored = hash == EMPTY ? 1 : hash;
        int mask = table.length - 1;
        int slot = (int) mixed(stored) & mask;
        while (table[slot] != EMPTY) {
            if (table[slot] == stored) {
                return -1 - slot;
            }
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /// Takes labels one by one. Not thread-safe.
    public static final class Builder {

        private static final int SHORTEST_NUMBER = 4;

        private long[] hashes = new long[1024];
        private final BitSet prefixes = new BitSet(1 << PREFIX_BITS);
        private int longestKey;
        private int size;

        public void add(FoldedLabel label) {
            String key = label.key();
            if (key.length() < 2 || CommonWords.contains(label) || isSmallNumber(key)) {
                return;
            }
            if (key.length() >= PREFIX_LENGTH) {
                prefixes.set(prefixBit(hash(key.substring(0, PREFIX_LENGTH))));
            }
            long hash = hash(key);
            int slot = slot(hashes, hash);
            if (slot >= 0) {
                hashes[slot] = hash == EMPTY ? 1 : hash;
                size++;
                longestKey = Math.max(longestKey, key.length());
                growWhenThreeQuartersFull();
            }
        }

        public MentionIndex build() {
            return new MentionIndex(this);
        }

        private void growWhenThreeQuartersFull() {
            if (size * 4L < hashes.length * 3L) {
                return;
            }
            long[] larger = new long[hashes.length * 2];
            for (long hash : hashes) {
                if (hash != EMPTY) {
                    larger[slot(larger, hash)] = hash;
                }
            }
            hashes = larger;
        }

        private static boolean isSmallNumber(String key) {
            return key.length() < SHORTEST_NUMBER && key.chars().allMatch(Character::isDigit);
        }
    }
}
