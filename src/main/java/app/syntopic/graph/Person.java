package app.syntopic.graph;

import app.syntopic.model.NotePath;

import java.util.Optional;

/// Somebody whose sources the notebook holds, or who has a note.
///
/// @param note about them
/// @param sources how many literature notes are about something they said or wrote
public record Person(String name, Optional<NotePath> note, int sources) {}
