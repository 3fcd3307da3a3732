package app.syntopic.workspace;

import java.nio.file.Path;
import java.util.Optional;

/// An opened notebook. All methods of all parts may block, may be called from any thread but the window's, and answer
/// with immutable values.
public interface Workspace extends AutoCloseable {

    /// The notebook's folder, absolute.
    Path folder();

    /// What was found when the notebook was opened, and the reader has to know.
    Optional<LastTime> fromLastTime();

    Library library();

    Reading reading();

    ReadingMemory memory();

    Exporting exporting();

    Concepts concepts();

    GraphPlaces graphPlaces();

    Overviews overviews();

    ClaimSearch claims();

    Authoring authoring();

    Writing writing();

    Rewriting rewriting();

    Templates templates();

    Dictionaries spelling();

    NoteVersions versions();

    Trash trash();

    Attachments attachments();

    Importing importing();

    Completions completions();

    Pasting pasting();

    Indexing indexing();

    /// Does once, to no effect, what the first search and the first note would otherwise be slow for. Takes up to some
    /// seconds; meant for when nobody waits.
    void warmUp();

    /// Ends all work, commits the caches and lets the notebook go.
    @Override
    void close();
}
