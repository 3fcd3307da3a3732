package app.syntopic.notebook;

import app.syntopic.model.Sentence;

/// Something in the notebook's folder that was left out of the listing.
///
/// @param path from the root, with `/`; empty for the root itself
/// @param sentence what is wrong and what to do
public record FolderProblem(String path, Sentence sentence) {}
