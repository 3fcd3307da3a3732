package app.syntopic.search;

import app.syntopic.model.FoldedLabel;

/// A label's key in eight letters, for values that are only compared. Each part of each section's title is one, and as
/// whole texts they were most of the index's dictionary.
///
/// 48 of the 64 bits of FNV-1a, mixed as in SplitMix64: among ten million labels, a query meets a wrong one by chance
/// once in 28 million times.
final class LabelDigest {

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final int LENGTH = 8;
    private static final int BITS_OF_A_LETTER = 6;
    private static final String LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~";

    private LabelDigest() {}

    static String of(FoldedLabel label) {
        String key = label.key();
        long hash = FNV_OFFSET;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * FNV_PRIME;
        }
        long bits = mixed(hash);
        char[] digest = new char[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            digest[i] = LETTERS.charAt((int) bits & LETTERS.length() - 1);
            bits >>>= BITS_OF_A_LETTER;
        }
        return new String(digest);
    }

    private static long mixed(long hash) {
        long mixed = (hash ^ hash >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return mixed ^ mixed >>> 31;
    }
}
