package app.syntopic.picture;

import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ImageConsumer;
import java.util.Hashtable;
import java.util.function.IntUnaryOperator;

/// Takes the pixels of a producer that makes them on the thread it is asked on, as those of filters do.
final class TakenPixels implements ImageConsumer {

    private final Runnable beforeLine;
    private int[] pixels = new int[0];
    private int width;
    private int height;

    /// @param beforeLine told before each stretch of pixels is taken; may throw
    TakenPixels(Runnable beforeLine) {
        this.beforeLine = beforeLine;
    }

    /// What was taken; what was not is clear.
    ///
    /// @throws UnreadablePictureException where nobody said how large it is
    BufferedImage image() {
        if (width <= 0 || height <= 0) {
            throw UnreadablePictureException.broken(new IllegalStateException("a filter made no pixels"));
        }
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        image.getRaster().setDataElements(0, 0, width, height, pixels);
        return image;
    }

    @Override
    public void setDimensions(int across, int down) {
        width = across;
        height = down;
        pixels = new int[Math.multiplyExact(across, down)];
    }

    @Override
    public void setPixels(int x, int y, int w, int h, ColorModel model, byte[] from, int offset, int scan) {
        take(x, y, w, h, at -> model.getRGB(from[offset + at] & 0xff), scan);
    }

    @Override
    public void setPixels(int x, int y, int w, int h, ColorModel model, int[] from, int offset, int scan) {
        boolean usual = model.equals(ColorModel.getRGBdefault());
        take(x, y, w, h, at -> usual ? from[offset + at] : model.getRGB(from[offset + at]), scan);
    }

    private void take(int x, int y, int w, int h, IntUnaryOperator colour, int scan) {
        for (int row = 0; row < h; row++) {
            beforeLine.run();
            for (int column = 0; column < w; column++) {
                pixels[(y + row) * width + x + column] = colour.applyAsInt(row * scan + column);
            }
        }
    }

    @Override
    public void setProperties(Hashtable<?, ?> properties) {
        // pictures have none that are drawn
    }

    @Override
    public void setColorModel(ColorModel model) {
        // each stretch of pixels comes with its own
    }

    @Override
    public void setHints(int hints) {
        // each pixel is put where it belongs, in whatever order they come
    }

    @Override
    public void imageComplete(int status) {
        // whoever asked for the picture goes on with what there is
    }
}
