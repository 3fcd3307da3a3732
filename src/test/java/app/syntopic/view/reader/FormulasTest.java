package app.syntopic.view.reader;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.formula.Formula;
import app.syntopic.model.NotePath;

import org.junit.jupiter.api.Test;

import java.util.List;

class FormulasTest {

    private static Page page(String text) {
        return Typesetter.set(new ReaderFixture().add(NotePath.of("Note.md"), "# Note\n\n" + text));
    }

    private static Line line(String text) {
        return page(text).lines().getLast();
    }

    private static List<String> formulas(Line line) {
        return line.insets().stream()
                .map(inset -> ((Line.Inlay.OfFormula) inset.inlay()).formula())
                .map(Formula::tex)
                .toList();
    }

    @Test
    void aFormulaTakesThePlaceOfOneCharacterAndIsCopiedAsItIsWritten() {
        Line line = line("Moved towards $r + \\gamma V$ after a step.");
        assertThat(line.text()).isEqualTo("Moved towards \uFFFC after a step.");
        assertThat(formulas(line)).containsExactly("r + \\gamma V");
        assertThat(line.copied(new app.syntopic.model.Span(0, line.text().length())))
                .isEqualTo("Moved towards $r + \\gamma V$ after a step.");
    }

    @Test
    void moneyIsMoney() {
        Line line = line("It was $5 and then $6.");
        assertThat(line.text()).isEqualTo("It was $5 and then $6.");
        assertThat(line.insets()).isEmpty();
    }

    @Test
    void twoFormulasSideBySideAreTwo() {
        assertThat(formulas(line("Both $a$ $b$ and $c$$d$"))).contains("a", "b");
    }

    @Test
    void oneThatStandsByItselfIsSetAsSuch() {
        Line line = line("$$\n\\sum_{i} x_i\n$$");
        assertThat(line.figure())
                .hasValueSatisfying(figure ->
                        assertThat(figure)
                                .isInstanceOfSatisfying(
                                        Line.Figure.OfFormula.class,
                                        of -> assertThat(of.formula().isDisplay()).isTrue()));
    }

    @Test
    void aBrokenOneIsShownAsItIsWrittenWithASentence() {
        Line line = line("Broken $\\frac{1}{$ here.");
        assertThat(line.text()).isEqualTo("Broken \\frac{1}{ here.");
        assertThat(line.spots())
                .singleElement()
                .satisfies(spot -> assertThat(spot.goal()).isInstanceOf(Goal.Remark.class));
    }

    @Test
    void aClosedCalloutEndsItsOwnBox() {
        Page page = page("> [!tip]- Folded\n> Hidden.\n\nAfter it.");
        Line head =
                page.lines().stream().filter(line -> line.styles().contains("callout-title")).findFirst().orElseThrow();
        assertThat(head.styles()).contains("box-last");
        assertThat(page.folded(java.util.Set.of(head.fold().orElseThrow().key())).line(head.number()).styles())
                .doesNotContain("box-last");
    }
}
