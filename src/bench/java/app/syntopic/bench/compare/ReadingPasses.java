package app.syntopic.bench.compare;

import app.syntopic.bench.notebook.PlainNotes;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;

/// The yardsticks no index can beat: what it costs only to look at the notes.
final class ReadingPasses {

    private ReadingPasses() {}

    static void read(PassFolders folders, Figures into) throws IOException {
        into.put("bytes", new PlainNotes(folders.notebook().notes()).readAll());
    }

    static void parse(PassFolders folders, Figures into) throws IOException {
        AtomicLong passages = new AtomicLong();
        AtomicLong claims = new AtomicLong();
        new PlainNotes(folders.notebook().notes())
                .forEach(note -> {
                    passages.addAndGet(note.passages().size());
                    claims.addAndGet(note.claimCount());
                });
        into.put("rows", passages.get());
        into.put("claims", claims.get());
    }
}
