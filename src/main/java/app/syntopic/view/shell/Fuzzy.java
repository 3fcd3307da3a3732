package app.syntopic.view.shell;

import app.syntopic.model.Span;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds what somebody means by a few letters: words anywhere in a name, or just letters in order, best at the
/// beginnings of words.
final class Fuzzy {

    private static final int WORD_START = 8;
    private static final int NEXT_TO = 5;
    private static final int WHOLE_WORDS = 1000;

    private Fuzzy() {}

    /// @param score higher is better; only to compare names for the same query
    /// @param matched ranges of the name, in order
    record Match(int score, List<Span> matched) {}

    /// @return empty when the letters are not in the name in this order
    static Optional<Match> match(String query, String name) {
        String letters = plain(query.strip());
        if (letters.isEmpty()) {
            return Optional.of(new Match(0, List.of()));
        }
        String text = plain(name);
        return words(letters, text).or(() -> lettersInOrder(letters, text));
    }

    /// The same by whole words and beginnings of words alone, in any order.
    static Optional<Match> wordsOf(String query, String name) {
        return words(plain(query.strip()), plain(name));
    }

    /// Without case and accents, letter by letter, so that places stay what they are.
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            plain.append(Character.toLowerCase(letter < 0x80 ? letter : withoutAccent(letter)));
        }
        return plain.toString();
    }

    private static char withoutAccent(char letter) {
        return Character.isSurrogate(letter)
                ? letter
                : Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).charAt(0);
    }

    private static Optional<Match> words(String query, String text) {
        List<Span> found = new ArrayList<>();
        int score = WHOLE_WORDS - Math.min(text.length(), WHOLE_WORDS / 2);
        for (String word : query.split("\\s+")) {
            int at = indexOfWord(text, word);
            if (at < 0) {
                return Optional.empty();
            }
            score += isWordStart(text, at) ? WORD_START * word.length() : 0;
            score += at == 0 ? WHOLE_WORDS : 0;
            found.add(new Span(at, at + word.length()));
        }
        found.sort(null);
        return Optional.of(new Match(score, found));
    }

    /// Where a word begins one of the text's, else where it stands inside one.
    private static int indexOfWord(String text, String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if (isWordStart(text, at)) {
                return at;
            }
        }
        return text.indexOf(word);
    }

    private static Optional<Match> lettersInOrder(String query, String text) {
        List<Span> found = new ArrayList<>();
        int score = 0;
        int from = 0;
        for (int i = 0; i < query.length(); i++) {
            char letter = query.charAt(i);
            if (!Character.isWhitespace(letter)) {
                int at = next(text, letter, from);
                if (at < 0) {
                    return Optional.empty();
                }
                score += isWordStart(text, at) ? WORD_START : at == from && from > 0 ? NEXT_TO : 0;
                found.add(new Span(at, at + 1));
                from = at + 1;
            }
        }
        return Optional.of(new Match(score - text.length() / 8, found));
    }

    /// The letter right here, else at the next beginning of a word that has it, else wherever it is next.
    private static int next(String text, char letter, int from) {
        if (from < text.length() && text.charAt(from) == letter) {
            return from;
        }
        int anywhere = text.indexOf(letter, from);
        for (int at = anywhere; at >= 0; at = text.indexOf(letter, at + 1)) {
            if (isWordStart(text, at)) {
                return at;
            }
        }
        return anywhere;
    }

    private static boolean isWordStart(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }
}
