package app.syntopic.notebook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/// Which real folders a walk has been to by way of symbolic links, so that it ends and meets no folder twice.
///
/// Folders inside the notebook need no book-keeping: links to them are not followed, and without links they form a
/// tree.
final class LinkedFolders {

    private final Path root;
    private final Set<Path> walked = new HashSet<>();

    LinkedFolders(Path root) {
        this.root = root;
    }

    /// @param real the link's target, without symbolic links
    Lead follow(Path real) {
        if (real.startsWith(root)) {
            return Lead.INSIDE;
        }
        if (root.startsWith(real)) {
            return Lead.AROUND;
        }
        return walked.contains(real) ? Lead.WALKED : Lead.NEW;
    }

    /// Whether a folder is to be walked; the answer is yes only once for each.
    boolean enter(Path folder) throws IOException {
        if (folder.startsWith(root)) {
            return true;
        }
        Path real = folder.toRealPath();
        return !real.startsWith(root) && walked.add(real);
    }

    enum Lead {
        NEW,
        /// Into the notebook.
        INSIDE,
        /// To a folder the notebook lies in.
        AROUND,
        WALKED
    }
}
