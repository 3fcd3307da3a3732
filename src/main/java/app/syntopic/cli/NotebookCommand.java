package app.syntopic.cli;

import app.syntopic.workspace.Workspace;
import app.syntopic.workspace.WorkspaceOpener;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

/// A command on one notebook: opens it, brings its caches up to date, answers, closes it.
abstract class NotebookCommand implements Callable<Integer> {

    private final WorkspaceOpener opener;
    final Terminal terminal;

    @Option(
            names = "--notebook",
            paramLabel = "DIR",
            description = "The folder of notes (default: ${DEFAULT-VALUE}).",
            defaultValue = "notes")
    private Path notebook = Path.of("notes");

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where caches and history live (default: the platform's data folder, or SYNTOPIC_DATA).")
    private @Nullable Path data;

    @Option(names = "--json", description = "Print one JSON document.")
    boolean json;

    NotebookCommand(WorkspaceOpener opener, Terminal terminal) {
        this.opener = opener;
        this.terminal = terminal;
    }

    @Override
    public final Integer call() {
        try (Workspace workspace = opener.open(notebook, Optional.ofNullable(data))) {
            return answer(workspace);
        }
    }

    /// @return an [ExitCode]
    abstract int answer(Workspace workspace);

    /// Takes over what changed on disk since the last time.
    static void bringUpToDate(Workspace workspace) {
        workspace.indexing().refresh(progress -> {});
    }
}
