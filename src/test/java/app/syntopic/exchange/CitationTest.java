package app.syntopic.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.SourceType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Optional;

class CitationTest {

    @Test
    void aBroadcastInCslJsonIsAnEpisode() {
        String json =
                """
                [{"id": "moreau2025", "host": [{"family": "Kimura", "given": "Jun"}], "type": "broadcast", "title": "Slow Pruning", "container-title": "Green Hours",
                  "guest": [{"family": "Moreau", "given": "Ada"}, {"literal": "The Gardeners"}],
                  "issued": {"date-parts": [[2025, 11, 5]]}, "URL": "https://example.org/a", "unknown": 1}]
                """;
        assertThat(Citation.read(json))
                .contains(
                        new Citation(
                                Optional.of(SourceType.EPISODE),
                                "Slow Pruning",
                                List.of("Ada Moreau", "The Gardeners"),
                                List.of("Jun Kimura"),
                                Optional.of("Green Hours"),
                                Optional.of("2025-11-05"),
                                Optional.of("https://example.org/a"),
                                Optional.of("moreau2025")));
    }

    @Test
    void bibTexMayUseBracesQuotesOrNothing() {
        String bibTex =
                """
                @article{moreau2019pruning,
                  title = {The {Slow} Cut --- and \\& other ways},
                  author = "Moreau, Ada and Jun Kimura",
                  journal = {Annals of Trees},
                  year = 2019, month = mar,
                  doi = {10.1000/1},
                }
                """;
        assertThat(Citation.read(bibTex))
                .contains(
                        new Citation(
                                Optional.of(SourceType.PAPER),
                                "The Slow Cut — and & other ways",
                                List.of("Ada Moreau", "Jun Kimura"),
                                List.of(),
                                Optional.of("Annals of Trees"),
                                Optional.of("2019-03"),
                                Optional.of("https://doi.org/10.1000/1"),
                                Optional.of("moreau2019pruning")));
    }

    @Test
    void anIdThatIsNoKeyIsNoCiteKey() {
        String item = "{\"id\": \"%s\", \"type\": \"book\", \"title\": \"A\", \"DOI\": \"10.1000/2\"}";
        assertThat(Citation.read(item.formatted("http://example.org/items/1")).orElseThrow().key()).isEmpty();
        assertThat(Citation.read(item.formatted("17")).orElseThrow().key()).isEmpty();
        assertThat(Citation.read(item.formatted("a17")).orElseThrow().key()).contains("a17");
        assertThat(Citation.read(item.formatted("a17")).orElseThrow().url()).contains("https://doi.org/10.1000/2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '|',
            value = {
                "{\\'E}tude de l'{\\^a}me; Étude de l'âme",
                "Erd{\\H{o}}s and G{\\\"o}del and \\v{S}koda; Erdős and Gödel and Škoda",
                "Mu{\\~n}oz, {\\O}re, Stra{\\ss}e, \\c{C}a; Muñoz, Øre, Straße, Ça",
                "na{\\\"\\i}ve {\\em words}; naïve words",
                "50\\% of \\textit{it} \\& more; 50% of it & more",
                "``said''~so, 3--4; “said” so, 3–4",
                "Knuth's cover; Knuth's cover",
            })
    void latexIsReadAsWhatItSays(String latex, String text) {
        assertThat(LatexText.plain(latex)).isEqualTo(text);
    }

    @Test
    void aBrokenEntryLeavesTheOthers() {
        String bibTex = "@article{a, title = {One}}\n@article{b, author = {X\n\n@book{c, title = {Three}}";
        assertThat(Citation.readAll(bibTex)).extracting(Citation::title).contains("One", "Three");
    }

    @Test
    void lettersThatBibTexSpellsInTexAreRead() {
        String bibTex =
                """
                @book{x, title = {Stra{\\ss}en, na{\\"\\i}ve caf\\'{e}s, 5~\\% and the {\\L}{\\'o}d{\\'z} years},
                  author = {J{\\"u}rgen Sch{\\"o}n and Erd{\\H{o}}s, P\\'al and S{\\o}ren and \\v{C}apek, Karel and Gon\\c{c}alves, A.}}
                """;
        Citation read = Citation.read(bibTex).orElseThrow();
        assertThat(read.title()).isEqualTo("Straßen, naïve cafés, 5 % and the Łódź years");
        assertThat(read.people()).containsExactly("Jürgen Schön", "Pál Erdős", "Søren", "Karel Čapek", "A. Gonçalves");
    }

    @Test
    void risAsReferenceManagersWriteIt() {
        String ris =
                """
                TY  - JOUR
                ID  - moreau2019
                AU  - Moreau, Ada
                AU  - King, Martin, Jr.
                TI  - The Slow Cut
                T2  - Annals of Trees
                DA  - 2019/03/05/
                PY  - 2019
                DO  - 10.1000/1
                ER  - \n
                TY  - BOOK
                TI  - The Patient Orchard
                ED  - Kimura, Jun
                PY  - 2019///
                UR  - https://example.org/o
                ER  -\s
                """;
        assertThat(Citation.readAll(ris))
                .containsExactly(
                        new Citation(
                                Optional.of(SourceType.PAPER),
                                "The Slow Cut",
                                List.of("Ada Moreau", "Martin King Jr."),
                                List.of(),
                                Optional.of("Annals of Trees"),
                                Optional.of("2019-03-05"),
                                Optional.of("https://doi.org/10.1000/1"),
                                Optional.of("moreau2019")),
                        new Citation(
                                Optional.of(SourceType.BOOK),
                                "The Patient Orchard",
                                List.of("Jun Kimura"),
                                List.of(),
                                Optional.empty(),
                                Optional.of("2019"),
                                Optional.of("https://example.org/o"),
                                Optional.empty()));
    }

    @Test
    void aDoiAloneIsAnAddress() {
        assertThat(Citation.read("{\"type\": \"article-journal\", \"title\": \"A\", \"DOI\": \"10.1000/1\"}"))
                .get()
                .extracting(Citation::url)
                .isEqualTo(Optional.of("https://doi.org/10.1000/1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "TY  - JOUR",
                "TY  - JOUR\nER  - ",
                "plain text",
                "{",
                "{\"a\": 1}",
                "[]",
                "[1]",
                "@",
                "@article{x,",
                "@book{x, author = {A"
            })
    void anythingElseIsNoCitation(String text) {
        assertThat(Citation.read(text)).isEmpty();
    }

    @Test
    void chaptersAreReadFromADescription() {
        String description =
                """
                A conversation about trees.

                (00:00) Hello
                1:05 - Water: where it goes
                - 1:02:03 § Frost
                Growth · 1:10:00
                Follow us at https://example.org
                """;
        assertThat(ChapterList.read(description))
                .containsExactly(
                        new ChapterList.Line("Hello", 0),
                        new ChapterList.Line("Water: where it goes", 65),
                        new ChapterList.Line("Frost", 3723),
                        new ChapterList.Line("Growth", 4200));
        assertThat(ChapterList.read("Only 1:05 here is one line")).isEmpty();
        assertThat(ChapterList.read("we met at 10:30 Monday")).isEmpty();
    }
}
