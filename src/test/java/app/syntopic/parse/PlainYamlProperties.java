package app.syntopic.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class PlainYamlProperties {

    @Provide
    Arbitrary<String> frontMatter() {
        Arbitrary<String> pieces =
                Arbitraries.of(
                        "title",
                        "aliases",
                        "tags",
                        "null",
                        "Null",
                        "yes",
                        ":",
                        ": ",
                        "\n",
                        "\n  - ",
                        "\n- ",
                        " ",
                        ",",
                        ", ",
                        "[",
                        "]",
                        "\"",
                        "'",
                        "#",
                        "# ",
                        "-",
                        "- ",
                        "~",
                        "2025-11-25",
                        "0x1F",
                        "1_000",
                        "12:30",
                        "1e3",
                        ".5",
                        "a b",
                        "’",
                        "é",
                        "😀",
                        "\t",
                        "\\",
                        "|",
                        ">",
                        "&a",
                        "*a",
                        "!x",
                        "?",
                        "? ",
                        "{a",
                        "}",
                        "<<",
                        "=",
                        "%",
                        "@",
                        "`",
                        "\u0085",
                        "\u2028",
                        "…",
                        "§");
        Arbitrary<String> lines =
                Arbitraries.of(
                        "title: \"Some words\"\n",
                        "tags: [a, b c, \"d\"]\n",
                        "date: 2020-05-09\n",
                        "aliases:\n",
                        "  - one\n",
                        "- two\n",
                        "role: chemist \n",
                        "u: https://a.b/c?d=e#f\n",
                        "x: it's [a], {b}\n",
                        "y: [a:b, c#d]\n",
                        "v: a: b\n",
                        "w: a #b\n",
                        "n: 1_0\n",
                        "m: 012\n",
                        "t: true\n",
                        "z: null\n",
                        "\n",
                        "e: \"\"\n",
                        "l: []\n",
                        "k: a - b\n",
                        "tags: [a,, b]\n",
                        "s: \"a, b\"\n",
                        "q: [\"a, b\"]\n");
        return Arbitraries.oneOf(pieces, lines, lines).list().ofMaxSize(8).map(parts -> String.join("", parts));
    }

    @Property(tries = 5_000)
    void reads_what_YAML_reads_or_nothing(@ForAll("frontMatter") String text) {
        Optional<Map<String, List<String>>> plain = PlainYaml.values(text);
        if (plain.isPresent()) {
            assertThatCode(() -> FrontMatterReader.values(text)).as(text).doesNotThrowAnyException();
            Map<String, List<String>> yaml = FrontMatterReader.values(text);
            assertThat(plain.get()).as(text).isEqualTo(yaml);
            assertThat(new ArrayList<>(plain.get().keySet())).isEqualTo(new ArrayList<>(yaml.keySet()));
        }
    }

    @Example
    void reads_usual_front_matter() {
        assertThat(
                        PlainYaml.values(
                                """
                                title: "On Scaling"
                                author: Ann Other
                                source: https://example.org/?a=b
                                date: 2020-05-09
                                tags: [ai, deep learning]
                                aliases:
                                  - One
                                  - "Two: more"
                                role:
                                """))
                .contains(
                        Map.of(
                                "title", List.of("On Scaling"),
                                "author", List.of("Ann Other"),
                                "source", List.of("https://example.org/?a=b"),
                                "date", List.of("2020-05-09"),
                                "tags", List.of("ai", "deep learning"),
                                "aliases", List.of("One", "Two: more"),
                                "role", List.of()));
    }

    @Example
    void leaves_nested_values_to_YAML() {
        assertThat(PlainYaml.values("source:\n  url: x\n")).isEmpty();
        assertThat(PlainYaml.values("title: One: two\n")).isEmpty();
    }
}
