package app.syntopic.model;

import java.util.Comparator;

/// The order of texts by code point, which is also that of their UTF-8 bytes and of SQLite's binary collation.
///
/// `String`'s own order puts characters outside the basic plane before U+E000 to U+FFFF; lists that are merged with
/// rows of the store must not.
public enum CodePointOrder implements Comparator<String> {
    ASCENDING;

    @Override
    public int compare(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        for (int i = 0; i < shorter; i++) {
            char a = one.charAt(i);
            char b = other.charAt(i);
            if (a != b) {
                boolean sameKind = Character.isSurrogate(a) == Character.isSurrogate(b);
                return sameKind ? Character.compare(a, b) : Character.isSurrogate(a) ? 1 : -1;
            }
        }
        return Integer.compare(one.length(), other.length());
    }
}
