package app.syntopic.view;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.toCollection;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Holds the texts in the code and the files of translations together.
class WordingFilesTest {

    private static final SpokenTexts TEXTS = SpokenTexts.in(Path.of("src/main/java/app/syntopic"));
    private static final Properties ENGLISH = read("wording.properties");
    private static final Properties GERMAN = read("wording_de.properties");

    /// Their texts are markup, names of fonts and of parts of JavaFX, and what the terminal is told in English.
    private static final Pattern UNSPOKEN =
            Pattern.compile("/(Fonts|Ink|PreferredLook|RasterPen|SvgPen|Pictures|Display)[.]java: ");

    /// The program's own name, and languages in their own words.
    private static final Pattern NAMES = Pattern.compile(": (Syntopic|English|Deutsch)$");

    @Test
    void every_text_of_the_window_stands_in_every_file() {
        Set<String> said = TEXTS.spoken().stream().map(SpokenTexts.Spoken::english).collect(toCollection(TreeSet::new));

        assertThat(lines(missing(said, ENGLISH))).as("lines missing in wording.properties").isEmpty();
        assertThat(lines(missing(said, GERMAN))).as("lines missing in wording_de.properties").isEmpty();
    }

    @Test
    void no_file_holds_a_text_the_window_never_says() {
        Set<String> said = TEXTS.spoken().stream().map(SpokenTexts.Spoken::english).collect(toCollection(TreeSet::new));

        assertThat(said).containsAll(ENGLISH.stringPropertyNames()).containsAll(GERMAN.stringPropertyNames());
    }

    @Test
    void the_english_file_says_what_the_code_says() {
        assertThat(ENGLISH.stringPropertyNames())
                .allSatisfy(text -> assertThat(ENGLISH.getProperty(text)).isEqualTo(text));
    }

    @Test
    void each_translation_has_the_values_of_its_text() {
        assertThat(GERMAN.stringPropertyNames())
                .allSatisfy(text -> {
                    assertThat(GERMAN.getProperty(text)).isNotBlank();
                    assertThat(values(GERMAN.getProperty(text))).isEqualTo(values(text));
                });
    }

    @Test
    void each_text_is_given_as_many_values_as_it_has() {
        assertThat(TEXTS.spoken())
                .allSatisfy(text -> {
                    if (text.values() > 0) {
                        assertThat(values(text.english()))
                                .as(text.place())
                                .containsExactlyElementsOf(
                                        IntStream.range(0, text.values()).mapToObj(Integer::toString).toList());
                    } else if (text.values() == 0) {
                        assertThat(text.english()).as(text.place()).doesNotContain("{");
                    }
                });
    }

    @Test
    void each_text_with_values_is_said_as_icu_says_it() {
        for (long number : new long[] {0, 1, 2, 12_345}) {
            Object[] values = {number, number, number, number, number};
            assertThat(texts(GERMAN))
                    .allSatisfy(text ->
                            assertThat(Message.format(text, Locale.GERMAN, values))
                                    .isEqualTo(new MessageFormat(text, Locale.GERMAN).format(values)));
            assertThat(texts(ENGLISH))
                    .allSatisfy(text ->
                            assertThat(Message.format(text, Locale.ENGLISH, values))
                                    .isEqualTo(new MessageFormat(text, Locale.ENGLISH).format(values)));
        }
    }

    @Test
    void the_window_says_nothing_past_the_files() {
        assertThat(TEXTS.bare())
                .filteredOn(text -> !UNSPOKEN.matcher(text).find() && !NAMES.matcher(text).find())
                .isEmpty();
    }

    private static Stream<String> texts(Properties file) {
        return file.stringPropertyNames().stream().map(file::getProperty).filter(text -> text.contains("{"));
    }

    private static Set<String> values(String text) {
        MessagePattern pattern = new MessagePattern(text);
        return IntStream.range(0, pattern.countParts())
                .mapToObj(pattern::getPart)
                .filter(part -> part.getType() == MessagePattern.Part.Type.ARG_NUMBER)
                .map(part -> Integer.toString(part.getValue()))
                .collect(toCollection(TreeSet::new));
    }

    private static List<String> missing(Set<String> said, Properties file) {
        return said.stream().filter(text -> !file.containsKey(text)).toList();
    }

    /// As they are to be written into the file.
    private static List<String> lines(List<String> texts) {
        return texts.stream()
                .map(text ->
                        text.replace("\\", "\\\\")
                                        .replace("\n", "\\n")
                                        .replace(" ", "\\ ")
                                        .replace(":", "\\:")
                                        .replace("=", "\\=")
                                + "="
                                + text.replace("\n", "\\n"))
                .toList();
    }

    private static Properties read(String name) {
        Properties file = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/app/syntopic/view", name))) {
            file.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return file;
    }
}
