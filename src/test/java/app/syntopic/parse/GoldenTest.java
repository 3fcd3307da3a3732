package app.syntopic.parse;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.NotePath;
import app.syntopic.model.ParsedNote;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Holds what is read of each note under `parse/` to the file beside it. Run with `-Dgolden.update=true` to write these
/// files anew, and read the difference.
class GoldenTest {

    static final Path FIXTURES = Path.of("src/test/resources/parse");

    @ParameterizedTest
    @MethodSource("fixtures")
    void a_note_is_read_as_its_golden_file_says(String name) throws IOException {
        String text = text(name);
        String dump = NoteDump.of(parse(name, text), text);
        Path golden = FIXTURES.resolve(name + ".golden.txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, dump);
        }
        assertThat(dump).isEqualTo(Files.readString(golden).replace("\r\n", "\n"));
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void line_ends_of_windows_change_no_word(String name) {
        ParsedNote unix = parse(name, text(name));
        String windowsText = text(name).replace("\n", "\r\n");
        ParsedNote windows = parse(name, windowsText);

        assertThat(words(windows)).isEqualTo(words(unix));
        assertThat(windows.passages()).allSatisfy(passage -> assertThat(passage.span().in(windowsText)).isNotBlank());
    }

    static Stream<String> fixtures() {
        try (Stream<Path> files = Files.list(FIXTURES)) {
            return files
                    .map(path -> path.getFileName().toString())
                    .filter(name -> !name.endsWith(".golden.txt"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String name) {
        try {
            return Files.readString(FIXTURES.resolve(name)).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ParsedNote parse(String name, String text) {
        return new NoteParser().parse(NotePath.of("notes/" + name), text);
    }

    private static List<String> words(ParsedNote note) {
        Stream<String> sentences =
                note.passages().stream()
                        .flatMap(passage ->
                                passage.sentences().stream()
                                        .map(span -> passage.kind() + " " + span.in(passage.text().text())));
        Stream<String> structure =
                Stream.of(
                                note.sections().stream().map(Object::toString),
                                note.terms().stream().map(term -> term.labels().toString()),
                                note.links().stream().map(link -> link.origin() + link.target().written()),
                                note.quotes().stream().map(quote -> quote.text()),
                                note.citations().stream().map(citation -> citation.title()),
                                note.problems().stream().map(problem -> problem.line() + problem.message().toString()))
                        .flatMap(parts -> parts)
                        .map(text -> text.replaceAll("[sS]pan=?\\[[^]]*\\]|heading=Span\\[[^]]*\\]", ""));
        return Stream.concat(sentences, structure).map(text -> text.replace("\r\n", "\n")).toList();
    }
}
