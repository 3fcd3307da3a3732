package app.syntopic.exchange;

import java.util.List;

/// A note as PDF.
public final class PdfFile {

    private final byte[] bytes;
    private final List<String> unset;

    PdfFile(byte[] bytes, List<String> unset) {
        this.bytes = bytes;
        this.unset = List.copyOf(unset);
    }

    /// Not copied, for whoever writes them.
    public byte[] bytes() {
        return bytes;
    }

    /// Letters that no font at hand has; boxes stand for them.
    public List<String> unset() {
        return unset;
    }
}
