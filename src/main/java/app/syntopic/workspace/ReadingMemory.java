package app.syntopic.workspace;

import app.syntopic.model.NotePath;
import app.syntopic.search.result.Hit;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What somebody left in a notebook while reading: how far each note was read, bookmarks, and what of the library was
/// open. Kept beside the caches and not in the notebook.
///
/// Answers come from memory and may be asked for on any thread, the window's too; what changes is written a while later
/// and at the latest when the workspace closes, or by [#save].
public interface ReadingMemory {

    Optional<NoteState> state(NotePath note);

    /// Takes over how a note was left; it becomes the one read last.
    void leave(NotePath note, NoteState state);

    /// Lets what is remembered of a note follow it to another path.
    void moved(NotePath from, NotePath to);

    /// Notes that were read, the last first. Some may be gone.
    List<NotePath> recent(int limit);

    /// The last one made first.
    List<Bookmark> bookmarks();

    /// Makes a bookmark, or takes it away where it is one already. Answers whether it is one now.
    boolean toggle(Bookmark bookmark);

    /// Calls a saved search by a name; by its query again where that is blank. One that is not saved stays so.
    void rename(Bookmark.OfSearch search, String name);

    /// Moves a bookmark so many places down the list, or up; not beyond its ends.
    void move(Bookmark bookmark, int by);

    /// Which of the answers to a saved search were not there when it was looked at last; none before the first look.
    List<Hit> unseen(String query, List<Hit> hits);

    /// Takes note that somebody looked at the answers to a saved search.
    void looked(String query, List<Hit> hits);

    /// Names of the shelves of the library that were open; empty where none was opened or closed yet.
    Optional<Set<String>> openShelves();

    /// Takes over which shelves are open.
    void leaveShelves(Set<String> open);

    /// Writes what changed. Blocks.
    void save();

    /// How a note was left.
    ///
    /// @param line first in view, by its number on the page with nothing folded
    /// @param offset pixels of that line above the view
    /// @param textPercent the size of its text against that of others; 100 is usual
    /// @param folds keys of what was folded or unfolded
    record NoteState(int line, double offset, int textPercent, Set<String> folds) {

        public static final NoteState NEW = new NoteState(0, 0, 100, Set.of());

        public NoteState {
            folds = Set.copyOf(folds);
        }
    }
}
