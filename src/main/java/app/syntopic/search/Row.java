package app.syntopic.search;

import app.syntopic.model.Span;

import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// What a document of the index keeps for showing it. A row holds nothing that the rows of its section or note hold.
sealed interface Row {

    record OfNote(String path, String title) implements Row {}

    /// @param line in the file, from 1
    record OfSection(int ordinal, String title, OptionalInt startSeconds, int line) implements Row {}

    /// @param heading the nearest heading, for a passage outside any section
    record OfPassage(int ordinal, RowKind kind, int line, String heading, List<Span> sentences, String text)
            implements Row {}

    /// Writes the row in a form that [#read] understands.
    default void write(ByteBuffersDataOutput out, PackedText text) {
        try {
            switch (this) {
                case OfNote note -> {
                    out.writeByte((byte) RowKind.NOTE.ordinal());
                    out.writeString(note.path);
                    out.writeString(note.title);
                }
                case OfSection section -> {
                    out.writeByte((byte) RowKind.SECTION.ordinal());
                    out.writeVInt(section.ordinal);
                    out.writeVInt(section.line);
                    out.writeVInt(section.startSeconds.orElse(-1) + 1);
                    out.writeString(section.title);
                }
                case OfPassage passage -> writePassage(passage, out, text);
            }
        } catch (IOException impossible) {
            throw new IllegalStateException("memory cannot fail to be written", impossible);
        }
    }

    private static void writePassage(OfPassage passage, DataOutput out, PackedText text) throws IOException {
        out.writeByte((byte) passage.kind.ordinal());
        out.writeVInt(passage.ordinal);
        out.writeVInt(passage.line);
        out.writeString(passage.heading);
        out.writeVInt(passage.sentences.size());
        int last = 0;
        for (Span sentence : passage.sentences) {
            out.writeVInt(sentence.start() - last);
            out.writeVInt(sentence.length());
            last = sentence.end();
        }
        text.write(passage.text, out);
    }

    /// @throws IOException when the bytes are not a row
    static Row read(BytesRef bytes) throws IOException {
        ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        try {
            RowKind kind = RowKind.at(in.readByte());
            return switch (kind) {
                case NOTE -> new OfNote(in.readString(), in.readString());
                case SECTION -> readSection(in);
                default -> readPassage(kind, in);
            };
        } catch (IndexOutOfBoundsException | IllegalArgumentException broken) {
            throw new IOException("a stored row of the index is broken", broken);
        }
    }

    private static OfSection readSection(ByteArrayDataInput in) throws IOException {
        int ordinal = in.readVInt();
        int line = in.readVInt();
        int seconds = in.readVInt() - 1;
        return new OfSection(
                ordinal, in.readString(), seconds < 0 ? OptionalInt.empty() : OptionalInt.of(seconds), line);
    }

    private static OfPassage readPassage(RowKind kind, ByteArrayDataInput in) throws IOException {
        int ordinal = in.readVInt();
        int line = in.readVInt();
        String heading = in.readString();
        int count = in.readVInt();
        List<Span> sentences = new ArrayList<>(Math.min(count, in.length()));
        int last = 0;
        for (int i = 0; i < count; i++) {
            int start = last + in.readVInt();
            last = start + in.readVInt();
            sentences.add(new Span(start, last));
        }
        return new OfPassage(ordinal, kind, line, heading, List.copyOf(sentences), PackedText.read(in));
    }
}
