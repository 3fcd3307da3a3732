package app.syntopic.cli;

import app.syntopic.workspace.Workspace;
import app.syntopic.workspace.WorkspaceOpener;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.util.concurrent.Callable;

/// A command on one notebook: opens it, brings its caches up to date, answers, closes it.
abstract class NotebookCommand implements Callable<Integer> {

    private final WorkspaceOpener opener;
    final Terminal terminal;

    @Mixin private final NotebookOptions notebook = new NotebookOptions();

    @Option(names = "--json", description = "Print one JSON document.")
    boolean json;

    NotebookCommand(WorkspaceOpener opener, Terminal terminal) {
        this.opener = opener;
        this.terminal = terminal;
    }

    @Override
    public final Integer call() {
        try (Workspace workspace = opener.open(notebook.folder(), notebook.data())) {
            workspace.fromLastTime().ifPresent(last -> terminal.say(last.said().toString()));
            workspace
                    .indexing()
                    .onLost(loss -> {
                        terminal.say(loss.toString());
                        bringUpToDate(workspace);
                    });
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
