package app.syntopic.model;

import java.util.Optional;

/// A titled part of the source.
///
/// @param ordinal the section's place among the note's sections, from 0
/// @param title without `§` and without the time
/// @param span the whole section in the file, heading included, to the next heading of the same or a higher level
/// @param heading the heading's line in the file
public record Section(int ordinal, String title, Optional<TimeRange> time, Span span, Span heading) {}
