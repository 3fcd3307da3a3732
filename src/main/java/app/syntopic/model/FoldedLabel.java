package app.syntopic.model;

import java.text.Normalizer;
import java.util.Locale;

/// A label reduced to what makes it the same label: case, hyphens and spaces, plural, British and American spelling, typographic
/// signs, diacritics and a leading article are gone. For matching only, never for display.
///
/// A label of one short word in capitals (`AGI`, `SSI`) keeps its case, so that it does not meet a common word.
public record FoldedLabel(String key) implements Comparable<FoldedLabel> {

    /// The longest word in capitals that is matched by case, in letters.
    private static final int LONGEST_ACRONYM = 5;

    public static FoldedLabel of(String label) {
        StringBuilder key = new StringBuilder(label.length());
        String plain = typewritten(label);
        int words = 0;
        int start = -1;
        String only = "";
        for (int i = 0; i <= plain.length(); i++) {
            boolean inWord = i < plain.length() && isWordPart(plain, i);
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                String word = plain.substring(start, i);
                start = -1;
                boolean article = words == 0 && i < plain.length() && isArticle(word) && hasWordAfter(plain, i);
                if (!article) {
                    words++;
                    only = word;
                    key.append(foldWord(word));
                }
            }
        }
        if (words == 1 && isAcronym(only)) {
            return new FoldedLabel(only);
        }
        return new FoldedLabel(words == 0 ? label.strip().toLowerCase(Locale.ROOT) : key.toString());
    }

    /// A word of running text as it stands in keys: what [#of] does to each word of a label. An apostrophe's `'s` is dropped.
    public static String foldWord(String word) {
        String lower = typewritten(word).toLowerCase(Locale.ROOT).replace("'", "");
        return singular(americanSpelling(lower));
    }

    /// Whether a word is matched by case when it is a label by itself.
    public static boolean isAcronym(String word) {
        if (word.length() < 2 || word.length() > LONGEST_ACRONYM) {
            return false;
        }
        return word.codePoints().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c))
                && word.codePoints().anyMatch(Character::isLetter);
    }

    public boolean isEmpty() {
        return key.isEmpty();
    }

    private static boolean isWordPart(String text, int i) {
        char c = text.charAt(i);
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || "+#".indexOf(c) >= 0 && i > 0 && Character.isLetterOrDigit(text.charAt(i - 1)) && i + 1 == text.length()
                || c == '\'' && i > 0 && i + 1 < text.length() && Character.isLetter(text.charAt(i - 1)) && Character.isLetter(text.charAt(i + 1));
    }

    private static boolean hasWordAfter(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (isWordPart(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isArticle(String word) {
        return word.equalsIgnoreCase("the") || word.equalsIgnoreCase("a") || word.equalsIgnoreCase("an");
    }

    /// Without diacritics and typographic apostrophes, full-width forms as usual ones.
    private static String typewritten(String text) {
        boolean ascii = true;
        for (int i = 0; i < text.length() && ascii; i++) {
            ascii = text.charAt(i) < 0x80;
        }
        if (ascii) {
            return text;
        }
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder plain = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            switch (c) {
                case '’', '‘', 'ʼ' -> plain.append('\'');
                case 'ß' -> plain.append("ss");
                case 'ø' -> plain.append('o');
                case 'Ø' -> plain.append('O');
                case 'æ' -> plain.append("ae");
                case 'Æ' -> plain.append("AE");
                case 'œ' -> plain.append("oe");
                case 'ł' -> plain.append('l');
                case 'Ł' -> plain.append('L');
                default -> {
                    boolean latinMark = Character.getType(c) == Character.NON_SPACING_MARK && c >= 0x300 && c <= 0x36F;
                    if (!latinMark) {
                        plain.append(c);
                    }
                }
            }
        }
        return plain.toString();
    }

    private static String americanSpelling(String word) {
        String result = word;
        if (result.length() > 5) {
            result = replaceEnding(result, "isation", "ization");
            result = replaceEnding(result, "isations", "izations");
            result = replaceEnding(result, "ise", "ize");
            result = replaceEnding(result, "ised", "ized");
            result = replaceEnding(result, "ises", "izes");
            result = replaceEnding(result, "iser", "izer");
            result = replaceEnding(result, "isers", "izers");
            result = replaceEnding(result, "ising", "izing");
            result = replaceEnding(result, "yse", "yze");
            result = replaceEnding(result, "ysed", "yzed");
            result = replaceEnding(result, "ysing", "yzing");
        }
        int our = result.indexOf("our");
        if (our > 1 && isOurSpelling(result, our)) {
            result = result.substring(0, our) + "or" + result.substring(our + 3);
        }
        return result;
    }

    /// `behaviour`, `behavioural`, `colours`, but not `four`, `hour`, `source`, `tour`.
    private static boolean isOurSpelling(String word, int our) {
        String head = word.substring(0, our);
        String tail = word.substring(our + 3);
        boolean knownTail = tail.isEmpty() || tail.equals("s") || tail.equals("ed") || tail.equals("ing")
                || tail.equals("al") || tail.equals("able") || tail.equals("ite") || tail.equals("ites")
                || tail.equals("ful") || tail.equals("hood") || tail.equals("hoods") || tail.equals("er") || tail.equals("less")
                || tail.equals("ism");
        boolean knownHead = head.endsWith("vi") || head.endsWith("lab") || head.endsWith("col") || head.endsWith("fav")
                || head.endsWith("hon") || head.endsWith("hum") || head.endsWith("neighb") || head.endsWith("rum")
                || head.endsWith("flav") || head.endsWith("arm") || head.endsWith("endeav") || head.endsWith("harb")
                || head.endsWith("vap") || head.endsWith("vig") || head.endsWith("tum") || head.endsWith("rig")
                || head.endsWith("cand") || head.endsWith("clam") || head.endsWith("parl") || head.endsWith("sav");
        return knownTail && knownHead;
    }

    private static String replaceEnding(String word, String ending, String with) {
        return word.endsWith(ending) ? word.substring(0, word.length() - ending.length()) + with : word;
    }

    private static String singular(String word) {
        int n = word.length();
        if (n > 4 && word.endsWith("ies")) {
            return word.substring(0, n - 3) + "y";
        }
        boolean sibilant = word.endsWith("sses") || word.endsWith("shes") || word.endsWith("ches") || word.endsWith("xes");
        if (n > 4 && sibilant) {
            return word.substring(0, n - 2);
        }
        boolean plural = n > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
        return plural ? word.substring(0, n - 1) : word;
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
