package app.syntopic.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

class DictionarySpellingTest {

    @TempDir Path directory;

    private DictionarySpelling spelling;

    @BeforeEach
    void writeADictionary() throws IOException {
        Path folder = Files.createDirectories(directory.resolve("dictionaries"));
        Files.writeString(
                folder.resolve("en_GB.aff"), "SET UTF-8\nTRY esianrtolcdugmphbyfvkwz\nSFX S Y 1\nSFX S 0 s .\n");
        Files.writeString(folder.resolve("en_GB.dic"), "3\nhedge/S\nwater\ndon't\n");
        spelling = spelling();
    }

    private DictionarySpelling spelling() {
        List<Path> folders = List.of(directory.resolve("missing"), directory.resolve("dictionaries"));
        return new DictionarySpelling(folders, directory.resolve("words.txt"), "Karpathy"::equals);
    }

    @Test
    void findsWhatNoDictionaryHas() {
        assertThat(spelling.mistakes("en", Set.of("hedges", "Water", "don’t", "hegde", "Karpathy")))
                .as("names of the notebook are known")
                .containsExactly("hegde");
        assertThat(spelling.suggestions("en", "hegde")).contains("hedge");
    }

    @Test
    void withoutADictionaryOfTheLanguageNothingIsWrong() {
        assertThat(spelling.mistakes("fr", Set.of("hegde"))).isEmpty();
        assertThat(spelling.languages()).containsExactly("en_GB");
    }

    @Test
    void wordsInAnotherScriptBelongToAnotherLanguage() {
        assertThat(spelling.mistakes("en", Set.of("hegde", "תעלה", "канава", "Gräbén")))
                .containsOnly("hegde", "Gräbén");
    }

    @Test
    void aLanguageIsWrittenInItsOwnScripts() {
        assertThat(Scripts.of("ja").write("みず水ミズ")).isTrue();
        assertThat(Scripts.of("ja").write("водa")).isFalse();
        assertThat(Scripts.of("ru_RU").write("вода")).isTrue();
        assertThat(Scripts.of("unheardof").write("anything")).isTrue();
    }

    @Test
    void aWordThatWasAddedIsKnownFromThenOn() {
        spelling.learn("hegde");

        assertThat(spelling.mistakes("en-US", Set.of("hegde"))).isEmpty();
        assertThat(spelling().mistakes("en_GB", Set.of("hegde"))).as("also after a start").isEmpty();
    }

    @Test
    void switchedOffNothingIsWrong() {
        spelling.switchOn(false);
        assertThat(spelling.mistakes("en", Set.of("hegde"))).isEmpty();

        spelling.switchOn(true);
        assertThat(spelling.mistakes("en", Set.of("hegde"))).containsExactly("hegde");
    }

    @Test
    void aDictionaryPutIntoTheReadersFolderCountsAtOnceAndBeforeTheOthers() throws IOException {
        assertThat(spelling.mistakes("en", Set.of("hegde"))).containsExactly("hegde");
        assertThat(spelling.mistakes("fr", Set.of("haie", "hiae"))).isEmpty();

        Path own = spelling.makeFolder();
        assertThat(own).isEqualTo(spelling.folder()).isDirectory();
        Files.writeString(own.resolve("fr.aff"), "SET UTF-8\n");
        Files.writeString(own.resolve("fr.dic"), "1\nhaie\n");
        Files.writeString(own.resolve("en_GB.aff"), "SET UTF-8\n");
        Files.writeString(own.resolve("en_GB.dic"), "1\nhegde\n");

        assertThat(spelling.languages()).containsExactly("en_GB", "fr");
        assertThat(spelling.mistakes("fr", Set.of("haie", "hiae"))).containsExactly("hiae");
        assertThat(spelling.mistakes("en", Set.of("hegde"))).isEmpty();
    }
}
