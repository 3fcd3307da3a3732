package app.syntopic.parse;

/// Which names are titles or labels of the notebook, so that a list "See A, B, and C." can be cut between titles and
/// not inside one. Safe to share between threads.
@FunctionalInterface
public interface KnownTitles {

    /// Knows nothing: lists are cut by their commas.
    KnownTitles NONE = title -> false;

    /// Whether there is a note or concept of this name, case and typographic signs aside.
    boolean contains(String title);
}
