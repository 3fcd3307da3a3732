package app.syntopic.notebook;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/// What a file held before a change, told by what it holds after: few bytes, as such a change leaves most of a note.
///
/// What both have at their beginning and end is only counted. What lies between is packed by DEFLATE (RFC 1951), piece
/// by piece, with the later bytes around the same place as the dictionary.
final class EarlierBytes {

    private static final int PIECE = 16 << 10;

    /// DEFLATE looks back so far at most: half of it lies at the piece's own place, the rest around it.
    private static final int DICTIONARY = 32 << 10;

    /// How many bytes both begin with.
    private final int start;

    /// How many bytes both end with.
    private final int end;

    /// How many bytes of the earlier ones lie between.
    private final int middle;

    /// The pieces of these, one after the other, each with its packed length.
    private final byte[] packed;

    private EarlierBytes(int start, int end, int middle, byte[] packed) {
        this.start = start;
        this.end = end;
        this.middle = middle;
        this.packed = packed;
    }

    static EarlierBytes of(byte[] before, byte[] after) {
        int shorter = Math.min(before.length, after.length);
        int start = 0;
        while (start < shorter && before[start] == after[start]) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && before[before.length - 1 - end] == after[after.length - 1 - end]) {
            end++;
        }
        int middle = before.length - start - end;
        return new EarlierBytes(start, end, middle, pack(before, start, middle, after));
    }

    private static byte[] pack(byte[] before, int start, int middle, byte[] after) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        byte[] room = new byte[2 * PIECE];
        try {
            for (int at = start; at < start + middle; at += PIECE) {
                deflater.reset();
                setDictionary(after, at, deflater::setDictionary);
                deflater.setInput(before, at, Math.min(PIECE, start + middle - at));
                deflater.finish();
                int length = deflater.deflate(room);
                packed.write(length >> 8);
                packed.write(length);
                packed.write(room, 0, length);
            }
        } finally {
            deflater.end();
        }
        return packed.toByteArray();
    }

    /// The earlier bytes.
    ///
    /// @throws IOException when these are not the later bytes they were told by
    byte[] from(byte[] after) throws IOException {
        if (start + end > after.length) {
            throw new IOException("the bytes are not those of the change");
        }
        byte[] before = new byte[start + middle + end];
        System.arraycopy(after, 0, before, 0, start);
        System.arraycopy(after, after.length - end, before, start + middle, end);
        Inflater inflater = new Inflater(true);
        try {
            int from = 0;
            for (int at = start; at < start + middle; at += PIECE) {
                int length = Byte.toUnsignedInt(packed[from]) << 8 | Byte.toUnsignedInt(packed[from + 1]);
                int wanted = Math.min(PIECE, start + middle - at);
                inflater.reset();
                setDictionary(after, at, inflater::setDictionary);
                inflater.setInput(packed, from + 2, length);
                if (inflater.inflate(before, at, wanted) != wanted) {
                    throw new IOException("the earlier bytes are incomplete");
                }
                from += 2 + length;
            }
        } catch (DataFormatException | IndexOutOfBoundsException damaged) {
            throw new IOException("the earlier bytes are damaged", damaged);
        } finally {
            inflater.end();
        }
        return before;
    }

    private static void setDictionary(byte[] after, int at, Dictionary dictionary) {
        int first = Math.min(Math.max(0, at - (DICTIONARY - PIECE) / 2), after.length);
        dictionary.set(after, first, Math.min(DICTIONARY, after.length - first));
    }

    /// How many bytes tell them.
    int size() {
        return packed.length;
    }

    void writeTo(DataOutputStream out) throws IOException {
        out.writeInt(start);
        out.writeInt(end);
        out.writeInt(middle);
        out.writeInt(packed.length);
        out.write(packed);
    }

    static EarlierBytes read(DataInputStream in) throws IOException {
        return new EarlierBytes(in.readInt(), in.readInt(), in.readInt(), in.readNBytes(in.readInt()));
    }

    @FunctionalInterface
    private interface Dictionary {
        void set(byte[] bytes, int start, int length);
    }
}
