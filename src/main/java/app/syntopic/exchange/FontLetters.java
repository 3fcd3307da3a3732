package app.syntopic.exchange;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.BitSet;

/// Which letters a font's file has outlines for, read from its table of characters alone: a font is opened whole only
/// when it is going to be used. Of a collection, the first face.
///
/// @see <a href="https://learn.microsoft.com/typography/opentype/spec/cmap">The cmap table, formats 4 and 12</a>
final class FontLetters {

    private static final int COLLECTION = 0x74746366;
    private static final int CMAP = 0x636d6170;
    private static final int TRUE_TYPE = 0x676c7966;
    private static final int POST_SCRIPT = 0x43464620;
    private static final int LARGEST_TABLE = 4_000_000;
    private static final int LAST_LETTER = 0x10ffff;

    private final BitSet letters = new BitSet();

    private FontLetters() {}

    /// No letters where the file is no font, is damaged, or has pictures for outlines.
    static FontLetters of(Path file) {
        FontLetters found = new FontLetters();
        try (RandomAccessFile font = new RandomAccessFile(file.toFile(), "r")) {
            found.read(font);
        } catch (IOException | RuntimeException damaged) {
            // the next font may do
            found.letters.clear();
        }
        return found;
    }

    boolean has(int letter) {
        return letters.get(letter);
    }

    private void read(RandomAccessFile font) throws IOException {
        int face = 0;
        if (font.readInt() == COLLECTION) {
            font.seek(12);
            face = font.readInt();
        }
        font.seek(face + 4L);
        int tables = font.readUnsignedShort();
        ByteBuffer directory = bytes(font, face + 12L, tables * 16);
        boolean drawn = false;
        long start = -1;
        int length = 0;
        for (int table = 0; table < tables; table++) {
            int tag = directory.getInt(table * 16);
            drawn |= tag == TRUE_TYPE || tag == POST_SCRIPT;
            if (tag == CMAP) {
                start = directory.getInt(table * 16 + 8);
                length = directory.getInt(table * 16 + 12);
            }
        }
        if (drawn && start > 0 && length <= LARGEST_TABLE) {
            characters(bytes(font, start, length));
        }
    }

    private static ByteBuffer bytes(RandomAccessFile font, long start, int length) throws IOException {
        byte[] bytes = new byte[length];
        font.seek(start);
        font.readFully(bytes);
        return ByteBuffer.wrap(bytes);
    }

    private void characters(ByteBuffer cmap) {
        int subtables = Short.toUnsignedInt(cmap.getShort(2));
        for (int i = 0; i < subtables; i++) {
            boolean unicode =
                    cmap.getShort(4 + i * 8) == 0 || cmap.getShort(4 + i * 8) == 3 && cmap.getShort(6 + i * 8) != 0;
            int at = cmap.getInt(8 + i * 8);
            if (unicode && cmap.getShort(at) == 4) {
                segments(cmap, at);
            } else if (unicode && cmap.getShort(at) == 12) {
                groups(cmap, at);
            }
        }
    }

    private void segments(ByteBuffer cmap, int at) {
        int twice = Short.toUnsignedInt(cmap.getShort(at + 6));
        for (int i = 0; i < twice; i += 2) {
            int end = Short.toUnsignedInt(cmap.getShort(at + 14 + i));
            int start = Short.toUnsignedInt(cmap.getShort(at + 16 + twice + i));
            if (start <= end && start != 0xffff) {
                letters.set(start, end + 1);
            }
        }
    }

    private void groups(ByteBuffer cmap, int at) {
        int groups = cmap.getInt(at + 12);
        for (int i = 0; i < groups; i++) {
            int start = cmap.getInt(at + 16 + i * 12);
            int end = cmap.getInt(at + 20 + i * 12);
            if (start >= 0 && start <= end && end <= LAST_LETTER) {
                letters.set(start, end + 1);
            }
        }
    }
}
