package app.syntopic.workspace;

import app.syntopic.graph.LabelDirectory;
import app.syntopic.model.NotePath;
import app.syntopic.store.LabelLookup;

import java.util.List;
import java.util.OptionalInt;

/// Who answers to a name, from the store's rows.
final class StoredLabels implements LabelDirectory {

    private final LabelLookup rows;

    StoredLabels(LabelLookup rows) {
        this.rows = rows;
    }

    @Override
    public List<Labelled> candidates(String written) {
        return rows.candidates(written).stream()
                .map(row -> new Labelled(row.path(), row.title(), row.aliases()))
                .toList();
    }

    @Override
    public OptionalInt section(NotePath note, String title) {
        return rows.section(note, title);
    }

    @Override
    public OptionalInt block(NotePath note, String id) {
        return rows.block(note, id);
    }

    @Override
    public boolean hasHeading(NotePath note, String heading) {
        return rows.hasHeading(note, heading);
    }
}
