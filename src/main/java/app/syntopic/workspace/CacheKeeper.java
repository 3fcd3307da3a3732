package app.syntopic.workspace;

import app.syntopic.model.NotePath;
import app.syntopic.notebook.FolderProblem;
import app.syntopic.search.UnusableIndexException;

import java.util.List;
import java.util.Set;

/// What keeps the caches equal to the files: this program, or another one that has the notebook open.
interface CacheKeeper extends Indexing, AutoCloseable {

    /// What the last listing of the folder had to leave out.
    List<FolderProblem> problems();

    /// Takes over notes that were just written or are known to have changed; searches find them when this returns, or,
    /// while another thread or program refreshes, very soon after.
    void takeOver(Set<NotePath> paths);

    /// Lets what is kept of a note follow it to another path, which may be taken over later.
    void moved(NotePath from, NotePath to);

    /// Empties an index that turned out to be damaged while it was asked, and tells those who listen for [#onLost].
    ///
    /// @throws NotebookUnavailableException when it cannot be made anew from here
    void rebuildLater(UnusableIndexException damaged);

    @Override
    void close();
}
