package app.syntopic.view.graph;

/// How much of the notebook is drawn.
enum GraphScope {
    EVERYTHING,
    /// What lies some steps around one node.
    AROUND,
    /// The sources alone, joined by what they share.
    SOURCES
}
