package app.syntopic.workspace;

import app.syntopic.notebook.Difference;
import app.syntopic.notebook.Difference.Change;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/// The changes a refresh has to look at, known in full before it starts so that progress can be told.
///
/// @param removesAny whether a note is gone
record Pending(List<Change> changes, int unchanged, boolean removesAny) implements Iterable<Change> {

    static Pending of(Difference difference) {
        List<Change> changes = new ArrayList<>();
        int unchanged = 0;
        boolean removesAny = false;
        while (difference.hasNext()) {
            Change change = difference.next();
            if (change instanceof Change.Unchanged) {
                unchanged++;
            } else {
                changes.add(change);
                removesAny |= change instanceof Change.Removed;
            }
        }
        return new Pending(changes, unchanged, removesAny);
    }

    int size() {
        return changes.size();
    }

    @Override
    public Iterator<Change> iterator() {
        return changes.iterator();
    }
}
