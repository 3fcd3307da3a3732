package app.syntopic.workspace;

import app.syntopic.model.NoteFile;
import app.syntopic.model.NotePath;
import app.syntopic.model.ParsedNote;
import app.syntopic.notebook.NotebookData;
import app.syntopic.search.ClaimIndex;
import app.syntopic.search.UnusableIndexException;
import app.syntopic.search.result.Hit;
import app.syntopic.source.Transcript;
import app.syntopic.workspace.TranscriptList.Contents;
import app.syntopic.workspace.TranscriptList.Stamp;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/// The transcripts attached to notes, in an index of their own: so their many words neither crowd out claims nor pass
/// for words of the notebook's. The index is opened when there is something for it.
///
/// Taking notes in is safe from several threads, searching from any; everything else is for the one writer.
final class Transcripts implements AutoCloseable {

    private static final Stamp OUTDATED = new Stamp("", 0, "?", -1, -1);

    private final NotebookData data;
    private final AttachedText attached;
    private final TranscriptList list;
    private final boolean writable;
    private final Map<NotePath, Stamp> known = new ConcurrentHashMap<>();
    private volatile boolean complete;
    private volatile boolean changed;
    private long generation;
    private @Nullable ClaimIndex index;

    private Transcripts(NotebookData data, AttachedText attached, boolean writable) {
        this.data = data;
        this.attached = attached;
        this.writable = writable;
        this.list = new TranscriptList(data.transcriptList());
        Optional<Contents> contents = list.read();
        complete = contents.isPresent();
        generation = contents.map(Contents::generation).orElse(0L);
        contents.ifPresent(read -> known.putAll(read.stamps()));
    }

    /// For whoever holds the notebook's lock.
    static Transcripts open(NotebookData data, AttachedText attached) {
        return new Transcripts(data, attached, true);
    }

    /// For reading beside the program that holds the lock, as they were when this was opened.
    static Transcripts openToRead(NotebookData data, AttachedText attached) {
        return new Transcripts(data, attached, false);
    }

    /// Whether it is known which notes have transcripts; otherwise all notes have to be taken in anew.
    boolean isComplete() {
        return complete;
    }

    /// Takes over what a note attaches, where that or the note's metadata changed. A transcript that is not there, or
    /// cannot be read, is looked for again at each [#renew].
    void take(ParsedNote note) {
        Optional<String> written = note.source().attached();
        if (written.isEmpty()) {
            gone(note.path());
            return;
        }
        Optional<NoteFile> file = attached.find(note.path(), written.get());
        int facts =
                Objects.hash(note.title(), note.aliases(), note.tags(), note.frontMatter().values(), sections(note));
        Stamp stamp = stamp(written.get(), facts, file);
        Stamp before = known.put(note.path(), stamp);
        if (stamp.equals(before)) {
            return;
        }
        changed = true;
        Optional<AttachedText.Read> read = file.flatMap(attached::read);
        if (read.isEmpty()) {
            remove(note.path());
            return;
        }
        ParsedNote said = TranscriptNote.of(note, read.get().transcript(), read.get().text());
        writing().put(said, read.get().text(), Instant.ofEpochSecond(0, stamp.modifiedNanos()));
    }

    private static List<Object> sections(ParsedNote note) {
        return note.sections().stream().<Object>map(section -> List.of(section.title(), section.time())).toList();
    }

    private static Stamp stamp(String written, int facts, Optional<NoteFile> file) {
        return file.map(found -> new Stamp(written, facts, found.path().value(), found.size(), found.modifiedNanos()))
                .orElse(new Stamp(written, facts, "", -1, -1));
    }

    /// Forgets a note.
    void gone(NotePath note) {
        if (known.remove(note) != null) {
            changed = true;
            remove(note);
        }
    }

    private synchronized void remove(NotePath note) {
        if (index != null || generation > 0) {
            writing().remove(note);
        }
    }

    /// Tells of the notes whose transcripts are no longer as they were taken over.
    void renew(Consumer<NotePath> takeAgain) {
        known.forEach((note, stamp) -> {
            Stamp now = stamp(stamp.written(), stamp.facts(), attached.find(note, stamp.written()));
            if (!now.equals(stamp)) {
                takeAgain.accept(note);
            }
        });
    }

    /// Makes what was taken over durable, and lets searches find it.
    void commit() {
        if (!changed && complete) {
            return;
        }
        changed = false;
        ClaimIndex open = opened();
        if (open != null) {
            open.commit(++generation);
            open.refresh();
        }
        list.write(new Contents(generation, Map.copyOf(known)));
        complete = true;
    }

    /// Forgets all that was said, also where the index is damaged.
    void empty() {
        known.clear();
        changed = true;
        ClaimIndex open = generation > 0 ? writing() : opened();
        if (open != null) {
            open.empty();
        }
    }

    /// What was said, best first; nothing for a query that asks for no words.
    List<Hit> search(String query, int limit) {
        ClaimIndex open = known.isEmpty() ? null : reading();
        return open == null
                ? List.of()
                : open.searchStrictly(query, limit).hits().stream()
                        .filter(hit -> hit.isTranscript() && !hit.ranges().isEmpty())
                        .toList();
    }

    /// A note's transcript as it is now; empty when it has none that can be read.
    Optional<Transcript> of(ParsedNote note) {
        return attached.find(note).flatMap(attached::read).map(AttachedText.Read::transcript);
    }

    private synchronized @Nullable ClaimIndex opened() {
        return index;
    }

    private synchronized @Nullable ClaimIndex reading() {
        if (index == null && generation > 0) {
            index = writable ? writing() : ClaimIndex.openReadOnly(data.transcripts()).orElse(null);
        }
        return index;
    }

    private synchronized ClaimIndex writing() {
        ClaimIndex open = index;
        if (open == null) {
            open = openAnew();
            takeAllAgainUnlessSame(open);
            index = open;
        }
        return open;
    }

    /// Opens what a failed write has closed.
    synchronized void reopenClosed() {
        if (index != null && writable && index.reopenIfClosed()) {
            takeAllAgainUnlessSame(index);
        }
    }

    private void takeAllAgainUnlessSame(ClaimIndex open) {
        if (open.generation().orElse(0) != generation) {
            open.clear();
            known.replaceAll((note, stamp) -> OUTDATED);
        }
    }

    private ClaimIndex openAnew() {
        try {
            return ClaimIndex.open(data.transcripts());
        } catch (UnusableIndexException damaged) {
            // the lock is ours, so nobody else has it open: it is damaged or of another version, and can be made again
            ClaimIndex.delete(data.transcripts());
            return ClaimIndex.open(data.transcripts());
        }
    }

    @Override
    public void close() {
        ClaimIndex open = opened();
        if (open != null) {
            open.close();
        }
    }
}
