package app.syntopic.bench.micro;

import app.syntopic.bench.TemporaryFolder;
import app.syntopic.bench.notebook.MadeNotebook;
import app.syntopic.bench.notebook.Query;
import app.syntopic.bench.notebook.RowUnit;
import app.syntopic.workspace.NotebookWorkspace;
import app.syntopic.workspace.Workspace;

import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// An indexed notebook.
@State(Scope.Benchmark)
public class OpenedNotebook {

    @Param("1000")
    private int size = 1_000;

    private @Nullable TemporaryFolder data;
    private @Nullable Workspace workspace;
    private List<Query> queries = List.of();

    @Setup
    public void open() throws IOException {
        MadeNotebook notebook = MadeNotebook.of(size, RowUnit.PASSAGES);
        queries = notebook.readQueries();
        data = TemporaryFolder.create("jmh");
        Workspace opened = NotebookWorkspace.open(notebook.notes(), Optional.of(data.path()));
        opened.indexing().refresh(progress -> {});
        workspace = opened;
    }

    int size() {
        return size;
    }

    Workspace workspace() {
        return Objects.requireNonNull(workspace);
    }

    List<Query> queries() {
        return queries;
    }

    @TearDown
    public void close() {
        workspace().close();
        Objects.requireNonNull(data).close();
    }
}
