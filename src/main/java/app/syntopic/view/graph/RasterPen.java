package app.syntopic.view.graph;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;

/// Draws for the screen: shapes into pixels of its own, which it puts on a canvas at the end, with the letters over
/// them. Made once for a size and used for many drawings. For the window's thread only.
final class RasterPen implements Pen {

    private static final String FACE = "Inter";
    private static final String STRONG_FACE = "Inter SemiBold";
    private static final int CHANNEL = 255;

    private record Letters(String text, double x, double baseline, double size, boolean strong, Color fill) {}

    private final double width;
    private final double height;
    private final double scale;
    private final Raster raster;
    private final PixelBuffer<IntBuffer> buffer;
    private final WritableImage image;
    private final List<Letters> letters = new ArrayList<>();
    private int lineColour;
    private double lineWidth;

    /// @param width in pixels of the drawing
    /// @param height in pixels of the drawing
    /// @param scale how many pixels of the screen are one of the drawing
    RasterPen(double width, double height, double scale) {
        this.width = width;
        this.height = height;
        this.scale = scale;
        raster = new Raster((int) Math.max(1, Math.ceil(width * scale)), (int) Math.max(1, Math.ceil(height * scale)));
        buffer =
                new PixelBuffer<>(
                        raster.width(),
                        raster.height(),
                        IntBuffer.wrap(raster.pixels()),
                        PixelFormat.getIntArgbPreInstance());
        image = new WritableImage(buffer);
    }

    boolean fits(double otherWidth, double otherHeight, double otherScale) {
        return width == otherWidth && height == otherHeight && scale == otherScale;
    }

    void begin(Color ground) {
        raster.fill(argb(ground));
        letters.clear();
    }

    /// Puts what was drawn on a canvas.
    void finish(GraphicsContext context) {
        buffer.updateBuffer(all -> null);
        context.drawImage(image, 0, 0, raster.width() / scale, raster.height() / scale);
        context.setTextAlign(TextAlignment.CENTER);
        for (Letters text : letters) {
            context.setFont(Font.font(text.strong() ? STRONG_FACE : FACE, text.size()));
            context.setFill(text.fill());
            context.fillText(text.text(), text.x(), text.baseline());
        }
    }

    @Override
    public void beginLines(Color colour, double thickness) {
        lineColour = argb(colour);
        lineWidth = thickness * scale;
    }

    @Override
    public void line(double fromX, double fromY, double toX, double toY) {
        raster.line(fromX * scale, fromY * scale, toX * scale, toY * scale, lineWidth, lineColour);
    }

    @Override
    public void endLines() {
        // each is there already
    }

    @Override
    public void disc(double x, double y, double radius, Color fill) {
        raster.disc(x * scale, y * scale, radius * scale, argb(fill));
    }

    @Override
    public void ring(double x, double y, double radius, double thickness, Color stroke, Color ground) {
        raster.disc(x * scale, y * scale, radius * scale, argb(ground));
        raster.ring(x * scale, y * scale, (radius + thickness / 2) * scale, thickness * scale, argb(stroke));
    }

    @Override
    public void text(String text, double x, double baseline, double size, boolean strong, Color fill) {
        letters.add(new Letters(text, x, baseline, size, strong, fill));
    }

    @Override
    public void patch(double left, double top, double wide, double high, Color fill) {
        raster.rectangle(left * scale, top * scale, wide * scale, high * scale, argb(fill), fill.getOpacity());
    }

    /// Without the colour's opacity: the drawing mixes with its ground itself.
    private static int argb(Color colour) {
        int red = (int) Math.round(colour.getRed() * CHANNEL);
        int green = (int) Math.round(colour.getGreen() * CHANNEL);
        int blue = (int) Math.round(colour.getBlue() * CHANNEL);
        return CHANNEL << 24 | red << 16 | green << 8 | blue;
    }
}
