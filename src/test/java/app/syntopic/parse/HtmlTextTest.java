package app.syntopic.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTextTest {

    private static String markdown(String html) {
        return HtmlText.markdown(html).orElseThrow();
    }

    @Test
    void structureStays() {
        assertThat(
                        markdown(
                                """
                                <meta charset="utf-8"><!--StartFragment--><h2>On ditches</h2>
                                <p>A ditch is <strong>dug</strong> by <em>hand</em>; it’s a “long hole”.</p>
                                <ul><li>one</li><li>two<ul><li>inner</li></ul></li></ul>
                                <ol><li>first</li><li>second</li></ol>
                                <blockquote><p>Water never forgets.</p></blockquote>
                                <pre><code>dig(1);</code></pre><!--EndFragment-->
                                """))
                .isEqualTo(
                        """
                        ## On ditches

                        A ditch is **dug** by *hand*; it’s a “long hole”.

                        - one
                        - two
                          - inner

                        1. first
                        2. second

                        > Water never forgets.

                            dig(1);\
                        """);
    }

    @Test
    void tablesStay() {
        assertThat(
                        markdown(
                                "<table><thead><tr><th>Tool</th><th>Use</th></tr></thead>"
                                        + "<tbody><tr><td>Spade</td><td>digging</td></tr></tbody></table>"))
                .containsPattern("\\| *Tool *\\| *Use *\\|")
                .containsPattern("\\|-+\\|-+\\|")
                .containsPattern("\\| *Spade *\\| *digging *\\|");
    }

    @Test
    void linksStayWithoutWhatTracksTheReader() {
        assertThat(
                        markdown(
                                "<p>See <a"
                                    + " href=\"https://example.org/a?x=1&amp;utm_source=mail&amp;fbclid=2#s\">this</a>"
                                    + " and <a href=\"javascript:void(0)\">that</a>.</p>"))
                .isEqualTo("See [this](https://example.org/a?x=1#s) and that.");
    }

    @Test
    void whatRunsStylesOrTracksGoes() {
        assertThat(
                        markdown(
                                "<style>p{color:red}</style><script>steal()</script><p onclick=\"x()\">Only"
                                        + " <b>this</b>.</p><img src=\"https://t.example/p.gif\" width=\"1\""
                                        + " height=\"1\"><iframe src=\"https://x.example\"></iframe><form><input"
                                        + " value=\"v\"></form>"))
                .isEqualTo("Only **this**.");
    }

    @Test
    void documentsThatWrapAllInBoldTextOfUsualWeightAreNotBold() {
        assertThat(markdown("<b style=\"font-weight:normal;\"><p><span>Plain</span></p><ul><li>item</li></ul></b>"))
                .isEqualTo("Plain\n\n- item");
    }

    @Test
    void colouredCodeIsNoMarkup() {
        assertThat(HtmlText.markdown("<div style=\"color:#fff\"><div><span>**a** [[b]]</span></div></div>")).isEmpty();
    }

    @Test
    void aBrokenPageIsStillRead() {
        assertThat(markdown("<p>one <b>two <li>three</p></table><td>four")).contains("one", "two", "three", "four");
    }
}
