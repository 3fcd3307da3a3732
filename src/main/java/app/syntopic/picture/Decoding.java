package app.syntopic.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// Reads pixels by one of Java's readers, which throw whatever damaged bytes lead them to.
final class Decoding {

    private Decoding() {}

    /// Opens a file by whoever reads its kind.
    interface Opener {
        ImageReader open(ImageInputStream in) throws IOException;
    }

    /// What is done with a reader.
    interface Step<T> {
        T read(ImageReader reader) throws IOException;
    }

    /// @throws UnreadablePictureException where the bytes are damaged
    static <T> T of(byte[] bytes, Opener opener, Step<T> step) {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            ImageReader reader = opener.open(in);
            try {
                return step.read(reader);
            } finally {
                reader.dispose();
            }
        } catch (UnreadablePictureException known) {
            throw known;
        } catch (IOException | RuntimeException broken) {
            throw UnreadablePictureException.broken(broken);
        }
    }

    /// @throws UnreadablePictureException where a picture has more pixels than that
    static void checkSize(ImageReader reader, long most) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > most) {
            throw UnreadablePictureException.tooLarge(width, height);
        }
    }
}
