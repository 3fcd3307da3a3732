package app.syntopic.exchange;

import app.syntopic.formula.Formula;

import org.openpdf.text.Chunk;
import org.openpdf.text.Image;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/// A formula as a picture in a line of a PDF, as fine as a printer prints.
final class PdfFormula {

    /// Pixels for a point of 1/72 inch: 600 dots an inch.
    private static final float DENSITY = 600f / 72;

    private static final int INK = 0x1f2328;

    private PdfFormula() {}

    /// @param size of the text around it, in points
    /// @param widest in points; a wider one is made smaller
    /// @return nothing for what cannot be read
    static Optional<Chunk> of(String tex, boolean display, float size, float widest) {
        return Formula.of(tex, display).map(formula -> chunk(formula.draw(size * DENSITY, INK), widest));
    }

    private static Chunk chunk(Formula.Drawing drawing, float widest) {
        try {
            Image image = Image.getInstance(drawing.image(), null);
            float points = Math.min(1 / DENSITY, widest / drawing.width());
            image.scaleAbsolute(drawing.width() * points, drawing.height() * points);
            return new Chunk(image, 0, -(drawing.height() - drawing.baseline()) * points);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a picture in memory could not be read", impossible);
        }
    }
}
