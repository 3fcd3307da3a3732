package app.syntopic.view.reader;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.NotePath;

import org.junit.jupiter.api.Test;

import java.util.List;

class FootnotesTest {

    private static final String TEXT =
            """
            # Note

            First the later one[^later], then the other[^1], then the first again[^later] and none[^nowhere].

            [^unused]: Never referred to.
            [^1]: Short.
            [^later]: Long.
            """;

    private final Page page = Typesetter.set(new ReaderFixture().add(NotePath.of("Note.md"), TEXT));

    private Line footnote(String label) {
        return page.line(page.footnoteLine(label).orElseThrow());
    }

    @Test
    void referencesAreNumberedInTheOrderOfTheText() {
        assertThat(page.lines())
                .extracting(Line::text)
                .contains("First the later one1, then the other2, then the first again1 and none3.");
    }

    @Test
    void aFootnoteHasTheNumberOfItsReferenceAndThoseWithoutOneComeLast() {
        assertThat(List.of("later", "1", "unused"))
                .extracting(label -> footnote(label).marker().orElseThrow().text())
                .containsExactly("1.", "2.", "4.");
    }

    @Test
    void aFootnoteLeadsBackToItsFirstReference() {
        assertThat(footnote("later").spots())
                .extracting(Line.Spot::goal)
                .containsExactly(new Goal.FootnoteReference("later"));
        Page.Stretch reference = page.reference("later").orElseThrow();
        Line line = page.line(reference.line());
        assertThat(line.text().substring(0, reference.span().end())).isEqualTo("First the later one1");
        assertThat(page.reference("unused")).isEmpty();
    }

    @Test
    void theWayBackIsNotCopied() {
        assertThat(footnote("1").copied()).isEqualTo("Short.");
    }
}
