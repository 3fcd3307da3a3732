package app.syntopic.search.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplanationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "warm                   | that contain “warm”",
                "the of and             | that contain “the”, “of” and “and”",
                "malt OR hops OR yeast  | that contain (“malt”, “hops” or “yeast”)",
                "warm \"malt and\" -hops | that contain “warm” and “malt and”, without “hops”",
                "\"warm wort\"~3        | that contain “warm wort” or nearly so",
                "ferm*                  | that contain a word that begins with “ferm”",
                "f*n                    | that contain a word like “f*n”",
                "crunb~                 | that contain “crunb” or a word much like it",
                "/cr[uo]st/             | that contain a match of /cr[uo]st/",
                "-warm                  | that do not match “warm”",
            })
    void a_word_that_is_looked_for_stands_in_quotation_marks(String query, String said) {
        assertThat(explained(query)).isEqualTo("Passages " + said + ".");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "section:malt           | in sections with “malt” in the title",
                "section:(wort yeast)   | in sections that contain (“wort” and “yeast”)",
                "line:(a b)             | that contain, in one sentence, (“a” and “b”)",
                "see:f*n                | with a word like “f*n” in a “See” list",
                "person:\"Ann Brewer\"  | in notes with “Ann Brewer”",
                "tag:food               | in notes tagged “food”",
                "type:ta*               | in notes of type “ta*”",
                "file:t*e               | in files named “t*e”",
                "path:/^b/              | in files under /^b/",
                "cited:starters         | that cite a section with “starters” in its title",
                "q:wheat                | in answers that contain “wheat”",
                "[rating:4]             | in notes where “rating” is “4”",
            })
    void so_does_one_that_is_looked_for_in_a_field(String query, String said) {
        assertThat(explained(query)).isEqualTo("Passages " + said + ".");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "q:2           | in answers to question 2",
                "cited:§       | that cite a section",
                "is:ghost      | that link to what has no note",
                "has:quote     | that have a quote",
                "before:2015   | published before 2015",
                "task-todo:\"\" | in tasks to do",
            })
    void a_word_of_the_language_of_queries_stands_without(String query, String said) {
        assertThat(explained(query)).isEqualTo("Passages " + said + ".");
    }

    @Test
    void a_long_query_is_explained_in_short() {
        assertThat(explained("w ".repeat(5) + "a".repeat(500) + " word".repeat(150)))
                .hasSizeLessThan(300)
                .endsWith("“word” … and 144 more.");
    }

    private static String explained(String query) {
        return Explanation.of(QueryParser.parse(query), false).toString();
    }
}
