package app.syntopic.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/// A PNG, JPEG, GIF or BMP: every toolkit reads these. Of the file only the head was looked at.
public final class UsualPicture implements Picture {

    /// More need more memory than a window should take for one picture.
    static final long MOST_PIXELS = 100_000_000;

    private final byte[] bytes;
    private final String format;
    private final double width;
    private final double height;

    /// @param format as Java names it, in small letters
    private UsualPicture(byte[] bytes, String format, double width, double height) {
        this.bytes = bytes;
        this.format = format;
        this.width = width;
        this.height = height;
    }

    static UsualPicture of(byte[] bytes) {
        return reading(
                bytes,
                reader -> {
                    int width = reader.getWidth(0);
                    int height = reader.getHeight(0);
                    if ((long) width * height > MOST_PIXELS) {
                        throw UnreadablePictureException.tooLarge(width, height);
                    }
                    return new UsualPicture(bytes, reader.getFormatName().toLowerCase(Locale.ROOT), width, height);
                });
    }

    @Override
    public BufferedImage draw(double wanted) {
        return reading(
                bytes,
                reader -> {
                    ImageReadParam param = reader.getDefaultReadParam();
                    int step = Math.max(1, (int) (width / Math.max(1, wanted)));
                    param.setSourceSubsampling(step, step, 0, 0);
                    return reader.read(0, param);
                });
    }

    /// The file.
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public double width() {
        return width;
    }

    @Override
    public double height() {
        return height;
    }

    @Override
    public String mediaType() {
        return "image/" + format;
    }

    private static <T> T reading(byte[] bytes, Step<T> step) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw UnreadablePictureException.ofUnknownKind();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, false, true);
                return step.read(reader);
            } finally {
                reader.dispose();
            }
        } catch (UnreadablePictureException known) {
            throw known;
        } catch (IOException | RuntimeException broken) {
            // readers throw whatever damaged bytes lead them to
            throw UnreadablePictureException.broken(broken);
        }
    }

    /// What is done with a reader.
    private interface Step<T> {
        T read(ImageReader reader) throws IOException;
    }
}
