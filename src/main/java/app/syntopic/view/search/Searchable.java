package app.syntopic.view.search;

/// How much of the notebook a search can find now.
public enum Searchable {
    ALL,

    /// Notes are being read.
    SO_FAR,

    /// There are no notes.
    NOTHING
}
