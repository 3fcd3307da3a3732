package app.syntopic.parse;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.Span;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class QuotesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    a ‘quoted’ word                                  | ‘quoted’
                    it’s hers, isn’t it                              |
                    ‘it isn’t so’, she says                          | ‘it isn’t so’
                    ‘equal’ to the rivals’ is said                   | ‘equal’
                    ‘the labs’ compute is rising’, he says           | ‘the labs’ compute is rising’
                    ‘two words’ and three                            | ‘two words’
                    ‘outer ‘inner’ end’ here                         | ‘outer ‘inner’ end’
                    “outer ‘inner’ end” here                         | “outer ‘inner’ end”
                    “outer “inner” end” here                         | “outer “inner” end”
                    the ‘90s and ‘tis                                |
                    "typed" and 'single'                             | "typed";'single'
                    a 5'10" door and a 12" board                     |
                    the dogs' bowl isn't 'full'                      | 'full'
                    (‘in brackets’) and —‘dashed’                    | ‘in brackets’;‘dashed’
                    ‘why?’ he asks                                   | ‘why?’
                    ‘’ and “”                                        |
                    ‘goin’ home soon’ again                          | ‘goin’ home soon’
                    """)
    void finds_what_is_quoted(String text, String expected) {
        List<String> found = Quotes.in(text, Ranges.NONE).spans().stream().map(span -> span.in(text)).toList();

        assertThat(String.join(";", found)).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void tells_where_a_quote_does_not_close() {
        assertThat(Quotes.in("one ‘two three", Ranges.NONE).unclosed()).containsExactly(4);
        assertThat(Quotes.in("“one ‘two’", Ranges.NONE).unclosed()).containsExactly(0);
        assertThat(Quotes.in("the ‘90s", Ranges.NONE).unclosed()).isEmpty();
    }

    @Test
    void signs_in_code_are_no_quotation_marks() {
        assertThat(Quotes.in("‘a’ b", Ranges.of(List.of(new Span(0, 3)))).spans()).isEmpty();
    }
}
