package app.syntopic.search;

import app.syntopic.model.FoldedLabel;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What a section's title says the section is about: the title, and each part of it that makes up half of it or more.
/// `Emotions and value functions` is about value functions; `AGI will blend into 2% GDP growth` is not about AGI.
final class SectionTitle {

    private static final int LONGEST = 12;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private SectionTitle() {}

    static List<String> filters(String title) {
        Set<String> filters = new LinkedHashSet<>();
        filters.add(Filters.titled(FoldedLabel.of(title)));
        List<String> words = List.of(SPACES.split(title.strip()));
        if (words.size() <= LONGEST) {
            int[] tellingUpTo = tellingUpTo(words);
            int telling = tellingUpTo[words.size()];
            for (int from = 0; from < words.size(); from++) {
                for (int to = from + 2; to <= words.size(); to++) {
                    int of = tellingUpTo[to] - tellingUpTo[from];
                    if (of > 1 && 2 * of >= telling) {
                        filters.add(Filters.about(FoldedLabel.of(String.join(" ", words.subList(from, to)))));
                    }
                }
            }
        }
        return new ArrayList<>(filters);
    }

    /// How many words before each place, and before the end, say something.
    private static int[] tellingUpTo(List<String> words) {
        int[] telling = new int[words.size() + 1];
        for (int i = 0; i < words.size(); i++) {
            boolean tells = !StopWords.contains(words.get(i).toLowerCase(Locale.ROOT));
            telling[i + 1] = telling[i] + (tells ? 1 : 0);
        }
        return telling;
    }
}
