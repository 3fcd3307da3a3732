package app.syntopic.model;

import java.util.Locale;

/// A label reduced to what makes it the same label: case, hyphens and spaces, plural, British and American spelling,
/// typographic signs, diacritics and a leading article are gone. For matching only, never for display.
///
/// The key is the label's words, each folded by [WordFold], without anything between them. A label of one short word in
/// capitals (`AGI`, `SSI`) keeps its case, so that it does not meet a common word.
public record FoldedLabel(String key) implements Comparable<FoldedLabel> {

    /// The longest word in capitals that is matched by case, in letters.
    private static final int LONGEST_ACRONYM = 5;

    public static FoldedLabel of(String label) {
        StringBuilder key = new StringBuilder(label.length());
        int start = WordFold.nextWord(label, 0);
        if (start < label.length() && startsWithArticle(label, start)) {
            start = WordFold.nextWord(label, WordFold.wordEnd(label, start));
        }
        int words = 0;
        int onlyStart = start;
        int onlyEnd = start;
        while (start < label.length()) {
            int end = WordFold.wordEnd(label, start);
            WordFold.append(label, start, end, key);
            words++;
            onlyEnd = end;
            start = WordFold.nextWord(label, end);
        }
        if (words == 1 && isAcronym(label, onlyStart, onlyEnd)) {
            return new FoldedLabel(label.substring(onlyStart, onlyEnd));
        }
        return new FoldedLabel(key.isEmpty() ? label.strip().toLowerCase(Locale.ROOT) : key.toString());
    }

    /// A word of running text as it stands in keys: what [#of] does to each word of a label.
    public static String foldWord(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        WordFold.append(word, 0, word.length(), folded);
        return folded.toString();
    }

    /// Whether a word is matched by case when it is a label by itself: two to five letters, all capitals.
    public static boolean isAcronym(String word) {
        return isAcronym(word, 0, word.length());
    }

    /// [#isAcronym(String)] of a range of a text.
    public static boolean isAcronym(String text, int start, int end) {
        if (end - start < 2 || end - start > LONGEST_ACRONYM) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (!Character.isUpperCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /// Whether the word at `start` is an article that more words follow after white space. `A/B testing` has none.
    public static boolean startsWithArticle(String text, int start) {
        int end = WordFold.wordEnd(text, start);
        boolean article =
                switch (end - start) {
                    case 1 -> text.charAt(start) == 'a' || text.charAt(start) == 'A';
                    case 2 -> text.regionMatches(true, start, "an", 0, 2);
                    case 3 -> text.regionMatches(true, start, "the", 0, 3);
                    default -> false;
                };
        return article
                && end < text.length()
                && Character.isWhitespace(text.charAt(end))
                && WordFold.nextWord(text, end) < text.length();
    }

    public boolean isEmpty() {
        return key.isEmpty();
    }

    @Override
    public int compareTo(FoldedLabel other) {
        return key.compareTo(other.key);
    }

    @Override
    public String toString() {
        return key;
    }
}
