package app.syntopic.workspace;

import app.syntopic.model.ChangedRegion;
import app.syntopic.model.NotePath;

import java.time.Instant;
import java.util.List;

/// What notes held before. Methods throw [NoteUnavailableException] when that cannot be read or written.
public interface NoteVersions {

    /// The earlier versions of a note, the newest first.
    List<Version> of(NotePath path);

    /// Gives the earlier versions of all notes together so many bytes: when the next one is kept, the oldest go until
    /// all fit. Does not block.
    void room(long bytes);

    /// A version's text, with `\n` as the only line end.
    String text(Version version);

    /// Where two texts differ, by line and within by word.
    List<ChangedRegion> compare(String then, String now);

    /// @param id tells it from the note's other versions
    /// @param until when it was replaced
    /// @param bytes of its file
    record Version(NotePath note, String id, Instant until, long bytes) {}
}
