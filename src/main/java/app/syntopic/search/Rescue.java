package app.syntopic.search;

import app.syntopic.search.language.Expression;
import app.syntopic.search.language.ParsedQuery;
import app.syntopic.search.words.WordForms;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds what a query that found nothing may have meant, among the notebook's own words.
final class Rescue {

    /// Shorter words have too many neighbours to tell a typo.
    private static final int SHORTEST = 4;

    /// Of these only those whose letters were exchanged are looked for.
    private static final int SHORTEST_EXCHANGED = 3;

    private static final int MOST_READINGS = 8;
    private static final int MOST_NEIGHBOURS = 200;

    private final Vocabulary vocabulary;
    private final WrittenWords written;

    Rescue(Vocabulary vocabulary, WrittenWords written) {
        this.vocabulary = vocabulary;
        this.written = written;
    }

    /// @param query the whole query with other words
    /// @param replacements terms to look for, by the word as typed
    record Corrected(String query, Map<String, List<String>> replacements) {}

    Optional<Corrected> correct(ParsedQuery query, List<Wish> words) throws IOException {
        Map<String, List<String>> replacements = new HashMap<>();
        Map<String, String> spelled = new HashMap<>();
        for (Wish wish : words) {
            if (wish.isSingleWord() && isUnknown(wish.words().getFirst())) {
                List<String> near = near(wish.words().getFirst().forms());
                if (!near.isEmpty()) {
                    replacements.put(wish.typed(), near);
                    spelled.put(wish.typed(), written.of(near.getFirst()));
                }
            }
        }
        return spelled.isEmpty()
                ? Optional.empty()
                : Optional.of(new Corrected(replaced(query, spelled), replacements));
    }

    private boolean isUnknown(WantedWord word) throws IOException {
        for (String term : word.allTerms()) {
            if (vocabulary.frequency(IndexFields.TEXT, term) > 0
                    || vocabulary.frequency(IndexFields.TITLE, term) > 0
                    || vocabulary.frequency(IndexFields.HEADING, term) > 0) {
                return false;
            }
        }
        return true;
    }

    /// The nearest words: only those that are as near as the nearest.
    private List<String> near(WordForms word) throws IOException {
        String letters = word.exact();
        if (letters.length() < SHORTEST_EXCHANGED || letters.codePoints().anyMatch(Character::isDigit)) {
            return List.of();
        }
        if (letters.length() < SHORTEST) {
            return exchanged(letters);
        }
        for (String field : List.of(IndexFields.TEXT, IndexFields.TITLE)) {
            for (int edits = 1; edits <= Wishes.editsBorneBy(letters); edits++) {
                List<KnownWord> near = vocabulary.near(field, letters, edits, MOST_READINGS);
                if (!near.isEmpty()) {
                    return near.stream().map(KnownWord::word).toList();
                }
            }
        }
        return List.of();
    }

    /// Of the many neighbours of a short word, those with the same letters: two of them were typed in the wrong order.
    private List<String> exchanged(String letters) throws IOException {
        return vocabulary.near(IndexFields.TEXT, letters, 1, MOST_NEIGHBOURS).stream()
                .map(KnownWord::word)
                .filter(word -> sorted(word).equals(sorted(letters)))
                .toList();
    }

    private static String sorted(String word) {
        return word.codePoints()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String replaced(ParsedQuery query, Map<String, String> spelled) {
        StringBuilder text = new StringBuilder(query.text());
        List<Expression.Word> words = new ArrayList<>();
        List<Expression> children = query.root() instanceof Expression.All all ? all.parts() : List.of(query.root());
        children.forEach(child -> {
            if (child instanceof Expression.Word word && spelled.containsKey(word.text())) {
                words.add(word);
            }
        });
        for (Expression.Word word : words.reversed()) {
            text.replace(word.span().start(), word.span().end(), spelled.getOrDefault(word.text(), word.text()));
        }
        return text.toString();
    }
}
