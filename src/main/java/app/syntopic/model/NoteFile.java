package app.syntopic.model;

/// The file of a note as a folder lists it, without having been read.
///
/// @param size in bytes
/// @param modifiedNanos since 1970, as fine as the file system tells
public record NoteFile(NotePath path, long size, long modifiedNanos) {}
