package app.syntopic.notebook;

import app.syntopic.model.NotePath;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/// What a change of several notes is about to do, with all that is needed to take it back.
///
/// As bytes: a line that names the form, the change, and a checksum of both.
///
/// @param from what gets another name, as the reader calls it; empty when words are replaced
/// @param to its other name; empty when words are replaced
/// @param move the one file that gets another path
/// @param notes whose texts change
public record IntendedChange(String from, String to, Optional<Moved> move, List<Text> notes) {

    private static final byte[] FORM = "Syntopic change 1\n".getBytes(StandardCharsets.US_ASCII);

    public IntendedChange {
        notes = List.copyOf(notes);
    }

    /// @param fingerprint of the file when it gets its other path
    public record Moved(NotePath from, NotePath to, String fingerprint) {}

    /// What is to change in one note.
    public static final class Text {

        private final NotePath note;
        private final String before;
        private final String after;
        private final EarlierBytes earlier;

        private Text(NotePath note, String before, String after, EarlierBytes earlier) {
            this.note = note;
            this.before = before;
            this.after = after;
            this.earlier = earlier;
        }

        /// @param note where the note lies when it is written
        public static Text of(NotePath note, byte[] before, byte[] after) {
            return new Text(note, Fingerprint.of(before), Fingerprint.of(after), EarlierBytes.of(before, after));
        }

        NotePath note() {
            return note;
        }

        /// The fingerprint of what the note holds before the change.
        String before() {
            return before;
        }

        /// The fingerprint of what it holds after.
        String after() {
            return after;
        }

        /// What the note held before.
        ///
        /// @throws IOException when that cannot be told from what it holds now
        byte[] earlier(byte[] now) throws IOException {
            byte[] bytes = earlier.from(now);
            if (!Fingerprint.of(bytes).equals(before)) {
                throw new IOException("the earlier text cannot be told from the present one");
            }
            return bytes;
        }
    }

    /// Whether there is nothing to do.
    public boolean isEmpty() {
        return first().isEmpty();
    }

    /// A note to name where the whole cannot be done.
    Optional<NotePath> first() {
        return move.map(Moved::from).or(() -> notes.stream().map(Text::note).findFirst());
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(FORM);
        out.writeUTF(from);
        out.writeUTF(to);
        out.writeBoolean(move.isPresent());
        if (move.isPresent()) {
            out.writeUTF(move.get().from().value());
            out.writeUTF(move.get().to().value());
            out.writeUTF(move.get().fingerprint());
        }
        out.writeInt(notes.size());
        for (Text text : notes) {
            out.writeUTF(text.note.value());
            out.writeUTF(text.before);
            out.writeUTF(text.after);
            text.earlier.writeTo(out);
        }
        out.writeLong(checksum(bytes.toByteArray(), bytes.size()));
        return bytes.toByteArray();
    }

    /// @return nothing when these are not the bytes of a change, or not all of them
    static Optional<IntendedChange> read(byte[] bytes) {
        int length = bytes.length - Long.BYTES;
        boolean named = length >= FORM.length && Arrays.equals(bytes, 0, FORM.length, FORM, 0, FORM.length);
        if (!named || ByteBuffer.wrap(bytes).getLong(length) != checksum(bytes, length)) {
            return Optional.empty();
        }
        int rest = length - FORM.length;
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, FORM.length, rest))) {
            return Optional.of(read(in));
        } catch (IOException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    private static IntendedChange read(DataInputStream in) throws IOException {
        String from = in.readUTF();
        String to = in.readUTF();
        Optional<Moved> move = Optional.empty();
        if (in.readBoolean()) {
            move = Optional.of(new Moved(path(in), path(in), in.readUTF()));
        }
        int count = in.readInt();
        List<Text> notes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            notes.add(new Text(path(in), in.readUTF(), in.readUTF(), EarlierBytes.read(in)));
        }
        return new IntendedChange(from, to, move, notes);
    }

    private static NotePath path(DataInputStream in) throws IOException {
        return NotePath.of(in.readUTF());
    }

    private static long checksum(byte[] bytes, int length) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes, 0, length);
        return checksum.getValue();
    }
}
