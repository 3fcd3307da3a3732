package app.syntopic.workspace;

import app.syntopic.model.NotePath;

import java.nio.file.Path;

/// Pictures and other files that lie beside notes and are shown or named in them. Methods throw
/// [NoteUnavailableException] when a file cannot be read or written; nothing is left behind then.
public interface Attachments {

    /// No larger file is put beside a note, in bytes.
    long LARGEST = 32L << 20;

    /// Whether a file is of a kind that lies beside notes.
    boolean takes(Path file);

    /// Puts a copy of a file into the folder for attachments beside a note, under a name nothing else has there.
    Attached add(NotePath note, Path file);

    /// The same for what never was a file.
    ///
    /// @param name with its extension; another one when it is taken
    Attached add(NotePath note, String name, byte[] bytes);

    /// Moves it to the trash.
    void remove(Attached attached);

    /// Brings it back from the trash.
    void restore(Attached attached);

    /// @param path from the notebook's root
    /// @param link how a note embeds it
    record Attached(NotePath path, String link) {}
}
