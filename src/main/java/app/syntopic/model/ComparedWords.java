package app.syntopic.model;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Two texts word by word, in order.
///
/// @param all stretches of words, with the spaces between them; what both texts have is told once
public record ComparedWords(List<Word> all) {

    public ComparedWords {
        all = List.copyOf(all);
    }

    /// A stretch of words.
    public record Word(Standing standing, String text) {}

    public enum Standing {
        BOTH,
        /// Only in the first text.
        FIRST,
        /// Only in the second text.
        SECOND
    }

    /// Two texts that have nothing in common, or of which nobody looked for it.
    public static ComparedWords apart(String first, String second) {
        return new ComparedWords(
                Stream.of(new Word(Standing.FIRST, first), new Word(Standing.SECOND, second))
                        .filter(word -> !word.text().isEmpty())
                        .toList());
    }

    /// What the first text is made of.
    public List<Word> first() {
        return without(Standing.SECOND);
    }

    /// What the second text is made of.
    public List<Word> second() {
        return without(Standing.FIRST);
    }

    private List<Word> without(Standing standing) {
        return all.stream().filter(word -> word.standing() != standing).toList();
    }

    /// Words one after the other, as a text.
    public static String text(List<Word> words) {
        return words.stream().map(Word::text).collect(Collectors.joining());
    }
}
