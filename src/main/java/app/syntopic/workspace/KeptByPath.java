package app.syntopic.workspace;

import app.syntopic.model.NotePath;
import app.syntopic.notebook.NoteFileException;
import app.syntopic.notebook.NoteWriter;
import app.syntopic.workspace.Indexing.Move;

import java.io.UncheckedIOException;
import java.util.function.Consumer;

/// All that the data folder keeps of a note by its path: versions, typed text, what was read and bookmarked, the place
/// in the graph. It follows a note that lies elsewhere.
record KeptByPath(NoteWriter writer, NoteWriting writing, SavedReadingMemory memory, SavedGraphPlaces places)
        implements Consumer<Move> {

    @Override
    public void accept(Move move) {
        NotePath from = move.from();
        NotePath to = move.to();
        writing.moved(from, to);
        memory.moved(from, to);
        try {
            writer.follow(from, to);
            places.moved(from, to);
        } catch (NoteFileException | UncheckedIOException dataFolderFull) {
            // what cannot follow stays where it was; the note itself lies where it is wanted, and can be written
        }
    }
}
