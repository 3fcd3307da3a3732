package app.syntopic.model;

/// What a note is about.
public enum NoteKind {
    /// About one source.
    LITERATURE,
    /// About an idea that several sources may share.
    CONCEPT,
    /// About somebody.
    PERSON,
    /// Anything else.
    PLAIN;

    /// The name used in JSON and in the query language: `literature`, `concept`, `person`, `plain`.
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
