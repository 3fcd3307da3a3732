package app.syntopic.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.SourceType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Optional;

class CitationTest {

    @Test
    void aBroadcastInCslJsonIsAnEpisode() {
        String json =
                """
                [{"id": "x", "type": "broadcast", "title": "Slow Pruning", "container-title": "Green Hours",
                  "guest": [{"family": "Moreau", "given": "Ada"}, {"literal": "The Gardeners"}],
                  "issued": {"date-parts": [[2025, 11, 5]]}, "URL": "https://example.org/a", "unknown": 1}]
                """;
        assertThat(Citation.read(json))
                .contains(
                        new Citation(
                                Optional.of(SourceType.EPISODE),
                                "Slow Pruning",
                                List.of("Ada Moreau", "The Gardeners"),
                                Optional.of("Green Hours"),
                                Optional.of("2025-11-05"),
                                Optional.of("https://example.org/a")));
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
                                Optional.of("Annals of Trees"),
                                Optional.of("2019-03"),
                                Optional.of("https://doi.org/10.1000/1")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "plain text", "{", "{\"a\": 1}", "[]", "[1]", "@", "@article{x,", "@book{x, author = {A"})
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
