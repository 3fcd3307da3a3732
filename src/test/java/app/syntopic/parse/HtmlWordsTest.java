package app.syntopic.parse;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.Span;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<div class=\"gradient\">                          | ``",
                "</div>                                            | ``",
                "<br/>                                             | ``",
                "<p>Rye rises.</p>                                 | Rye rises.",
                "<td>Rye</td><td>rises</td>                        | Rye rises",
                "Rye<sup>2</sup> <B>ri</B>ses                      | Rye2 rises",
                "<p>Rye<!-- not <b>this</b> -->rises               | Rye rises",
                "<div>Rye <!-- never closed                        | Rye",
                "<div><style>p { a: b }</style>Rye                 | Rye",
                "<SCRIPT src=x>if (a < b) c()</Script > rises      | rises",
                "<p>Rye &amp; oats &lt;1&#62; &nosuch; 2 < 3 > 1</p> | Rye & oats <1> &nosuch; 2 < 3 > 1",
            })
    void reads_what_a_browser_would_show(String html, String words) {
        assertThat(words(html)).isEqualTo(words);
    }

    @Test
    void leads_back_to_the_file() {
        String file = "# T\n\n<p>Rye &amp; oats</p>\n";
        Inline read = HtmlWords.in(file, new Span(5, 26));
        assertThat(read.text()).isEqualTo("Rye & oats");
        assertThat(read.marked().fileSpan(new Span(6, 10)).in(file)).isEqualTo("oats");
    }

    @Property
    void bears_any_text(@ForAll String text) {
        assertThat(words("<div>" + text).length()).isLessThanOrEqualTo(text.length() + 5);
    }

    @Test
    void reads_openings_without_an_end_once() {
        assertThat(words("<p>" + "<!-- <script> ".repeat(20_000))).isEmpty();
        assertThat(words("<".repeat(100_000))).hasSize(100_000);
        assertThat(words("<a ".repeat(50_000))).startsWith("<a <a");
    }

    private static String words(String html) {
        return HtmlWords.in(html, new Span(0, html.length())).text();
    }
}
