package app.syntopic.bench.relevance;

import app.syntopic.bench.TemporaryFolder;
import app.syntopic.bench.notebook.PassageId;
import app.syntopic.bench.notebook.PassageRow;
import app.syntopic.model.NotePath;
import app.syntopic.search.result.Hit;
import app.syntopic.workspace.NotebookWorkspace;
import app.syntopic.workspace.Workspace;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The program itself, on a fresh index. A hit that is a note or a section as a whole counts as its first passage: that
/// is what a reader sees who follows it.
final class SyntopicEngine implements Engine, RelatedEngine {

    /// More than ten, because several hits may come down to one passage.
    private static final int LIMIT = 3 * DEPTH;

    private final JudgedNotebook notebook;
    private final TemporaryFolder data;
    private final Workspace workspace;

    SyntopicEngine(JudgedNotebook notebook) throws IOException {
        this.notebook = notebook;
        data = TemporaryFolder.create("relevance");
        workspace = NotebookWorkspace.open(notebook.folder(), Optional.of(data.path()));
        workspace.indexing().refresh(progress -> {});
    }

    @Override
    public String name() {
        return "Syntopic";
    }

    @Override
    public List<PassageId> search(String query) {
        return workspace.claims().search(query, LIMIT).hits().stream().flatMap(this::passage).toList();
    }

    @Override
    public List<PassageId> related(PassageRow passage) {
        PassageId id = passage.id();
        return workspace.claims().related(NotePath.of(id.note()), id.ordinal(), LIMIT).stream()
                .flatMap(this::passage)
                .toList();
    }

    private Stream<PassageId> passage(Hit hit) {
        String note = hit.note().value();
        return hit.passage() < 0
                ? notebook.beginning(note, hit.section()).stream()
                : Stream.of(new PassageId(note, hit.passage()));
    }

    @Override
    public void close() {
        workspace.close();
        data.close();
    }
}
