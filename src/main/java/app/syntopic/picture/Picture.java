package app.syntopic.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A picture of a note's, read from its file. It reaches for nothing outside of that file, and what it may cost is
/// bounded. Reading and drawing take time; neither is for the window's thread. Safe to share between threads.
public sealed interface Picture permits UsualPicture, WebPicture, DrawnPicture {

    /// No larger file is read, in bytes.
    long LARGEST_FILE = 20_000_000;

    /// Reads a picture's file.
    ///
    /// @throws IOException where it cannot be read, or is larger than [#LARGEST_FILE]
    /// @throws UnreadablePictureException where it is no picture
    static Picture read(Path file) throws IOException {
        if (Files.size(file) > LARGEST_FILE) {
            throw new IOException("too large");
        }
        return read(Files.readAllBytes(file));
    }

    /// Reads a picture of whatever kind its bytes say.
    ///
    /// @throws UnreadablePictureException where they are none
    static Picture read(byte[] bytes) {
        if (WebPicture.is(bytes)) {
            return WebPicture.of(bytes);
        }
        return DrawnPicture.is(bytes) ? DrawnPicture.of(bytes) : UsualPicture.of(bytes);
    }

    /// In pixels of a screen.
    double width();

    /// In pixels of a screen.
    double height();

    /// Its pixels, as near to a width as its kind can.
    ///
    /// @throws UnreadablePictureException where it turns out damaged
    BufferedImage draw(double width);

    /// The name of its kind in addresses that hold it, such as `image/png`.
    String mediaType();
}
