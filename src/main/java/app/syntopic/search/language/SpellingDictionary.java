package app.syntopic.search.language;

import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.SortingStrategy;
import org.apache.lucene.analysis.hunspell.TimeoutPolicy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.List;

/// A Hunspell dictionary as LibreOffice and browsers use them: which words there are, and which a mistyped one may have
/// been. Takes some tens of megabytes while it is read, and some afterwards. Safe to share between threads.
public final class SpellingDictionary {

    private final Dictionary dictionary;

    private SpellingDictionary(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /// @param affixes the `.aff` file
    /// @param words the `.dic` file
    /// @throws IOException when one of them cannot be read or is none
    public static SpellingDictionary read(Path affixes, Path words) throws IOException {
        try (InputStream aff = Files.newInputStream(affixes);
                InputStream dic = Files.newInputStream(words)) {
            return new SpellingDictionary(new Dictionary(aff, List.of(dic), false, SortingStrategy.inMemory()));
        } catch (ParseException broken) {
            throw new IOException(affixes + " is no dictionary", broken);
        }
    }

    public boolean knows(String word) {
        return hunspell().spell(word);
    }

    /// Words that may have been meant, the likeliest first; those found within a quarter of a second.
    public List<String> suggestions(String word) {
        return hunspell().suggest(word);
    }

    /// Looking a word up keeps notes, so each look has its own.
    private Hunspell hunspell() {
        return new Hunspell(dictionary, TimeoutPolicy.RETURN_PARTIAL_RESULT, () -> {});
    }
}
