package app.syntopic.view.control;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import java.awt.image.BufferedImage;

/// Pictures that the toolkit does not read itself.
public final class Pixels {

    private Pixels() {}

    /// The same picture for the window. From any thread.
    public static Image image(BufferedImage drawn) {
        int width = drawn.getWidth();
        int height = drawn.getHeight();
        WritableImage image = new WritableImage(width, height);
        int[] pixels = drawn.getRGB(0, 0, width, height, null, 0, width);
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return image;
    }
}
