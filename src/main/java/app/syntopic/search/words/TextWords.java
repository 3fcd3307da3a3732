package app.syntopic.search.words;

import java.util.ArrayList;
import java.util.List;

/// Takes a text apart into words with their places. Not thread-safe.
public final class TextWords {

    private final WordScanner scanner = new WordScanner();
    private final WordCache<WordForms> cache;

    public TextWords() {
        WordFolder folder = new WordFolder();
        cache = new WordCache<>(folder::forms);
    }

    /// A word of a text.
    ///
    /// @param start in the text
    /// @param end in the text, exclusive
    /// @param position the number of the word; parts of a compound and the compound itself share one
    /// @param whole whether this is a compound as a whole
    /// @param unspaced whether these are characters of a script without spaces
    /// @param repeated whether it is the last character of such a script's run, which the pair before holds already
    public record Word(
            int start, int end, int position, WordForms forms, boolean whole, boolean unspaced, boolean repeated) {}

    /// The forms of a single word.
    public WordForms formsOf(String word) {
        return cache.get(word, 0, word.length());
    }

    /// All words, as the index takes them in.
    public List<Word> of(String text) {
        List<Word> words = new ArrayList<>(text.length() / 6 + 1);
        int position = -1;
        boolean pairBefore = false;
        scanner.reset(text);
        while (scanner.next()) {
            if (scanner.isNewPosition()) {
                position++;
            }
            WordForms forms = cache.get(text, scanner.start(), scanner.end());
            boolean repeated = scanner.isLastOfRun() && pairBefore;
            pairBefore = scanner.isOfUnspacedScript() && !scanner.isLastOfRun();
            if (!forms.isEmpty()) {
                words.add(
                        new Word(
                                scanner.start(),
                                scanner.end(),
                                position,
                                forms,
                                scanner.isWhole(),
                                scanner.isOfUnspacedScript(),
                                repeated));
            }
        }
        return words;
    }
}
