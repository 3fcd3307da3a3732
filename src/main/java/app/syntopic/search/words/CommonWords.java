package app.syntopic.search.words;

import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.snowball.SnowballFilter;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The words that hold sentences together, folded, by language: Lucene's copy of the lists that belong to the Snowball
/// stemmers.
final class CommonWords {

    private static final Map<Language, Set<String>> WORDS = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            WORDS.put(language, read(language.englishName() + "_stop.txt"));
        }
    }

    private CommonWords() {}

    static Set<String> of(Language language) {
        return Objects.requireNonNull(WORDS.get(language));
    }

    private static Set<String> read(String file) {
        try (InputStream in = Objects.requireNonNull(SnowballFilter.class.getResourceAsStream(file), file);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            Set<String> words = new HashSet<>();
            for (Object word : WordlistLoader.getSnowballWordSet(reader)) {
                words.add(WordFolder.fold(new String((char[]) word)));
            }
            return Set.copyOf(words);
        } catch (IOException e) {
            throw new UncheckedIOException("the list of common words " + file + " cannot be read", e);
        }
    }
}
