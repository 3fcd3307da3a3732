package app.syntopic.graph;

import java.util.BitSet;

/// A set of 64-bit hashes that grows, some twelve to twenty bytes for each. Not thread-safe while it grows.
final class Hashes {

    private static final long EMPTY = 0;

    /// In place of a hash that looks like an empty slot.
    private static final long ZERO = 1;

    /// Of a filter, in powers of two.
    private static final int LEAST_WIDTH = 10;

    private long[] slots = new long[1024];
    private int size;

    /// @return whether it was not there yet
    boolean add(long hash) {
        long stored = stored(hash);
        int slot = slot(stored);
        if (slots[slot] == stored) {
            return false;
        }
        slots[slot] = stored;
        size++;
        if (size * 4L >= slots.length * 3L) {
            grow();
        }
        return true;
    }

    boolean contains(long hash) {
        long stored = stored(hash);
        return slots[slot(stored)] == stored;
    }

    int size() {
        return size;
    }

    private void grow() {
        long[] before = slots;
        slots = new long[before.length * 2];
        for (long hash : before) {
            if (hash != EMPTY) {
                slots[slot(hash)] = hash;
            }
        }
    }

    private static long stored(long hash) {
        return hash == EMPTY ? ZERO : hash;
    }

    /// Where a hash stands or belongs.
    private int slot(long stored) {
        int mask = slots.length - 1;
        int slot = (int) mixed(stored) & mask;
        while (slots[slot] != EMPTY && slots[slot] != stored) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /// A filter that lets all of them through, and one in `bits` or so of all others.
    Filter filter(int bits) {
        int width = Math.max(LEAST_WIDTH, Long.SIZE - Long.numberOfLeadingZeros((long) size * bits));
        Filter filter = new Filter(new BitSet(1 << width), width);
        for (long hash : slots) {
            if (hash != EMPTY) {
                filter.bits.set(filter.bit(hash));
            }
        }
        return filter;
    }

    /// The hash's low bits alone are too regular for a table (the finalizer of MurmurHash3).
    private static long mixed(long hash) {
        long h = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        return h ^ h >>> 33;
    }

    /// Small enough to stay near the processor when the set is not. Immutable.
    static final class Filter {

        private final BitSet bits;
        private final int width;

        private Filter(BitSet bits, int width) {
            this.bits = bits;
            this.width = width;
        }

        boolean mayContain(long hash) {
            return bits.get(bit(stored(hash)));
        }

        private int bit(long stored) {
            return (int) (mixed(stored) >>> Long.SIZE - width);
        }
    }
}
