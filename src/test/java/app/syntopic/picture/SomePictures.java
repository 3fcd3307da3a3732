package app.syntopic.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import javax.imageio.ImageIO;

/// Pictures for tests.
public final class SomePictures {

    /// A red square, 400 pixels wide and 200 high.
    public static final byte[] SVG =
            svg("width='400' height='200' viewBox='0 0 400 200'", "<rect width='400' height='200' fill='#f00'/>");

    private SomePictures() {}

    public static byte[] svg(String attributes, String content) {
        String text =
                "<?xml version='1.0'?>\n<svg xmlns='http://www.w3.org/2000/svg'"
                        + " xmlns:xlink='http://www.w3.org/1999/xlink' "
                        + attributes
                        + ">"
                        + content
                        + "</svg>";
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// Red, without loss, 6 pixels wide and 4 high.
    public static byte[] webp() {
        return Base64.getDecoder().decode("UklGRh4AAABXRUJQVlA4TBIAAAAvBcAAEA8Q8x/zH4z7/ET0Pxw=");
    }

    /// Green, with loss, 16 pixels wide and 8 high.
    public static byte[] lossyWebp() {
        return Base64.getDecoder()
                .decode("UklGRjoAAABXRUJQVlA4IC4AAAAQAgCdASoQAAgAAUAmJaACdLoB+AH4AAPIAP7Lt//TRRhTH3Jv/u82AMJf8IAA");
    }

    public static byte[] png(int width, int height) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", png);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return png.toByteArray();
    }
}
