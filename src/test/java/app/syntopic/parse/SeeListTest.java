package app.syntopic.parse;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.Span;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Set;

class SeeListTest {

    private static final Set<String> TITLES =
            Set.of("Jane Roe on Bread, Salt, and the Oven", "Yeast", "Rise and Fall", "Rise", "Fall", "Flour");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    It rises. See Alpha, Beta Gamma.                              | Alpha;Beta Gamma
                    It rises. See Alpha, Beta, and Gamma.                         | Alpha;Beta;Gamma
                    It rises. See also Alpha; Beta.                               | Alpha;Beta
                    It rises. See: Alpha.                                         | Alpha
                    It rises (see Alpha).                                         | -
                    It rises, see the chess example.                              | -
                    It rises. See the chess example.                              | -
                    It rises. See Figure 3.                                       | -
                    It rises. See What they say. They say much.                   | -
                    See Ann Lee on Rye, Wheat, and the Mill.                      | Ann Lee on Rye, Wheat, and the Mill
                    See Dr. Roe, St. Ives.                                        | Dr. Roe;St. Ives
                    """)
    void is_cut_at_commas_between_titles(String text, String expected) {
        assertThat(titles(text, KnownTitles.NONE)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    See Yeast, Jane Roe on Bread, Salt, and the Oven, Flour.  | Yeast;Jane Roe on Bread, Salt, and the Oven;Flour
                    See Rise and Fall.                                        | Rise and Fall
                    See Fall and Flour.                                       | Fall;Flour
                    See Fall and , Flour.                                     | Fall and;Flour
                    """)
    void keeps_known_titles_whole(String text, String expected) {
        assertThat(titles(text, TITLES::contains)).isEqualTo(expected);
    }

    @Test
    void may_mix_links_and_bare_titles() {
        String text = "So. See Alpha, Beta.";

        SeeList list = SeeList.atEnd(text, List.of(new Span(8, 13)), KnownTitles.NONE).orElseThrow();

        assertThat(list.start()).isEqualTo(4);
        assertThat(list.unbracketed()).containsExactly(new Span(15, 19));
    }

    private static String titles(String text, KnownTitles known) {
        return SeeList.atEnd(text, List.of(), known)
                .map(list -> list.unbracketed().stream().map(span -> span.in(text)).toList())
                .map(found -> String.join(";", found))
                .orElse("-");
    }
}
