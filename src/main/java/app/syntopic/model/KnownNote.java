package app.syntopic.model;

/// A note's file as it was when the caches took it over.
///
/// @param fingerprint of its bytes then; empty when the note has to be read again whatever its file looks like
public record KnownNote(NoteFile file, String fingerprint) {

    public NotePath path() {
        return file.path();
    }
}
