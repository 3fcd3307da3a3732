package app.syntopic.exchange;

import app.syntopic.formula.Formula;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

import javax.imageio.ImageIO;

/// A formula as a picture in a line of a web page; what was written is its description.
final class HtmlFormula {

    /// Pixels for the size of the text, for sharp screens and larger text.
    private static final int PIXELS = 54;

    private static final int INK = 0x1f2328;

    private HtmlFormula() {}

    /// @return nothing for what cannot be read
    static Optional<String> of(String tex, boolean display) {
        return Formula.of(tex, display).map(formula -> element(tex, formula.draw(PIXELS, INK)));
    }

    private static String element(String tex, Formula.Drawing drawing) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(drawing.image(), "png", png);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a picture in memory could not be written", impossible);
        }
        double width = (double) drawing.width() / PIXELS;
        double below = (double) (drawing.height() - drawing.baseline()) / PIXELS;
        return String.format(
                Locale.ROOT,
                "<img class=\"tex\" alt=\"%s\" style=\"width:%.2fem;vertical-align:%.2fem\""
                        + " src=\"data:image/png;base64,%s\">",
                HtmlExport.escaped(tex),
                width,
                -below,
                Base64.getEncoder().encodeToString(png.toByteArray()));
    }
}
