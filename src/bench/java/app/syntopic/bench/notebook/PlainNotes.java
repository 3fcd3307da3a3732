package app.syntopic.bench.notebook;

import app.syntopic.model.NoteFile;
import app.syntopic.model.ParsedNote;
import app.syntopic.notebook.NoteText;
import app.syntopic.notebook.NotebookFolder;
import app.syntopic.parse.NoteParser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The notes of a folder without any cache: listed, read and parsed each time, on all processors.
public final class PlainNotes {

    private static final int AT_ONCE = 512;

    private final NotebookFolder folder;
    private final NoteParser parser = new NoteParser();

    public PlainNotes(Path folder) throws IOException {
        this.folder = new NotebookFolder(folder);
    }

    /// The notes' files in the order of their paths.
    public List<NoteFile> list() {
        List<NoteFile> files = new ArrayList<>();
        folder.list().forEachRemaining(files::add);
        return files;
    }

    /// Reads all notes.
    ///
    /// @return how many bytes they hold
    public long readAll() {
        return list().parallelStream().mapToLong(file -> folder.read(file.path()).length).sum();
    }

    /// Parses all notes and hands them on in the order of their paths, holding a few hundred at a time.
    public void forEach(Consumer<ParsedNote> taker) {
        List<NoteFile> files = list();
        for (int start = 0; start < files.size(); start += AT_ONCE) {
            List<NoteFile> some = files.subList(start, Math.min(files.size(), start + AT_ONCE));
            some.parallelStream().map(this::parse).toList().forEach(taker);
        }
    }

    private ParsedNote parse(NoteFile file) {
        return parser.parse(file.path(), NoteText.of(folder.read(file.path())).text());
    }
}
