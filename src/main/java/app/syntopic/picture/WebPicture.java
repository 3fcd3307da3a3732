package app.syntopic.picture;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/// A WebP; of one that moves, the first picture.
public record WebPicture(BufferedImage image) implements Picture {

    private static final long MOST_PIXELS = 40_000_000;

    static boolean is(byte[] bytes) {
        return bytes.length > 12 && at(bytes, 0).equals("RIFF") && at(bytes, 8).equals("WEBP");
    }

    private static String at(byte[] bytes, int start) {
        return new String(bytes, start, 4, StandardCharsets.ISO_8859_1);
    }

    static WebPicture of(byte[] bytes) {
        return Decoding.of(
                bytes,
                WebPicture::open,
                reader -> {
                    Decoding.checkSize(reader, MOST_PIXELS);
                    return new WebPicture(reader.read(0));
                });
    }

    private static ImageReader open(ImageInputStream in) throws IOException {
        ImageReader reader = new WebPImageReaderSpi().createReaderInstance(null);
        reader.setInput(in);
        return reader;
    }

    @Override
    public double width() {
        return image.getWidth();
    }

    @Override
    public double height() {
        return image.getHeight();
    }

    @Override
    public BufferedImage draw(double width) {
        return image;
    }

    @Override
    public String mediaType() {
        return "image/webp";
    }
}
