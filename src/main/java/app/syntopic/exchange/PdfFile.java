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

    public byte[] bytes() {
        return bytes.clone();
    }

    /// Letters that no font at hand has; boxes stand for them.
    public List<String> unset() {
        return unset;
    }
}
