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
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The words that hold sentences together, folded, by language: Lucene's copy of the lists that belong to the Snowball
/// stemmers.
final class CommonWords {

    private static final Map<Language, Set<String>> WORDS = new EnumMap<>(Language.class);

    /// Each word with its languages, so that a text is asked once for all of them.
    private static final Map<String, Set<Language>> LANGUAGES = new HashMap<>();

    static {
        for (Language language : Language.values()) {
            Set<String> words = read(language.englishName() + "_stop.txt");
            WORDS.put(language, words);
            for (String word : words) {
                LANGUAGES.computeIfAbsent(word, any -> EnumSet.noneOf(Language.class)).add(language);
            }
        }
    }

    private CommonWords() {}

    static Set<String> of(Language language) {
        return Objects.requireNonNull(WORDS.get(language));
    }

    /// The languages whose sentences a folded word holds together.
    static Set<Language> languagesOf(String folded) {
        return LANGUAGES.getOrDefault(folded, Set.of());
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
