package app.syntopic.search;

import app.syntopic.model.FoldedLabel;
import app.syntopic.model.NotePath;
import app.syntopic.model.ParsedNote;
import app.syntopic.model.Passage;
import app.syntopic.search.result.Continuation;
import app.syntopic.search.result.Hit;
import app.syntopic.search.result.Mentions;
import app.syntopic.search.result.SearchResult;
import app.syntopic.search.words.TextWords;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/// The full-text index of a notebook, in a folder of its own.
///
/// Only one index can be open on a folder, in all processes. All methods may be called from any thread, at the same
/// time. Changes are found after [#refresh()] and survive a killed process after [#commit(long)]; what was not
/// committed is gone when the index is closed. A method that meets an index that cannot be used throws
/// [UnusableIndexException].
public final class ClaimIndex implements AutoCloseable {

    private final Path folder;
    private final Queue<NoteBlock> blocks = new ConcurrentLinkedQueue<>();
    private final Queue<TextWords> textWords = new ConcurrentLinkedQueue<>();
    private final AtomicReference<@Nullable Snapshot> latest = new AtomicReference<>();
    private volatile IndexFiles.Opened opened;

    private ClaimIndex(Path folder, IndexFiles.Opened opened) {
        this.folder = folder;
        this.opened = opened;
    }

    /// Opens the index in a folder, or creates an empty one.
    ///
    /// @throws UnusableIndexException when another process has it open, it is damaged or of another version, or the
    ///   folder cannot be written; then nothing is left open
    public static ClaimIndex open(Path folder) {
        return new ClaimIndex(folder, IndexFiles.open(folder));
    }

    /// Opens the index in a folder to search it as it was last committed, while another program writes it. Nothing in
    /// the folder changes, and [#refresh()] goes on to the commits made since. Whatever else would change it throws
    /// [IllegalStateException].
    ///
    /// @return nothing when there is no index that this program can read
    /// @throws UnusableIndexException when it is damaged or the folder cannot be read
    public static Optional<ClaimIndex> openReadOnly(Path folder) {
        return IndexFiles.openReadOnly(folder).map(opened -> new ClaimIndex(folder, opened));
    }

    /// Deletes the index in a folder, whatever state it is in. Other files stay.
    ///
    /// @throws UnusableIndexException when it is open somewhere or cannot be deleted
    public static void delete(Path folder) {
        IndexFiles.delete(folder);
    }

    /// Adds a note, in place of what the index holds of it.
    ///
    /// @param text what the note was parsed from
    /// @param modified when its file was changed
    public void put(ParsedNote note, String text, Instant modified) {
        NoteBlock block = take(blocks, NoteBlock::new);
        write(writer -> {
            // a few files for a segment of a few notes: each is forced to the disk by itself
            writer.getConfig().setUseCompoundFile(true);
            return writer.updateDocuments(pathOf(note.path()), block.of(note, text, modified));
        });
        blocks.add(block);
    }

    /// Adds a note that the index does not hold, which saves looking for it.
    public void add(ParsedNote note, String text, Instant modified) {
        NoteBlock block = take(blocks, NoteBlock::new);
        write(writer -> {
            writer.getConfig().setUseCompoundFile(false);
            return writer.addDocuments(block.of(note, text, modified));
        });
        blocks.add(block);
    }

    /// Takes a note out. Nothing happens when the index does not hold it.
    public void remove(NotePath note) {
        write(writer -> writer.deleteDocuments(pathOf(note)));
    }

    /// Takes all notes out.
    public void clear() {
        write(IndexWriter::deleteAll);
    }

    /// Lets searches find what was changed so far.
    public void refresh() {
        IndexWriter writer = opened.writer();
        if (writer != null) {
            FullBuffers.write(folder, writer);
        }
        IndexFiles.guarded(
                folder,
                () -> {
                    opened.searchers().maybeRefreshBlocking();
                    return 0L;
                });
    }

    /// Makes all changes durable, under a number that tells which state of the notebook they belong to.
    public void commit(long generation) {
        write(writer -> {
            writer.setLiveCommitData(IndexFiles.commitData(generation).entrySet());
            return writer.commit();
        });
    }

    /// The number of the last commit; empty when there was none.
    public OptionalLong generation() {
        return IndexFiles.writing(folder, writer(), writer -> IndexFiles.generation(writer.getLiveCommitData()));
    }

    /// Whether nothing was put into the index, also where searches do not see it yet.
    public boolean isEmpty() {
        return IndexFiles.writing(folder, writer(), writer -> writer.getDocStats().maxDoc == 0);
    }

    /// How many notes searches find.
    public int noteCount() {
        return searching(searcher -> searcher.count(FilterQueries.notes()));
    }

    /// Answers a query in the language of the search box; never fails for what is written in it. To give a search up,
    /// interrupt its thread.
    ///
    /// @throws java.util.concurrent.CancellationException when the thread was interrupted
    public SearchResult search(String query, int limit) {
        return withWords((snapshot, words) -> new ClaimSearcher(snapshot, words).search(query, limit, false));
    }

    /// Answers a query with what has all that it asks for, word for word or inflected: nothing is taken for a typo, and
    /// nothing is added that has only some of the words.
    public SearchResult searchStrictly(String query, int limit) {
        return withWords((snapshot, words) -> new ClaimSearcher(snapshot, words).search(query, limit, true));
    }

    /// Ways to go on from a half-typed query, best first.
    ///
    /// @param caret where in the query, in UTF-16 code units
    public List<Continuation> complete(String query, int caret, int limit) {
        return withWords((snapshot, words) -> new Completion(snapshot, words).complete(query, caret, limit));
    }

    /// The passages of other notes that are most related to one, best first.
    ///
    /// @param of the note it stands in
    /// @param text what it says
    /// @param concepts what it names
    public List<Hit> related(NotePath of, String text, List<FoldedLabel> concepts, int limit) {
        return withWords((snapshot, words) -> new RelatedSearch(snapshot, words).find(of, text, concepts, limit));
    }

    /// The passages that name a concept by one of its labels. All are counted; at most `perNote` of each of the `notes`
    /// that have most of them are listed.
    public Mentions mentions(List<String> labels, Passage.Kind kind, int notes, int perNote) {
        return withWords((snapshot, words) -> new MentionSearch(snapshot, words).find(labels, kind, notes, perNote));
    }

    /// Opens the index again where a write that failed has closed it, as on a full disk. What was not committed is
    /// gone, and all of it where it is damaged. Searches go on meanwhile.
    ///
    /// @return whether it was closed
    /// @throws UnusableIndexException when it cannot be opened; then searches go on as before
    public synchronized boolean reopenIfClosed() {
        if (writer().isOpen()) {
            return false;
        }
        IndexFiles.Opened closed = opened;
        opened = openAnew();
        IndexFiles.close(folder, closed);
        return true;
    }

    /// Takes all notes out of an index that is damaged, whatever is left of it, and lets searches see that.
    public synchronized void empty() {
        try {
            clear();
            refresh();
        } catch (UnusableIndexException beyondThat) {
            IndexFiles.Opened damaged = opened;
            IndexFiles.abandon(damaged);
            IndexFiles.delete(folder);
            opened = IndexFiles.open(folder);
            IndexFiles.close(folder, damaged);
        }
    }

    private IndexFiles.Opened openAnew() {
        try {
            return IndexFiles.open(folder);
        } catch (UnusableIndexException unusable) {
            if (!unusable.isCuredByRebuild()) {
                throw unusable;
            }
            IndexFiles.delete(folder);
            return IndexFiles.open(folder);
        }
    }

    /// Ends all work. What was not committed is dropped.
    @Override
    public void close() {
        IndexFiles.close(folder, opened);
    }

    private IndexWriter writer() {
        IndexWriter writer = opened.writer();
        if (writer == null) {
            throw new IllegalStateException("the index was opened for reading");
        }
        return writer;
    }

    private static Term pathOf(NotePath note) {
        return new Term(IndexFields.PATH, note.value());
    }

    private static <T> T take(Queue<T> idle, Supplier<T> maker) {
        T taken = idle.poll();
        return taken == null ? maker.get() : taken;
    }

    private interface WordSearch<T> {
        T on(Snapshot snapshot, TextWords words) throws IOException;
    }

    private <T> T withWords(WordSearch<T> search) {
        return searching(searcher -> {
            TextWords words = take(textWords, TextWords::new);
            T result = search.on(snapshotOf(searcher.getIndexReader()), words);
            textWords.add(words);
            return result;
        });
    }

    private Snapshot snapshotOf(IndexReader reader) {
        Snapshot known = latest.get();
        if (known != null && known.reader().equals(reader)) {
            return known;
        }
        Snapshot fresh = new Snapshot(reader);
        latest.set(fresh);
        return fresh;
    }

    private <T> T searching(IndexFiles.Search<T> search) {
        return IndexFiles.guarded(
                folder,
                () -> {
                    SearcherManager searchers = opened.searchers();
                    IndexSearcher searcher = acquire(searchers);
                    try {
                        return search.on(searcher);
                    } finally {
                        // any of them may release what another has given
                        searchers.release(searcher);
                    }
                });
    }

    private IndexSearcher acquire(SearcherManager searchers) throws IOException {
        try {
            return searchers.acquire();
        } catch (AlreadyClosedException closed) {
            SearcherManager now = opened.searchers();
            if (now.equals(searchers)) {
                throw closed;
            }
            return now.acquire();
        }
    }

    private void write(IndexFiles.Write<Long> change) {
        IndexFiles.writing(folder, writer(), change);
    }
}
