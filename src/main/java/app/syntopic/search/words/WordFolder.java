package app.syntopic.search.words;

import app.syntopic.model.FoldedLabel;

import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/// Makes the forms of a word by which it is found. Not thread-safe, for its stemmer is not.
public final class WordFolder {

    /// Longer words are cut for comparing, in UTF-16 code units: nobody types them, and they swell the index.
    static final int LONGEST = 64;

    private static final int SHORTEST_STEMMED = 3;

    private static final int SHORTEST_IN_SIS = 6;

    private static final String[] IZE_ENDINGS = {
        "izations", "ization", "izable", "izing", "izers", "izer", "ized", "izes", "ize"
    };

    private final SnowballStemmer english = new EnglishStemmer();

    /// The forms of a word as the scanner found it.
    public WordForms forms(CharSequence written) {
        return forms(written, this::stem);
    }

    /// The forms of a word without its stem, which takes longest to find: what is indexed needs none.
    public WordForms unstemmed(CharSequence written) {
        return forms(written, exact -> exact);
    }

    private static WordForms forms(CharSequence written, UnaryOperator<String> stemmer) {
        String word = written.subSequence(0, Math.min(written.length(), LONGEST)).toString();
        String folded = fold(word);
        if (folded.isEmpty()) {
            return WordForms.NONE;
        }
        String exact = Spelling.american(folded);
        return new WordForms(exact, stemmer.apply(exact), FoldedLabel.isAcronym(word) ? word : "");
    }

    /// Case, diacritics, width, hyphens and apostrophes folded.
    static String fold(String word) {
        boolean ascii = true;
        for (int i = 0; i < word.length() && ascii; i++) {
            ascii = word.charAt(i) < 0x80;
        }
        String plain = ascii ? word : plain(word);
        String lower = plain.toLowerCase(Locale.ROOT);
        if (lower.endsWith("'s")) {
            lower = lower.substring(0, lower.length() - 2);
        }
        boolean letters = true;
        for (int i = 0; i < lower.length() && letters; i++) {
            letters = !isDropped(lower, i);
        }
        return letters ? lower : withoutSigns(lower);
    }

    private static String withoutSigns(String word) {
        StringBuilder letters = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (!isDropped(word, i)) {
                letters.append(word.charAt(i));
            }
        }
        return letters.toString();
    }

    private static boolean isDropped(String word, int i) {
        char c = word.charAt(i);
        return c == '\'' || c == ',' || c == '_' || Script.isHyphen(c);
    }

    private static String plain(String word) {
        String decomposed = Normalizer.normalize(word, Normalizer.Form.NFKD);
        StringBuilder plain = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            switch (c) {
                case '’', '‘', 'ʼ' -> plain.append('\'');
                case 'ß', 'ẞ' -> plain.append("ss");
                case 'ø', 'Ø' -> plain.append('o');
                case 'æ', 'Æ' -> plain.append("ae");
                case 'œ', 'Œ' -> plain.append("oe");
                case 'ł', 'Ł' -> plain.append('l');
                case 'đ', 'Đ', 'ð', 'Ð' -> plain.append('d');
                case 'þ', 'Þ' -> plain.append("th");
                case 'ı' -> plain.append('i');
                default -> {
                    boolean accent = c >= 0x300 && c <= 0x36F && !isShortI(decomposed, i);
                    if (!accent && !Script.isInvisible(c)) {
                        plain.append(c);
                    }
                }
            }
        }
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    /// Whether the sign makes a Cyrillic `й`, which is a letter of its own.
    private static boolean isShortI(String decomposed, int i) {
        return decomposed.charAt(i) == 0x306 && i > 0 && (decomposed.charAt(i - 1) | 0x20) == 'и';
    }

    private String stem(String word) {
        if (word.length() < SHORTEST_STEMMED || !isLatin(word)) {
            return word;
        }
        for (String ending : IZE_ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEMMED) {
                // Porter's second algorithm takes "generalization" down to "general", and "organization" to "organ".
                return word.substring(0, word.length() - ending.length() + 2);
            }
        }
        String irregular = IrregularForms.stemOf(word);
        if (irregular != null) {
            return irregular;
        }
        if (word.endsWith("lysis")) {
            return word.substring(0, word.length() - 3) + "z";
        }
        if (word.endsWith("sis") && word.length() >= SHORTEST_IN_SIS) {
            return word.substring(0, word.length() - 2);
        }
        english.setCurrent(word);
        english.stem();
        String stem = english.getCurrent();
        return stem.isEmpty() ? word : stem;
    }

    /// What the words with a stem may begin with.
    public static List<String> rootsOf(String stem) {
        List<String> roots = new ArrayList<>(1);
        int length = stem.length();
        if (stem.endsWith("lyz") || length > 2 && (stem.endsWith("i") || stem.endsWith("e"))) {
            roots.add(stem.substring(0, length - 1));
        } else {
            roots.add(stem);
        }
        roots.addAll(IrregularForms.withStem(stem));
        return roots;
    }

    private static boolean isLatin(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < 'a' || c > 'z') {
                return false;
            }
        }
        return true;
    }
}
