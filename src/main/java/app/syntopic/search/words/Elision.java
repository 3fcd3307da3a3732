package app.syntopic.search.words;

import java.util.Locale;
import java.util.Set;

/// Articles and pronouns that lose their vowel before another: the French and Italian ones.
final class Elision {

    private static final Set<String> ELIDED =
            Set.of(
                    "l", "d", "j", "m", "n", "s", "t", "c", "qu", "un", "all", "del", "dell", "nell", "sull", "dall",
                    "quel");

    private static final int LONGEST = 4;

    private Elision() {}

    static boolean isArticle(String text, int start, int end) {
        return end - start <= LONGEST && ELIDED.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
    }
}
