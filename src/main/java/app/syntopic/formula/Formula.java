package app.syntopic.formula;

import org.scilab.forge.jlatexmath.JMathTeXException;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;
import org.scilab.forge.jlatexmath.TeXIcon;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.regex.Pattern;

/// A formula that can be drawn at any size. May be used from any thread; one formula is read or drawn at a time, as the
/// library behind it shares its fonts and tables.
public final class Formula {

    /// In UTF-16 code units. A longer one is more likely a mistake than a formula.
    private static final int LONGEST = 4_000;

    /// Commands that read files, or change what other formulas mean.
    private static final Pattern REFUSED =
            Pattern.compile(
                    "\\\\(includegraphics|externalfont|fcscore|jlm\\w*|(re|provide)?newcommand|renewcommand|(re)?newenvironment"
                        + "|def|let|input|include|DeclareMath\\w+|magnification|usepackage\\w*)(?![a-zA-Z])");

    private static final Object LIBRARY = new Object();

    private final String tex;
    private final boolean display;
    private final TeXFormula read;

    private Formula(String tex, boolean display, TeXFormula read) {
        this.tex = tex;
        this.display = display;
        this.read = read;
    }

    /// Reads a formula.
    ///
    /// @param tex without dollar signs
    /// @param display whether it stands by itself, with limits above and below, rather than in a line of text
    /// @return nothing for what is no formula, and for one that asks for more than to be drawn
    public static Optional<Formula> of(String tex, boolean display) {
        if (tex.isBlank() || tex.length() > LONGEST || !isClosed(tex) || REFUSED.matcher(tex).find()) {
            return Optional.empty();
        }
        synchronized (LIBRARY) {
            if (System.getProperty("java.awt.headless") == null) {
                // only pictures are drawn, so no display is looked for
                System.setProperty("java.awt.headless", "true");
            }
            try {
                Formula formula = new Formula(tex, display, new TeXFormula(tex));
                formula.icon(1);
                return Optional.of(formula);
            } catch (JMathTeXException
                    | IndexOutOfBoundsException
                    | NullPointerException
                    | NumberFormatException broken) {
                // the last three escape the library for some texts that are not TeX
                return Optional.empty();
            }
        }
    }

    /// The library closes what is left open, and draws what nobody meant.
    private static boolean isClosed(String tex) {
        int open = 0;
        for (int i = 0; i < tex.length() && open >= 0; i++) {
            switch (tex.charAt(i)) {
                case '\\' -> i++;
                case '{' -> open++;
                case '}' -> open--;
                default -> {
                    // only braces count
                }
            }
        }
        return open == 0;
    }

    /// As it was written, without dollar signs.
    public String tex() {
        return tex;
    }

    /// Whether it stands by itself.
    public boolean isDisplay() {
        return display;
    }

    /// A drawn formula.
    public static final class Drawing {

        private final BufferedImage image;
        private final int baseline;

        private Drawing(BufferedImage image, int baseline) {
            this.image = image;
            this.baseline = baseline;
        }

        /// In pixels.
        public int width() {
            return image.getWidth();
        }

        /// In pixels.
        public int height() {
            return image.getHeight();
        }

        /// From the top, in pixels.
        public int baseline() {
            return baseline;
        }

        /// Its pixels, one row after the other, not premultiplied.
        public int[] argb() {
            return image.getRGB(0, 0, width(), height(), null, 0, width());
        }

        /// The same as a picture.
        public BufferedImage image() {
            return image;
        }
    }

    /// Draws it on nothing.
    ///
    /// @param size of the text around it, in pixels
    /// @param rgb its colour
    public Drawing draw(double size, int rgb) {
        synchronized (LIBRARY) {
            TeXIcon icon = icon((float) size);
            int width = Math.max(1, icon.getIconWidth());
            int height = Math.max(1, icon.getIconHeight());
            BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
            Graphics2D graphics = image.createGraphics();
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            icon.setForeground(new Color(rgb));
            icon.paintIcon(null, graphics, 0, 0);
            graphics.dispose();
            return new Drawing(image, height - icon.getIconDepth());
        }
    }

    private TeXIcon icon(float size) {
        return read.createTeXIcon(display ? TeXConstants.STYLE_DISPLAY : TeXConstants.STYLE_TEXT, size);
    }
}
