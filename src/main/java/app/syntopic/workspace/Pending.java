package app.syntopic.workspace;

import app.syntopic.notebook.Difference;
import app.syntopic.notebook.Difference.Change;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/// The changes a refresh has to look at, known in full before it starts so that progress can be told.
record Pending(List<Change> changes, int unchanged) implements Iterable<Change> {

    static Pending of(Difference difference) {
        List<Change> changes = new ArrayList<>();
        int unchanged = 0;
        while (difference.hasNext()) {
            Change change = difference.next();
            if (change instanceof Change.Unchanged) {
                unchanged++;
            } else {
                changes.add(change);
            }
        }
        return new Pending(changes, unchanged);
    }

    int size() {
        return changes.size();
    }

    @Override
    public Iterator<Change> iterator() {
        return changes.iterator();
    }
}
