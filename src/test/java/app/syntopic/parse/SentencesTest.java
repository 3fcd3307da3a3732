package app.syntopic.parse;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.Span;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class SentencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    One. Two! Three? Four                      | One. / Two! / Three? / Four
                    Paid, e.g. Rye, or cf. Wheat here. Next    | Paid, e.g. Rye, or cf. Wheat here. / Next
                    Dr. J. Roe spoke. He left.                 | Dr. J. Roe spoke. / He left.
                    It was plan B. The mule ran.               | It was plan B. / The mule ran.
                    See p. 12 and No. 5. Then go.              | See p. 12 and No. 5. / Then go.
                    It cost $3bn. 10 mules came.               | It cost $3bn. / 10 mules came.
                    Why so (really?) and so on. Then.          | Why so (really?) and so on. / Then.
                    (A whole one. In brackets.) Then.          | (A whole one. In brackets.) / Then.
                    So [§ What now?] it is. Then.              | So [§ What now?] it is. / Then.
                    It is so. [§ One] Then.                    | It is so. [§ One] / Then.
                    It is so [§ One?]. Then.                   | It is so [§ One?]. / Then.
                    It is so.[1] Then.                         | It is so.[1] / Then.
                    Surely? [?] Then.                          | Surely? [?] / Then.
                    So. (supports:: X) Then.                   | So. (supports:: X) / Then.
                    She said ‘yes.’ Then left.                 | She said ‘yes.’ / Then left.
                    ‘Why?’ he asks. Then.                      | ‘Why?’ he asks. / Then.
                    End… Or this. 3.5 and 1.2 stay.            | End… Or this. / 3.5 and 1.2 stay.
                    """)
    void are_cut_where_a_reader_would(String text, String expected) {
        assertThat(String.join(" / ", cut(text, text.length(), Ranges.NONE))).isEqualTo(expected);
    }

    @Test
    void none_ends_inside_a_quote() {
        String text = "She said ‘No. Never.’ and left. Then.";
        Ranges quote = Ranges.of(List.of(new Span(9, 21)));

        assertThat(cut(text, text.length(), quote)).containsExactly("She said ‘No. Never.’ and left.", "Then.");
    }

    @Test
    void end_where_the_prose_ends() {
        assertThat(cut("One. Two. See A, B.", 9, Ranges.NONE)).containsExactly("One.", "Two.");
        assertThat(cut("See A, B.", 0, Ranges.NONE)).isEmpty();
        assertThat(cut("   ", 3, Ranges.NONE)).isEmpty();
    }

    private static List<String> cut(String text, int end, Ranges whole) {
        return new Sentences().in(text, end, whole).stream().map(span -> span.in(text)).toList();
    }
}
