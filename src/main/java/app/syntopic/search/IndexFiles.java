package app.syntopic.search;

import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NRTCachingDirectory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/// The index as files: opened, deleted, and what can go wrong with them told apart.
final class IndexFiles {

    private static final String VERSION_KEY = "version";
    private static final String GENERATION_KEY = "generation";

    /// What is indexed waits in so much memory before it is written as a segment. Fewer and larger segments are quicker
    /// to write, to merge and to search.
    private static final double LARGEST_BUFFER_MEGABYTES = 256;

    /// The part of the heap that the buffer may take: 64 MB of 512.
    private static final int BUFFERS_IN_HEAP = 8;

    /// Half of what Lucene takes: a search looks each word up in every segment, and the many small ones that a first
    /// index makes while it can be searched already are merged quickly. Later on, so few would have large segments
    /// rewritten for every saved note.
    private static final double SEGMENTS_PER_TIER_AT_FIRST = 4;

    /// A segment of a few saved notes waits in memory for the next commit, so that it is found before it is written.
    private static final double LARGEST_KEPT_MEGABYTES = 2;

    private static final double KEPT_MEGABYTES = 8;

    private IndexFiles() {}

    /// @param directory to be closed: the one on the disk. The cache before it would write what was not committed.
    /// @param writer null for an index that is only read
    record Opened(Directory directory, @Nullable IndexWriter writer, SearcherManager searchers) {}

    /// Something done with files of the index.
    interface Access<T> {
        T run() throws IOException;
    }

    interface Write<T> {
        T by(IndexWriter writer) throws IOException;
    }

    interface Search<T> {
        T on(IndexSearcher searcher) throws IOException;
    }

    static Opened open(Path folder) {
        return guarded(
                folder,
                () -> {
                    Files.createDirectories(folder);
                    Directory files = new SyncedOnce(FSDirectory.open(folder));
                    try {
                        return open(files);
                    } catch (IllegalArgumentException unknownCodec) {
                        // Lucene names a codec it does not have in this way.
                        files.close();
                        throw new OtherVersionException("unknown codec", unknownCodec);
                    } catch (IOException | RuntimeException failed) {
                        files.close();
                        throw failed;
                    }
                });
    }

    private static Opened open(Directory files) throws IOException {
        Directory directory = new NRTCachingDirectory(files, LARGEST_KEPT_MEGABYTES, KEPT_MEGABYTES);
        boolean exists = DirectoryReader.indexExists(directory);
        if (exists) {
            checkVersion(SegmentInfos.readLatestCommit(directory).getUserData());
        }
        IndexWriter writer = new IndexWriter(directory, configuration(exists));
        try {
            return new Opened(files, writer, new SearcherManager(writer, null));
        } catch (IOException | RuntimeException failed) {
            writer.rollback();
            throw failed;
        }
    }

    /// @return nothing when no commit was made yet, or by another version
    static Optional<Opened> openReadOnly(Path folder) {
        return guarded(
                folder,
                () -> {
                    if (!Files.isDirectory(folder)) {
                        return Optional.empty();
                    }
                    Directory directory = FSDirectory.open(folder);
                    try {
                        checkVersion(SegmentInfos.readLatestCommit(directory).getUserData());
                        return Optional.of(new Opened(directory, null, new SearcherManager(directory, null)));
                    } catch (IndexNotFoundException | OtherVersionException unreadable) {
                        directory.close();
                        return Optional.empty();
                    } catch (IOException | RuntimeException failed) {
                        directory.close();
                        throw failed;
                    }
                });
    }

    private static IndexWriterConfig configuration(boolean exists) {
        ConcurrentMergeScheduler merges = new ConcurrentMergeScheduler();
        merges.setMaxMergesAndThreads(2, 1);
        TieredMergePolicy policy = new TieredMergePolicy();
        if (!exists) {
            policy.setSegmentsPerTier(SEGMENTS_PER_TIER_AT_FIRST);
        }
        return new IndexWriterConfig()
                .setOpenMode(exists ? IndexWriterConfig.OpenMode.APPEND : IndexWriterConfig.OpenMode.CREATE)
                .setRAMBufferSizeMB(bufferMegabytes())
                .setUseCompoundFile(false)
                .setCommitOnClose(false)
                .setMaxFullFlushMergeWaitMillis(0)
                .setMergePolicy(policy)
                .setMergeScheduler(merges);
    }

    private static double bufferMegabytes() {
        double heap = Runtime.getRuntime().maxMemory() / (double) (1 << 20);
        return Math.min(LARGEST_BUFFER_MEGABYTES, heap / BUFFERS_IN_HEAP);
    }

    private static void checkVersion(Map<String, String> commitData) throws IOException {
        String version = commitData.getOrDefault(VERSION_KEY, "none");
        if (!version.equals(Integer.toString(IndexFields.VERSION))) {
            throw new OtherVersionException("index version " + version, null);
        }
    }

    private static final class OtherVersionException extends IOException {
        private static final long serialVersionUID = 1L;

        OtherVersionException(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    static Map<String, String> commitData(long generation) {
        return Map.of(VERSION_KEY, Integer.toString(IndexFields.VERSION), GENERATION_KEY, Long.toString(generation));
    }

    static OptionalLong generation(@Nullable Iterable<Map.Entry<String, String>> commitData) {
        if (commitData != null) {
            for (Map.Entry<String, String> entry : commitData) {
                if (entry.getKey().equals(GENERATION_KEY)) {
                    return OptionalLong.of(Long.parseLong(entry.getValue()));
                }
            }
        }
        return OptionalLong.empty();
    }

    /// Deletes what Lucene has written into the folder.
    static void delete(Path folder) {
        guarded(
                folder,
                () -> {
                    if (Files.isDirectory(folder)) {
                        try (Directory directory = FSDirectory.open(folder);
                                Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
                            lock.ensureValid();
                            for (String file : directory.listAll()) {
                                if (file.startsWith("_")
                                        || file.startsWith("segments")
                                        || file.startsWith("pending_segments")) {
                                    directory.deleteFile(file);
                                }
                            }
                        }
                    }
                    return true;
                });
    }

    /// Lets the folder of a damaged index go, while searches may go on; nothing else of it is kept.
    static void abandon(Opened opened) {
        IndexWriter writer = opened.writer();
        if (writer != null) {
            IOUtils.closeWhileHandlingException(writer::rollback);
        }
    }

    static void close(Path folder, Opened opened) {
        guarded(
                folder,
                () -> {
                    IndexWriter writer = opened.writer();
                    Directory directory = opened.directory();
                    try (directory) {
                        opened.searchers().close();
                        if (writer != null) {
                            writer.rollback();
                        }
                    }
                    return true;
                });
    }

    /// Runs something and turns what can go wrong with an index into a sentence.
    static <T> T guarded(Path folder, Access<T> access) {
        try {
            return access.run();
        } catch (AlreadyClosedException closed) {
            // a writer that failed closes itself, and names what it failed of
            throw unusable(folder, closed.getCause() instanceof Exception cause ? cause : closed);
        } catch (IOException failed) {
            throw unusable(folder, failed);
        } catch (InternalError cutShort) {
            // how Java tells of a file that became shorter than what is mapped of it
            throw UnusableIndexException.damaged(cutShort);
        } catch (IndexOutOfBoundsException failed) {
            throw isOfLucene(failed) ? UnusableIndexException.damaged(failed) : failed;
        }
    }

    /// Runs something that needs the writer. Threads that write while another one's write fails are told of the same
    /// failure.
    static <T> T writing(Path folder, IndexWriter writer, Write<T> write) {
        return guarded(
                folder,
                () -> {
                    try {
                        return write.by(writer);
                    } catch (AlreadyClosedException closed) {
                        // not every part of a writer that closed itself names what it failed of
                        throw new AlreadyClosedException(closed.getMessage(), writer.getTragicException());
                    }
                });
    }

    /// Lucene checks the sums of few files before it reads them; of damaged bytes it may read past the end.
    private static boolean isOfLucene(RuntimeException failed) {
        return Arrays.stream(failed.getStackTrace())
                .map(StackTraceElement::getClassName)
                .filter(name -> !name.startsWith("java.") && !name.startsWith("jdk."))
                .findFirst()
                .filter(name -> name.startsWith("org.apache.lucene."))
                .isPresent();
    }

    private static RuntimeException unusable(Path folder, Exception failed) {
        return switch (failed) {
            case LockObtainFailedException locked -> UnusableIndexException.locked(locked);
            case OtherVersionException other -> UnusableIndexException.otherVersion(other);
            case IndexFormatTooOldException old -> UnusableIndexException.otherVersion(old);
            case IndexFormatTooNewException tooNew -> UnusableIndexException.otherVersion(tooNew);
            case CorruptIndexException corrupt -> UnusableIndexException.damaged(corrupt);
            case IndexNotFoundException gone -> UnusableIndexException.damaged(gone);
            case EOFException cutShort -> UnusableIndexException.damaged(cutShort);
            case FileNotFoundException gone -> UnusableIndexException.damaged(gone);
            case NoSuchFileException gone -> UnusableIndexException.damaged(gone);
            default -> UnusableIndexException.noAccess(folder, failed);
        };
    }
}
