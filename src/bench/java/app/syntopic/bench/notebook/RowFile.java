package app.syntopic.bench.notebook;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The rows of a notebook in a file, so that a yardstick's clock does not run while notes are parsed. A line is a row,
/// its fields separated by tabs.
public final class RowFile {

    private RowFile() {}

    static Writer write(Path file) throws IOException {
        return new Writer(Files.newBufferedWriter(file));
    }

    /// Hands on the rows in their order, without holding them.
    public static void forEach(Path file, Consumer<PassageRow> taker) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            lines.map(RowFile::parse).forEachOrdered(taker);
        }
    }

    private static PassageRow parse(String line) {
        String[] fields = line.split("\t", -1);
        return new PassageRow(new PassageId(fields[0], Integer.parseInt(fields[1])), fields[2], fields[3], fields[4]);
    }

    static final class Writer implements AutoCloseable {

        private final BufferedWriter out;

        private Writer(BufferedWriter out) {
            this.out = out;
        }

        void add(PassageRow row) {
            PassageId id = row.id();
            try {
                out.write(
                        String.join(
                                "\t",
                                id.note(),
                                "" + id.ordinal(),
                                flat(row.title()),
                                flat(row.heading()),
                                flat(row.text())));
                out.write('\n');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /// A line break inside a row would end it.
        private static String flat(String text) {
            return text.replaceAll("\\s", " ");
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }
}
