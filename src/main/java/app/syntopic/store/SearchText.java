package app.syntopic.store;

import app.syntopic.model.FoldedLabel;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What lists are filtered and sorted by.
final class SearchText {

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SearchText() {}

    /// The words of some texts, each in lower case and, where that differs, folded.
    static String of(String... texts) {
        Set<String> found = new LinkedHashSet<>();
        for (String text : texts) {
            words(text)
                    .forEach(word -> {
                        found.add(word);
                        String folded = FoldedLabel.foldWord(word);
                        if (!word.startsWith(folded)) {
                            found.add(folded);
                        }
                    });
        }
        return String.join(" ", found);
    }

    /// The words a reader typed, as they stand in [#of]; each text that is to match contains all of them.
    static List<String> wanted(String filter) {
        return words(filter).map(FoldedLabel::foldWord).toList();
    }

    /// A title as lists sort it: without case, accents and leading signs.
    static String sortKey(String title) {
        String plain = plain(title).strip();
        int start = 0;
        while (start < plain.length() && !Character.isLetterOrDigit(plain.charAt(start))) {
            start++;
        }
        return start == plain.length() ? plain : plain.substring(start);
    }

    private static Stream<String> words(String text) {
        return NOT_WORD.splitAsStream(plain(text)).filter(word -> !word.isEmpty());
    }

    private static String plain(String text) {
        boolean ascii = text.chars().allMatch(c -> c < 0x80);
        String typed = ascii ? text : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return typed.toLowerCase(Locale.ROOT);
    }
}
