package app.syntopic.workspace;

import app.syntopic.model.Sentence;

import java.nio.file.Path;
import java.util.Optional;

/// An opened notebook. All methods of all parts may block, may be called from any thread but the window's, and answer
/// with immutable values.
public interface Workspace extends AutoCloseable {

    /// The notebook's folder, absolute.
    Path folder();

    /// What the reader has to know about a change of several notes that was broken off when the program last ended:
    /// what was taken back when the notebook was opened, what was not, and what to do.
    Optional<Sentence> fromLastTime();

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

    Spelling spelling();

    NoteVersions versions();

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
