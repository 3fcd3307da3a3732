package app.syntopic.picture;

import java.awt.image.BufferedImage;
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
        return Decoding.of(
                bytes,
                UsualPicture::open,
                reader -> {
                    Decoding.checkSize(reader, MOST_PIXELS);
                    String format = reader.getFormatName().toLowerCase(Locale.ROOT);
                    return new UsualPicture(bytes, format, reader.getWidth(0), reader.getHeight(0));
                });
    }

    @Override
    public BufferedImage draw(double wanted) {
        return Decoding.of(
                bytes,
                UsualPicture::open,
                reader -> {
                    ImageReadParam param = reader.getDefaultReadParam();
                    int step = Math.max(1, (int) (width / Math.max(1, wanted)));
                    param.setSourceSubsampling(step, step, 0, 0);
                    return reader.read(0, param);
                });
    }

    /// The file; not copied, for whoever hands it on.
    public byte[] bytes() {
        return bytes;
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

    private static ImageReader open(ImageInputStream in) {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        if (!readers.hasNext()) {
            throw UnreadablePictureException.ofUnknownKind();
        }
        ImageReader reader = readers.next();
        reader.setInput(in, false, true);
        return reader;
    }
}
