package app.syntopic.search;

import app.syntopic.model.FoldedLabel;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What a section's title says the section is about: the title, and each part of it that makes up half of it or more.
/// `Emotions and value functions` is about value functions; `AGI will blend into 2% GDP growth` is not about AGI.
final class SectionTitle {

    private static final int LONGEST = 12;

    private SectionTitle() {}

    static List<String> filters(String title) {
        Set<String> filters = new LinkedHashSet<>();
        filters.add(Filters.titled(FoldedLabel.of(title)));
        List<String> words = List.of(title.strip().split("\\s+"));
        if (words.size() <= LONGEST) {
            int telling = telling(words);
            for (int from = 0; from < words.size(); from++) {
                for (int to = from + 1; to <= words.size(); to++) {
                    List<String> part = words.subList(from, to);
                    int of = telling(part);
                    if (of > 1 && 2 * of >= telling) {
                        filters.add(Filters.about(FoldedLabel.of(String.join(" ", part))));
                    }
                }
            }
        }
        return new ArrayList<>(filters);
    }

    private static int telling(List<String> words) {
        return (int) words.stream().filter(word -> !StopWords.contains(word.toLowerCase(Locale.ROOT))).count();
    }
}
