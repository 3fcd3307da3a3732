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
    record OfPassage(
            int ordinal, RowKind kind, int line, String heading, List<Span> sentences, Named named, String text)
            implements Row {}

    /// What a passage quotes and names, for patterns.
    ///
    /// @param quotes where the text quotes its source
    /// @param see what its "See" list or "See also" entry names
    /// @param cited the titles of the sections it cites
    record Named(List<Span> quotes, List<String> see, List<String> cited) {

        static final Named NOTHING = new Named(List.of(), List.of(), List.of());

        boolean isEmpty() {
            return quotes.isEmpty() && see.isEmpty() && cited.isEmpty();
        }
    }

    /// Set in the first byte of a row that goes on with what is named.
    int NAMING = 0x40;

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
        out.writeByte((byte) (passage.kind.ordinal() | (passage.named.isEmpty() ? 0 : NAMING)));
        out.writeVInt(passage.ordinal);
        out.writeVInt(passage.line);
        out.writeString(passage.heading);
        writeSpans(passage.sentences, out);
        text.write(passage.text, out);
        if (!passage.named.isEmpty()) {
            writeSpans(passage.named.quotes, out);
            writeAll(passage.named.see, out);
            writeAll(passage.named.cited, out);
        }
    }

    private static void writeSpans(List<Span> spans, DataOutput out) throws IOException {
        out.writeVInt(spans.size());
        int last = 0;
        for (Span span : spans) {
            out.writeVInt(span.start() - last);
            out.writeVInt(span.length());
            last = span.end();
        }
    }

    private static void writeAll(List<String> texts, DataOutput out) throws IOException {
        out.writeVInt(texts.size());
        for (String text : texts) {
            out.writeString(text);
        }
    }

    /// @throws IOException when the bytes are not a row
    static Row read(BytesRef bytes) throws IOException {
        ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        try {
            int first = in.readByte();
            RowKind kind = RowKind.at(first & ~NAMING);
            return switch (kind) {
                case NOTE -> new OfNote(in.readString(), in.readString());
                case SECTION -> readSection(in);
                default -> readPassage(kind, (first & NAMING) != 0, in);
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

    private static OfPassage readPassage(RowKind kind, boolean naming, ByteArrayDataInput in) throws IOException {
        int ordinal = in.readVInt();
        int line = in.readVInt();
        String heading = in.readString();
        List<Span> sentences = readSpans(in);
        String text = PackedText.read(in);
        Named named = naming ? new Named(readSpans(in), readAll(in), readAll(in)) : Named.NOTHING;
        return new OfPassage(ordinal, kind, line, heading, sentences, named, text);
    }

    private static List<Span> readSpans(ByteArrayDataInput in) throws IOException {
        int count = in.readVInt();
        List<Span> spans = new ArrayList<>(Math.min(count, in.length()));
        int last = 0;
        for (int i = 0; i < count; i++) {
            int start = last + in.readVInt();
            last = start + in.readVInt();
            spans.add(new Span(start, last));
        }
        return List.copyOf(spans);
    }

    private static List<String> readAll(ByteArrayDataInput in) throws IOException {
        int count = in.readVInt();
        List<String> texts = new ArrayList<>(Math.min(count, in.length()));
        for (int i = 0; i < count; i++) {
            texts.add(in.readString());
        }
        return List.copyOf(texts);
    }
}
