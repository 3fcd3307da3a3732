package app.syntopic.store;

import app.syntopic.model.NotePath;

/// Another name of a note's.
public record AliasRow(String alias, NotePath note, String title) {}
