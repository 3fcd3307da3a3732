package app.syntopic.store;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;

/// What a text is to contain, in any case. SQLite folds the case of a to z only: it is asked for the longest part of
/// such letters, and what it finds is looked through for the whole.
final class SoughtPart {

    private final String whole;
    private final String ascii;

    SoughtPart(String typed) {
        String stripped = typed.strip();
        whole = stripped.toLowerCase(Locale.ROOT);
        ascii =
                Arrays.stream(stripped.split("[^\\x00-\\x7F]+"))
                        .max(Comparator.comparingInt(String::length))
                        .orElse("")
                        .toLowerCase(Locale.ROOT);
    }

    /// For `instr(lower(…), ?) > 0`, which is true of every text that [#isIn].
    String ascii() {
        return ascii;
    }

    boolean isIn(String text) {
        return text.toLowerCase(Locale.ROOT).contains(whole);
    }
}
