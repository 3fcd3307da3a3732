package app.syntopic.search;

import org.apache.lucene.index.IndexWriter;

import java.nio.file.Path;
import java.util.stream.IntStream;

/// Writes what many notes left in memory on all processors at once. Each thread that adds notes fills a buffer of its
/// own; Lucene by itself writes one after the other, while those threads have to wait.
final class FullBuffers {

    /// In bytes; less is written sooner than other threads are woken.
    private static final long MOST_FOR_ONE_THREAD = 8L << 20;

    private FullBuffers() {}

    static void write(Path folder, IndexWriter writer) {
        boolean many = IndexFiles.writing(folder, writer, it -> it.ramBytesUsed() > MOST_FOR_ONE_THREAD);
        if (many) {
            IntStream.range(0, Runtime.getRuntime().availableProcessors())
                    .parallel()
                    .forEach(buffer -> writeLargest(folder, writer));
        }
    }

    private static void writeLargest(Path folder, IndexWriter writer) {
        IndexFiles.writing(folder, writer, IndexWriter::flushNextBuffer);
    }
}
