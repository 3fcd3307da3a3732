package app.syntopic.parse;

import java.util.Set;
import java.util.regex.Pattern;

/// How names are written in a list of links: `Age of Reason`, with the words that count in capitals.
final class TitleCase {

    private static final int LONGEST_NAME = 120;

    private static final Set<String> SMALL_WORDS =
            Set.of(
                    "a", "an", "and", "as", "at", "but", "by", "de", "for", "from", "in", "into", "is", "nor", "of",
                    "on", "or", "per", "the", "to", "van", "via", "von", "vs", "vs.", "with", "without");

    /// Words in front of a number or letter that point into a book rather than name an idea.
    private static final Pattern PLACE =
            Pattern.compile(
                    "(?:Appendix|Chapter|Ch\\.|Eq\\.|Equation|Fig\\.|Figure|Footnote|Lecture|Note|Page|Part|Section|Sec\\.|Table|Theorem)"
                        + "\\s+[\\dIVXA-Z][\\w.-]*");

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Zs}]+");

    private TitleCase() {}

    static boolean matches(String name) {
        if (!isLinkable(name) || name.indexOf('.') >= 0 && name.contains(". ") || PLACE.matcher(name).matches()) {
            return false;
        }
        String[] words = SPACE.split(name);
        boolean anyCapital = false;
        for (int i = 0; i < words.length; i++) {
            boolean capital = isCapital(words[i]);
            anyCapital |= capital && Character.isLetter(words[i].charAt(0));
            boolean small =
                    i > 0 && (SMALL_WORDS.contains(words[i]) || !Character.isLetterOrDigit(words[i].codePointAt(0)));
            if (!capital && !small) {
                return false;
            }
        }
        return anyCapital && !SMALL_WORDS.contains(words[words.length - 1]);
    }

    /// Whether the name can stand between the brackets of a link.
    static boolean isLinkable(String name) {
        return !name.isBlank()
                && name.length() <= LONGEST_NAME
                && name.codePoints().noneMatch(c -> "[]|#^".indexOf(c) >= 0)
                && !name.contains("%%");
    }

    static boolean isAddress(String name) {
        return name.startsWith("http://") || name.startsWith("https://") || name.startsWith("www.");
    }

    private static boolean isCapital(String word) {
        int first = word.codePointAt(0);
        boolean hasCase = Character.isUpperCase(first) || Character.isLowerCase(first);
        return Character.isUpperCase(first) || Character.isDigit(first) || Character.isLetter(first) && !hasCase;
    }
}
