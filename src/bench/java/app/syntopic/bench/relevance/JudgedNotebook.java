package app.syntopic.bench.relevance;

import app.syntopic.bench.notebook.PassageId;
import app.syntopic.bench.notebook.PassageRow;
import app.syntopic.bench.notebook.PlainNotes;
import app.syntopic.model.Block;
import app.syntopic.model.ParsedNote;
import app.syntopic.model.Passage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The passages of a notebook that judgements may name: all but the rows of tables.
final class JudgedNotebook {

    private final Path folder;
    private final List<PassageRow> rows = new ArrayList<>();
    private final Map<PassageId, PassageRow> byId = new HashMap<>();
    private final Map<Beginning, PassageId> beginnings = new HashMap<>();

    JudgedNotebook(Path folder) throws IOException {
        this.folder = folder;
        new PlainNotes(folder).forEach(this::take);
    }

    private void take(ParsedNote note) {
        String path = note.path().value();
        PassageRow.of(note)
                .forEach(row -> {
                    Passage passage = note.passages().get(row.id().ordinal());
                    if (!inTable(note, passage)) {
                        rows.add(row);
                        byId.put(row.id(), row);
                        beginnings.putIfAbsent(new Beginning(path, -1), row.id());
                        beginnings.putIfAbsent(new Beginning(path, passage.section()), row.id());
                    }
                });
    }

    private static boolean inTable(ParsedNote note, Passage passage) {
        return note.blocks().stream()
                .anyMatch(block -> block instanceof Block.Table && block.span().contains(passage.span()));
    }

    Path folder() {
        return folder;
    }

    /// In the order of the notes' paths.
    List<PassageRow> rows() {
        return rows;
    }

    Optional<PassageRow> row(PassageId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The first passage of a section, or of the whole note when the section is -1.
    Optional<PassageId> beginning(String note, int section) {
        return Optional.ofNullable(beginnings.get(new Beginning(note, section)));
    }

    private record Beginning(String note, int section) {}
}
