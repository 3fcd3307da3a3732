package app.syntopic.view.reader;

import app.syntopic.formula.Formula;
import app.syntopic.model.Span;
import app.syntopic.view.Wording;

import java.util.Optional;

/// Sets formulas. One that cannot be read is shown as it is written, with a sentence that says so.
final class Formulas {

    private Formulas() {}

    /// Makes a line of a formula that stands by itself.
    static void set(LineBuilder line, String tex) {
        Optional<Formula> formula = Formula.of(tex, true);
        if (formula.isPresent()) {
            line.figure(new Line.Figure.OfFormula(formula.get()));
        } else {
            line.copiedAs(asWritten(line, tex.replace('\n', ' ')), "$$" + tex + "$$");
        }
    }

    static Span asWritten(LineBuilder line, String tex) {
        Span span = line.text(tex, "code-text", "broken-formula");
        String sentence = Wording.of("This is shown as it is written: it cannot be read as a formula in TeX.");
        line.spot(span, new Goal.Remark(sentence), true);
        return span;
    }
}
