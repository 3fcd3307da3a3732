package app.syntopic.notebook;

import app.syntopic.model.TextChange;
import app.syntopic.model.TextEdit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;

/// An entry of a journal. In the file: its length, a checksum, its bytes, and one byte that names its kind, so that a
/// journal's last entry is known from its last byte.
sealed interface JournalEntry {

    /// The text that typing began from, and the fingerprint of the file it was read from.
    record Begun(String text, String fingerprint) implements JournalEntry {}

    record Changed(TextChange change) implements JournalEntry {}

    /// The note's file holds the text as it is here.
    record Saved(String fingerprint) implements JournalEntry {}

    String KINDS = "BCS";

    private byte kind() {
        return switch (this) {
            case Begun begun -> 'B';
            case Changed changed -> 'C';
            case Saved saved -> 'S';
        };
    }

    /// The entry as it stands in the file.
    default byte[] bytes() throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        writeTo(new DataOutputStream(content));
        byte[] payload = content.toByteArray();
        ByteArrayOutputStream entry = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(entry);
        out.writeInt(payload.length);
        out.writeLong(checksum(payload));
        out.write(payload);
        out.writeByte(kind());
        return entry.toByteArray();
    }

    private void writeTo(DataOutputStream out) throws IOException {
        switch (this) {
            case Begun(var text, var fingerprint) -> {
                writeText(out, text);
                writeText(out, fingerprint);
            }
            case Saved(var fingerprint) -> writeText(out, fingerprint);
            case Changed(var change) -> {
                out.writeByte(change.kind().ordinal());
                out.writeInt(change.edits().size());
                for (TextEdit edit : change.edits()) {
                    out.writeInt(edit.start());
                    writeText(out, edit.removed());
                    writeText(out, edit.inserted());
                }
            }
        }
    }

    /// In UTF-16, which has a place for half a surrogate pair as well.
    private static void writeText(DataOutputStream out, String text) throws IOException {
        byte[] units = text.getBytes(StandardCharsets.UTF_16BE);
        boolean exact = new String(units, StandardCharsets.UTF_16BE).equals(text);
        out.writeInt(text.length());
        if (exact) {
            out.write(units);
        } else {
            out.writeChars(text);
        }
    }

    private static String readText(DataInputStream in) throws IOException {
        int length = in.readInt();
        char[] units = new char[length];
        for (int i = 0; i < length; i++) {
            units[i] = in.readChar();
        }
        return new String(units);
    }

    private static long checksum(byte[] payload) {
        CRC32 checksum = new CRC32();
        checksum.update(payload);
        return checksum.getValue();
    }

    /// What could be read of a journal.
    ///
    /// @param length of the whole entries, in bytes
    record Whole(List<JournalEntry> entries, int length) {}

    /// All whole entries, up to the first that is not.
    static Whole readAll(byte[] journal) throws IOException {
        List<JournalEntry> entries = new ArrayList<>();
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(journal));
        int overhead = Integer.BYTES + Long.BYTES + Byte.BYTES;
        int whole = 0;
        while (in.available() >= overhead) {
            int length = in.readInt();
            long checksum = in.readLong();
            if (length < 0 || in.available() < length + 1) {
                break;
            }
            byte[] payload = in.readNBytes(length);
            byte kind = in.readByte();
            if (checksum(payload) != checksum || KINDS.indexOf(kind) < 0) {
                break;
            }
            entries.add(read(kind, new DataInputStream(new ByteArrayInputStream(payload))));
            whole += overhead + length;
        }
        return new Whole(entries, whole);
    }

    private static JournalEntry read(byte kind, DataInputStream in) throws IOException {
        return switch (kind) {
            case 'B' -> new Begun(readText(in), readText(in));
            case 'S' -> new Saved(readText(in));
            case 'C' -> {
                TextChange.Kind change = TextChange.Kind.values()[in.readByte()];
                TextEdit[] edits = new TextEdit[in.readInt()];
                for (int i = 0; i < edits.length; i++) {
                    edits[i] = new TextEdit(in.readInt(), readText(in), readText(in));
                }
                yield new Changed(new TextChange(change, Arrays.asList(edits)));
            }
            default -> throw new IOException("no journal has an entry of the kind " + kind);
        };
    }

    /// Whether the last entry of a journal says that all was saved, as far as its last byte tells.
    static boolean endsSaved(Path journal) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(journal.toFile(), "r")) {
            if (file.length() == 0) {
                return true;
            }
            file.seek(file.length() - 1);
            return file.readByte() == 'S';
        }
    }
}
