package app.syntopic.search;

import static app.syntopic.search.NoteFixture.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.syntopic.model.SourceType;
import app.syntopic.search.result.Continuation;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

class CompletionTest {

    @TempDir private Path folder;

    private SearchFixture search;

    @BeforeEach
    void fill() {
        NoteFixture note =
                note("baking/Tartine.md", "Tartine")
                        .source(SourceType.BOOK, "Chad Robertson", "Chronicle", "2010")
                        .tag("food/bread")
                        .property("rating", "4")
                        .section("Crêpes")
                        .claim("Sourdough rises; a crêpe, two crêpes and some sourdough flavour.")
                        .section("Crêpes with rye")
                        .claim("Source of sourness, and behaviour.");
        search = new SearchFixture(folder, note);
    }

    @AfterEach
    void close() {
        search.close();
    }

    private List<String> complete(String query) {
        return complete(query, query.length(), 10);
    }

    /// The whole queries that are offered.
    private List<String> complete(String query, int caret, int limit) {
        return search.index().complete(query, caret, limit).stream().map(Continuation::query).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sec           | section:",
                "rye tag:foo   | rye tag:food",
                "tag:#food/    | tag:food/bread",
                "type:b        | type:book",
                "person:rob    | person:\"Chad Robertson\"",
                "author:chad   | author:\"Chad Robertson\"",
                "is:d          | is:doubtful",
                "has:t         | has:transcript",
                "sort:m        | sort:modified",
                "[rat          | [rating:",
                "(sourd        | (sourdough",
                "-crep         | -crêpe",
                "section:cre   | section:Crêpes",
                "behavio       | behaviour",
                "source:tar    | source:Tartine",
                "linksto:tart  | linksto:Tartine",
                "linksfrom:t   | linksfrom:Tartine",
                "section:\"crêpes w | section:\"Crêpes with rye\"",
                "cited:with    | cited:\"Crêpes with rye\"",
                "file:art      | file:Tartine",
                "path:b        | path:baking/",
                "-stance:o     | -stance:opposes",
                "after:20      | after:2010",
                "[rating:      | [rating:4]",
                "rye [rating:4 | rye [rating:4]",
            })
    void goes_on_with_what_the_notebook_has(String query, String expected) {
        assertThat(complete(query)).contains(expected);
    }

    @Test
    void offers_fields_before_words_and_commoner_words_first() {
        assertThat(complete("sou")).startsWith("source:").contains("sourdough", "source");
        assertThat(complete("sour").indexOf("sourdough")).isLessThan(complete("sour").indexOf("sourness"));
    }

    @Test
    void keeps_what_stands_behind_the_caret() {
        assertThat(complete("tag:foo rye", 7, 5)).contains("tag:food rye");
        assertThat(search.index().complete("tag:foo rye", 7, 5))
                .contains(new Continuation("tag:food", Optional.empty(), "tag:food rye", 8));
    }

    @Test
    void offers_fields_with_what_they_are_for_before_anything_is_typed() {
        assertThat(search.index().complete("", 0, 3))
                .extracting(Continuation::text, offered -> offered.about().orElseThrow().toString())
                .contains(tuple("section:", "in sections with … in the title"), tuple("quote:", "inside quotes"));
    }

    @Test
    void bears_any_caret_and_limit() {
        assertThat(search.index().complete("sou", 99, 1)).hasSize(1);
        assertThat(search.index().complete("sou", -5, 5)).isEqualTo(search.index().complete("sou", 0, 5)).isEmpty();
        assertThat(search.index().complete("", 0, 0)).isEmpty();
        assertThat(search.index().complete("\ud800[", 2, 3))
                .containsExactly(new Continuation("[rating:", Optional.empty(), "\ud800[rating:", 9));
    }
}
