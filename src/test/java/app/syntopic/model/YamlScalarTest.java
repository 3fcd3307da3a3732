package app.syntopic.model;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.parse.NoteParser;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlScalarTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "to read",
                "Rome: north",
                "[[Half]]",
                "a, b",
                "- x",
                "#tag",
                "say \"so\"",
                "back\\slash",
                "it's",
                "don't",
                "'quoted'",
                "@x",
                "a #b",
                "{x}",
                "*a",
                "&a",
                "%",
                "x:",
                "https://example.org/a?b=c#d",
                "C++",
                "(so)"
            })
    void isReadAsTheSameText(String text) {
        assertThat(read(YamlScalar.of(text))).isEqualTo(text);
        assertThat(read(YamlScalar.quoted(text))).isEqualTo(text);
        assertThat(YamlScalar.unquoted(YamlScalar.quoted(text))).isEqualTo(text);
    }

    private static String read(String written) {
        String note = "---\nkey: " + written + "\nlist: [" + written + "]\n---\n# Note\n";
        FrontMatter metadata = new NoteParser().parse(NotePath.of("Note.md"), note).frontMatter();
        assertThat(metadata.all("list")).isEqualTo(metadata.all("key"));
        return metadata.first("key").orElseThrow();
    }
}
