package app.syntopic.store;

/// A key of metadata, or a value of one, and how many notes have it.
public record PropertyRow(String text, int notes) {}
