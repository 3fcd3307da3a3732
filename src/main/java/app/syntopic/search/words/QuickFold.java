package app.syntopic.search.words;

/// Folds the plain majority of words, ASCII letters and digits in American spelling, without making an object. Not
/// thread-safe.
public final class QuickFold {

    private static final int LONGEST = WordFolder.LONGEST;

    private final byte[] term = new byte[LONGEST];
    private int length;

    /// Tries to fold the word of `text` from `start` to `end`. False when it takes [WordFolder] to do that; what it
    /// makes is the same.
    public boolean fold(String text, int start, int end) {
        int size = end - start;
        if (size > LONGEST) {
            return false;
        }
        boolean capitalsOnly = true;
        int before = 0;
        int secondBefore = 0;
        for (int i = 0; i < size; i++) {
            int c = text.charAt(start + i);
            if (c >= 'a' && c <= 'z') {
                capitalsOnly = false;
            } else if (c >= 'A' && c <= 'Z') {
                c += 'a' - 'A';
            } else if (c < '0' || c > '9') {
                return false;
            }
            if ((BEHIND[before] & bit(c)) != 0 && isSuspicious(secondBefore, before, c, i)) {
                return false;
            }
            secondBefore = before;
            before = c;
            term[i] = (byte) c;
        }
        length = size;
        boolean acronym = capitalsOnly && size > 1 && size <= LONGEST_ACRONYM;
        return !acronym && !Spelling.mayBeInList(term, size);
    }

    private static final int LONGEST_ACRONYM = 5;

    /// For each letter, the bits of those behind it with which [#isSuspicious] may find something: one look for most
    /// letters of a text. Digits share bits with letters.
    private static final int[] BEHIND = new int[0x80];

    static {
        BEHIND['s'] = bit('e') | bit('i') | bit('a');
        BEHIND['l'] = BEHIND['s'];
        BEHIND['u'] = bit('e') | bit('r');
    }

    private static int bit(int c) {
        return 1 << (c & 0x1F);
    }

    /// Letters that a British spelling may be made of: `ise`, `isa`, `isi`, `yse`, `ysi`, `our`, `gue`, and `lle`,
    /// `lli`, `lla`. Few words hold them, so that `you`, `all` and `this` are folded here.
    private static boolean isSuspicious(int secondBefore, int before, int c, int place) {
        return switch (c) {
            case 'e', 'i', 'a' ->
                    switch (before) {
                        case 's' -> place > 4 && (secondBefore == 'i' || secondBefore == 'y');
                        case 'l' -> secondBefore == 'l';
                        case 'u' -> secondBefore == 'g' && c == 'e';
                        default -> false;
                    };
            case 'r' -> before == 'u' && secondBefore == 'o';
            default -> false;
        };
    }

    /// The folded word's bytes, from 0 to [#length()]; overwritten by the next word.
    public byte[] term() {
        return term;
    }

    public int length() {
        return length;
    }
}
