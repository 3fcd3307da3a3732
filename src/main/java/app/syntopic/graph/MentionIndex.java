package app.syntopic.graph;

import app.syntopic.model.FoldedLabel;

import java.util.stream.Stream;

/// Tells fast whether words of a text may be a label of the notebook: a set of 64-bit hashes of folded labels, and a
/// filter over the letters they begin with that turns most words away after a few letters. A label it holds is always
/// found; another is taken for one with a chance of one in 2⁶⁴ for each label. Immutable.
public final class MentionIndex {

    /// After so many letters of a key the filter is asked; a bit for each number.
    private static final long ASKED = 1 << 4 | 1 << 7 | 1 << 11;

    /// Of the filter, for each beginning in it.
    private static final int BITS = 8;

    private final Hashes keys;
    private final Hashes.Filter beginnings;
    private final int longestKey;

    private MentionIndex(Hashes keys, Hashes.Filter beginnings, int longestKey) {
        this.keys = keys;
        this.beginnings = beginnings;
        this.longestKey = longestKey;
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
        return keys.size();
    }

    boolean mayContain(long hash) {
        return beginnings.mayContain(hash) && keys.contains(hash);
    }

    boolean mayContain(FoldedLabel label) {
        String key = label.key();
        long hash = hash();
        for (int i = 0; i < key.length(); i++) {
            hash = hash(hash, key.charAt(i));
        }
        return mayContain(hash);
    }

    /// Whether a label may begin with some letters, or with more after them. Answers yes where that is not looked at.
    ///
    /// @param hash of the letters
    boolean mayGoOn(long hash, int letters) {
        return !isAsked(letters) || beginnings.mayContain(hash);
    }

    private static boolean isAsked(int letters) {
        return letters < Long.SIZE && (ASKED >>> letters & 1) != 0;
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

    /// Takes labels one by one, and makes one index of them. Not thread-safe.
    public static final class Builder {

        private static final int SHORTEST_NUMBER = 4;

        private final Hashes keys = new Hashes();
        private final Hashes beginnings = new Hashes();
        private int longestKey;

        public void add(FoldedLabel label) {
            String key = label.key();
            if (key.length() < 2 || CommonWords.contains(label) || isSmallNumber(key)) {
                return;
            }
            long hash = hash();
            for (int i = 0; i < key.length(); i++) {
                hash = hash(hash, key.charAt(i));
                if (isAsked(i + 1)) {
                    beginnings.add(hash);
                }
            }
            beginnings.add(hash);
            keys.add(hash);
            longestKey = Math.max(longestKey, key.length());
        }

        public MentionIndex build() {
            return new MentionIndex(keys, beginnings.filter(BITS), longestKey);
        }

        private static boolean isSmallNumber(String key) {
            return key.length() < SHORTEST_NUMBER && key.chars().allMatch(Character::isDigit);
        }
    }
}
