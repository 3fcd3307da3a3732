package app.syntopic.exchange;

import org.openpdf.text.Image;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;

/// The box before a task, drawn because the faces of the text have none.
final class PdfTick {

    private static final int PIXELS = 96;
    private static final float STROKE = 8;

    private PdfTick() {}

    /// @param side in points
    static Image of(boolean done, float side) {
        BufferedImage image = new BufferedImage(PIXELS, PIXELS, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setStroke(new BasicStroke(STROKE, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.setColor(PdfFonts.SOFT);
        float inner = PIXELS - STROKE;
        graphics.draw(new RoundRectangle2D.Float(STROKE / 2, STROKE / 2, inner, inner, 16, 16));
        if (done) {
            graphics.setColor(PdfFonts.INK);
            graphics.draw(tick());
        }
        graphics.dispose();
        try {
            Image tick = Image.getInstance(image, null);
            tick.scaleAbsolute(side, side);
            return tick;
        } catch (IOException impossible) {
            throw new UncheckedIOException("a picture in memory could not be read", impossible);
        }
    }

    private static Path2D tick() {
        Path2D tick = new Path2D.Float();
        tick.moveTo(PIXELS * 0.25, PIXELS * 0.52);
        tick.lineTo(PIXELS * 0.43, PIXELS * 0.7);
        tick.lineTo(PIXELS * 0.76, PIXELS * 0.3);
        return tick;
    }
}
