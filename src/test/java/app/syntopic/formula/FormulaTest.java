package app.syntopic.formula;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;

class FormulaTest {

    private static Formula.Drawing drawn(String tex, boolean display, double size) {
        return Formula.of(tex, display).orElseThrow().draw(size, 0x336699);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "e^{i\\pi} + 1 = 0",
                "\\sum_{i=1}^{n} \\frac{1}{i^2}",
                "\\mathbb{E}[V(s_{t+1}) \\mid s_t]",
                "\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix}",
                "\\alpha \\le \\beta \\to \\infty"
            })
    void drawsWhatMathematiciansWrite(String tex) {
        Formula.Drawing drawing = drawn(tex, false, 17);
        assertThat(Arrays.stream(drawing.argb()).filter(pixel -> pixel != 0).count()).isPositive();
        assertThat(drawing.baseline()).isBetween(1, drawing.height());
    }

    @Test
    void takesTheColourItIsGiven() {
        assertThat(Arrays.stream(drawn("x", false, 40).argb()).filter(pixel -> pixel >>> 24 == 0xff))
                .isNotEmpty()
                .allMatch(pixel -> (pixel & 0xffffff) == 0x336699);
    }

    @Test
    void isDrawnAnewForEachSizeRatherThanStretched() {
        assertThat(drawn("x^2", false, 68).height()).isGreaterThan(3 * drawn("x^2", false, 17).height());
    }

    @Test
    void aSumThatStandsByItselfHasItsLimitsAboveAndBelow() {
        String sum = "\\sum_{i=1}^{n} i";
        assertThat(drawn(sum, true, 17).height()).isGreaterThan(drawn(sum, false, 17).height());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\\frac{1}{", "\\nosuchcommand{x}", "}{", "x^^2"})
    void whatIsNoFormulaIsNone(String tex) {
        assertThat(Formula.of(tex, false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\includegraphics{/etc/passwd}",
                "\\newcommand{\\x}{y} \\x",
                "\\renewcommand{\\alpha}{y}",
                "\\DeclareMathSizes{10}{10}{10}{10}"
            })
    void nothingIsReadOrRedefinedByAFormula(String tex) {
        assertThat(Formula.of(tex, false)).isEmpty();
    }
}
