package app.syntopic.search;

import static app.syntopic.search.NoteFixture.note;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.NotePath;
import app.syntopic.model.SourceType;
import app.syntopic.search.result.Hit;
import app.syntopic.search.result.SearchResult;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;

class QueryLanguageTest {

    @TempDir private Path folder;

    private SearchFixture search;

    @BeforeEach
    void fill() {
        NoteFixture bread =
                note("baking/Tartine.md", "Tartine")
                        .source(SourceType.BOOK, "Chad Robertson", "Chronicle", "2010-09")
                        .tag("food/bread")
                        .property("rating", "4")
                        .modified("2024-01-01T00:00:00Z")
                        .definition("Levain", "a young starter.")
                        .answer(1, "It is about bread [§ Starters].")
                        .answer(3, "It is true of wheat.")
                        .section("Starters")
                        .claim("A starter wants ‘warm water’ and flour.")
                        .claim("It smells of fruit [?].")
                        .section("Ovens")
                        .claim("A hot oven gives crust and crumb.")
                        .claim("Steam softens loaves. A bag keeps them.")
                        .task(false, "Buy rye flakes.")
                        .task(true, "Buy a scale.")
                        .seeAlso("Fermentation", "what the starter does.")
                        .seeAlso("Beer talk", "on yeast.");
        NoteFixture beer =
                note("brewing/Beer talk.md", "Beer talk")
                        .source(SourceType.TALK, "Ann Brewer", "Brewers", "2020-03-01")
                        .tag("drink")
                        .property("rating", "2")
                        .modified("2025-01-01T00:00:00Z")
                        .section("Malt")
                        .claim("Warm malt and water make wort.")
                        .claim("The smell of yeast is fruit.")
                        .section("Hops")
                        .claim("Bitter hops balance malt.");
        search = new SearchFixture(folder, bread, beer);
    }

    @AfterEach
    void close() {
        search.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"warm water\"                     | A starter wants ‘warm water’ and flour.",
                "warm -flour                        | Warm malt and water make wort.",
                "flour OR wort                      | A starter wants ‘warm water’ and flour. / Warm malt and water"
                        + " make wort.",
                "water -(flour OR hops)             | Warm malt and water make wort.",
                "\"malt make\"~2                    | Warm malt and water make wort.",
                "(crust OR wort) crumb              | A hot oven gives crust and crumb.",
                "quote:water                        | A starter wants ‘warm water’ and flour.",
                "claim:malt section:hops            | Bitter hops balance malt.",
                "section:hops                       | Bitter hops balance malt.",
                "section:(bitter balance)           | Bitter hops balance malt.",
                "section:(wort yeast)               | Warm malt and water make wort. / The smell of yeast is fruit.",
                "section:(wort bitter)              | ''",
                "block:(warm wort)                  | Warm malt and water make wort.",
                "def:starter                        | Levain — a young starter.",
                "term:levain                        | Levain — a young starter.",
                "q:3                                | It is true of wheat.",
                "q:wheat                            | It is true of wheat.",
                "see:fermentation                   | Fermentation — what the starter does.",
                "cited:Starters                     | It is about bread [§ Starters].",
                "is:doubtful                        | It smells of fruit [?].",
                "is:ungrounded                      | It is true of wheat.",
                "fruit type:talk                    | The smell of yeast is fruit.",
                "fruit type:book                    | It smells of fruit [?].",
                "fruit person:robertson             | It smells of fruit [?].",
                "fruit author:\"Ann Brewer\"        | The smell of yeast is fruit.",
                "fruit source:tartine               | It smells of fruit [?].",
                "fruit tag:#food                    | It smells of fruit [?].",
                "fruit tag:food/bread               | It smells of fruit [?].",
                "fruit -tag:food                    | The smell of yeast is fruit.",
                "fruit path:brew                    | The smell of yeast is fruit.",
                "fruit file:tart                    | It smells of fruit [?].",
                "fruit file:brewing                 | ''",
                "fruit before:2015                  | It smells of fruit [?].",
                "fruit after:2010-09                | The smell of yeast is fruit.",
                "fruit [rating:4]                   | It smells of fruit [?].",
                "fruit [rating:<3]                  | The smell of yeast is fruit.",
                "fruit [rating:>=2] [rating:<=3]    | The smell of yeast is fruit.",
                "fruit [mood:null] [rating:4]       | It smells of fruit [?].",
                "ferm*                              | Fermentation — what the starter does.",
                "crunb~                             | A hot oven gives crust and crumb.",
                "/cr[uo]\\w+ and/                   | A hot oven gives crust and crumb.",
                "line:(steam bag)                   | ''",
                "line:(crust crumb)                 | A hot oven gives crust and crumb.",
                "block:(steam bag)                  | Steam softens loaves. A bag keeps them.",
                "line:(steam -bag)                  | Steam softens loaves. A bag keeps them.",
                "line:(steam OR bag) -line:(hot)     | Steam softens loaves. A bag keeps them.",
                "line:\"bag keeps\"                 | Steam softens loaves. A bag keeps them.",
                "content:steam                      | Steam softens loaves. A bag keeps them.",
                "content:hops                       | Bitter hops balance malt.",
                "is:ghost                           | Fermentation — what the starter does.",
                "linksto:\"beer talk\"              | Beer talk — on yeast.",
                "task:buy                           | Buy rye flakes. / Buy a scale.",
                "task:\"\"                           | Buy rye flakes. / Buy a scale.",
                "task-todo:buy                      | Buy rye flakes.",
                "task-done:buy                      | Buy a scale.",
                "match-case:Warm                    | Warm malt and water make wort.",
                "match-case:(warm water)            | A starter wants ‘warm water’ and flour.",
                "match-case:war                     | ''",
                "ignore-case:WARM flour             | A starter wants ‘warm water’ and flour.",
                "fruit speaker:brewer               | The smell of yeast is fruit.",
                "fruit [tag:null] type:talk         | The smell of yeast is fruit.",
                "fruit linksfrom:tartine            | The smell of yeast is fruit.",
                "fruit linksfrom:\"Beer talk\"      | ''",
                "fruit linksfrom:baking/Tartine     | The smell of yeast is fruit.",
                "fruit -linksfrom:tartine           | It smells of fruit [?].",
                "fruit file:/^beer t/               | The smell of yeast is fruit.",
                "fruit path:/^b[ax]king\\//          | It smells of fruit [?].",
                "fruit tag:/^food\\/[abc]/           | It smells of fruit [?].",
                "fruit type:/^ta/                   | The smell of yeast is fruit.",
                "fruit person:/r$/                  | The smell of yeast is fruit.",
                "fruit source:/art?i/               | It smells of fruit [?].",
                "fruit [rating:/^[0-3]$/]           | The smell of yeast is fruit.",
                "[rating:2 OR 9] fruit              | The smell of yeast is fruit.",
                "section:/^hop/                     | Bitter hops balance malt.",
                "term:/^le.ain$/                    | Levain — a young starter.",
                "claim:/^bitter/                    | Bitter hops balance malt.",
                "line:/steam.*bag/                  | ''",
                "line:/^a bag/                      | Steam softens loaves. A bag keeps them.",
                "cited:§                            | It is about bread [§ Starters].",
                "c*mb                               | A hot oven gives crust and crumb.",
                "*alanc*                            | Bitter hops balance malt.",
                "Bal*CE hops                        | Bitter hops balance malt.",
                "zz*q                               | ''",
                "quote:w*m                          | A starter wants ‘warm water’ and flour.",
                "quote:/^warm/                      | A starter wants ‘warm water’ and flour.",
                "quote:/flour/                      | ''",
                "quote:*                            | A starter wants ‘warm water’ and flour.",
                "see:/^ferm/                        | Fermentation — what the starter does.",
                "see:/starter/                      | ''",
                "see:f*n                            | Fermentation — what the starter does.",
                "cited:/^start/                     | It is about bread [§ Starters].",
                "cited:/bread/                      | ''",
                "cited:st*rs                        | It is about bread [§ Starters].",
                "linksto:*                          | Fermentation — what the starter does. / Beer talk — on yeast.",
                "fruit file:t*t*e                   | It smells of fruit [?].",
                "fruit path:br*talk                 | The smell of yeast is fruit.",
                "fruit tag:*bread                   | It smells of fruit [?].",
                "fruit tag:*brea                    | ''",
                "fruit type:ta*                     | The smell of yeast is fruit.",
                "fruit person:*er                   | The smell of yeast is fruit.",
                "[rating:*] wort                    | Warm malt and water make wort.",
                "NOT NOT wort                       | Warm malt and water make wort.",
                "\"warm wort\"~99999999999          | Warm malt and water make wort.",
                "€                                  | ''",
                "type:book                          | Tartine",
                "tag:drink                          | Beer talk",
            })
    void answers(String query, String expected) {
        String[] texts = expected.isEmpty() ? new String[0] : expected.split(" / ");
        assertThat(search.texts(query)).containsExactlyInAnyOrder(texts);
    }

    @ParameterizedTest
    @CsvSource({
        "fruit sort:modified,Beer talk",
        "fruit sort:title,Beer talk",
        "water sort:time,Beer talk",
    })
    void sorts(String query, String first) {
        assertThat(search.search(query).hits().getFirst().title()).isEqualTo(first);
    }

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
