package app.syntopic.workspace;

import java.nio.file.Path;
import java.util.Optional;

/// Brings a notebook's caches up to date, then builds them anew over and over, until it is killed. Prints a line for
/// each step of its progress and for each time that notes were made durable.
final class IndexingProcess {

    private IndexingProcess() {}

    public static void main(String[] arguments) {
        try (Workspace workspace = NotebookWorkspace.open(Path.of(arguments[0]), Optional.of(Path.of(arguments[1])))) {
            Indexing indexing = workspace.indexing();
            indexing.onChange(change -> say("durable"));
            indexing.refresh(progress -> say("refresh " + progress.done()));
            while (true) {
                indexing.rebuild(progress -> say("rebuild " + progress.done()));
            }
        }
    }

    private static synchronized void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
