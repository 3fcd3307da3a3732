package app.syntopic.search;

import static app.syntopic.search.NoteFixture.note;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.NotePath;
import app.syntopic.search.result.Hit;
import app.syntopic.search.result.SearchResult;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Queries that cannot be read, that ask nothing, or far too much.
class UnusualQueriesTest extends BakeryCase {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"warm water                | quotation mark",
                "(warm water                 | bracket",
                "warm water)                 | bracket",
                "warm OR                     | OR",
                "warm is:purple              | is:purple",
                "warm before:soon            | date",
                "warm sort:colour            | sort",
                "warm water /[/              | regular expression",
                "warm linkedby:water         | linkedby:",
                "warm water tag:/(/          | regular expression",
                "warm water [rating:/(/]     | regular expression",
                "warm water match-case:/x/   | match-case:",
                "[warm water                 | square bracket",
                "warm tag: water             | tag:",
            })
    void takes_the_words_of_a_query_it_cannot_read_and_says_so(String query, String warning) {
        SearchResult result = search.search(query);
        assertThat(result.warnings()).anySatisfy(said -> assertThat(said.toString()).contains(warning));
        assertThat(result.hits()).extracting(Hit::text).contains("A starter wants ‘warm water’ and flour.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "\"\"",
                "-",
                "OR",
                "( )",
                "§",
                "~",
                "? ?",
                "\\",
                "\u0000",
                "\ud800",
                "\udc00\ud800",
                "-(-(-))"
            })
    void finds_nothing_for_queries_that_say_nothing(String query) {
        assertThat(search.search(query).hits()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"the of and", "who is it about"})
    void searches_for_common_words_when_there_are_no_others(String query) {
        assertThat(search.search(query).hits()).isNotEmpty();
    }

    @Test
    void answers_a_query_of_a_hundred_thousand_characters() {
        SearchResult result = search.search("fruit ".repeat(17_000));
        assertThat(result.hits()).isNotEmpty();
        assertThat(result.warnings()).isNotEmpty();
        assertThat(search.search("(".repeat(100_000)).hits()).isEmpty();
        assertThat(search.search("-".repeat(100_000)).hits()).isEmpty();
        assertThat(search.search("a".repeat(100_000)).hits()).isEmpty();
        assertThat(search.search("fruit" + "*".repeat(100_000)).hits()).isNotEmpty();
        assertThat(search.search("-(".repeat(50_000) + "fruit").hits()).isEmpty();
        assertThat(search.search("(" + "fruit ".repeat(190) + ")").hits()).isNotEmpty();
        assertThat(search.search("\"" + "fruit ".repeat(5_000) + "\"").warnings()).isNotEmpty();
        assertThat(search.texts("s* w* f* m* b* h* i* t* a* c*"))
                .contains("Warm malt and water make wort.", "Steam softens loaves. A bag keeps them.");
    }

    @Test
    void says_that_signs_are_not_looked_for() {
        assertThat(search.search("§ \\").warnings())
                .extracting(Object::toString)
                .containsExactly(
                        "“§” holds no letter or number to look for.", "“\\” holds no letter or number to look for.");
        assertThat(search.search("§").explained()).hasToString("Nothing to look for.");
        assertThat(search.search("§").asksNothing()).isTrue();
        assertThat(search.search("nowhere").asksNothing()).isFalse();
    }

    @Test
    void finds_signs_that_tell_something_as_they_stand() {
        search.add(note("signs.md", "Signs").section("Prices").claim("A loaf costs 4 € 😀."));
        assertThat(search.texts("€")).containsExactly("A loaf costs 4 € 😀.");
        assertThat(search.texts("😀 €")).containsExactly("A loaf costs 4 € 😀.");
    }

    @Test
    void marks_what_matched_in_the_section_title() {
        Hit hit = search.search("hop").hits().getFirst();
        assertThat(hit.headingRanges()).extracting(range -> range.in(hit.heading())).containsExactly("Hops");
    }

    @Test
    void explains_a_corrected_query_by_what_was_looked_for() {
        SearchResult result = search.search("crumbb");
        assertThat(result.suggestion()).hasValue("crumb");
        assertThat(result.explained()).hasToString("Passages that contain “crumb”.");
    }

    @Test
    void takes_a_concept_for_a_ghost_until_a_note_is_named_so() {
        assertThat(search.texts("is:ghost")).containsExactly("Fermentation — what the starter does.");
        search.add(note("other/Yeast.md", "Yeast").alias("fermentations"));
        assertThat(search.texts("is:ghost")).isEmpty();
        search.index().remove(NotePath.of("other/Yeast.md"));
        search.index().remove(NotePath.of("brewing/Beer talk.md"));
        search.index().refresh();
        assertThat(search.texts("is:ghost")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "line:(((",
                "line:",
                "line:/x/",
                "line:-fruit",
                "line:(-fruit)",
                "match-case:\u0000",
                "match-case:\ud800",
                "match-case:(",
                "match-case:\\E.*",
                "linksto:\"\"",
                "linksto:///",
                "task:(",
                "is:ghost -is:ghost",
                "lang:",
                "lang:\u0000",
                "-line:(fruit",
                "linksfrom:\"\"",
                "linksfrom:\u0000",
                "file:/(((/",
                "tag:/(.*a){30}b/",
                "[rating:/ OR /]",
                "[: OR ]",
                "cited:",
                "\u0000",
                "\ud800 \udc00",
                "fruit\ud800\u0000warm",
                "\ud83d* \udc00~2",
                "\"\ud800",
                "embed::::"
            })
    void bears_operators_without_sense(String query) {
        SearchResult result = search.search(query);
        assertThat(result.total()).isGreaterThanOrEqualTo(result.hits().size());
        assertThat(result.explained().toString()).endsWith(".");
    }

    @Test
    void gives_a_pattern_up_that_goes_astray() {
        search.add(note("long.md", "Long").section("S").claim("a".repeat(5_000)));
        assertThat(search.search("/(a+)+zq/").hits()).isEmpty();
        assertThat(search.search("/(.*a){20}z/").hits()).isEmpty();
    }

    @Test
    void gives_a_pattern_up_that_goes_astray_in_many_passages_and_says_so() {
        NoteFixture astray = note("long.md", "Long").section("S");
        for (int i = 0; i < 300; i++) {
            astray.claim("a".repeat(40) + " " + i);
        }
        search.add(astray.claim("a zq."));
        assertThat(search.search("/(.*a){20}zq/").warnings())
                .extracting(Object::toString)
                .containsExactly("“/(.*a){20}zq/” takes too long to look for and was given up.");
        assertThat(search.texts("/a+ zq/")).containsExactly("a zq.");
    }

    @Test
    void counts_what_it_found() {
        SearchResult result = search.search("fruit");
        assertThat(result.total()).isEqualTo(2);
        assertThat(result.exact()).isTrue();
    }
}
