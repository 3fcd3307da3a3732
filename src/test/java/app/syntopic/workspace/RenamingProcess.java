package app.syntopic.workspace;

import app.syntopic.model.NotePath;
import app.syntopic.workspace.rewrite.RenamePlan;

import java.nio.file.Path;
import java.util.Optional;

/// Gives a note another name, and with it all that name it, until it is killed. Prints a line when all is planned, one
/// for each note that is written, and one when all is done, behind which it waits.
final class RenamingProcess {

    private RenamingProcess() {}

    /// @param arguments the notebook's folder, the folder for its data, the note's name, and its other name
    public static void main(String[] arguments) throws InterruptedException {
        try (Workspace workspace = NotebookWorkspace.open(Path.of(arguments[0]), Optional.of(Path.of(arguments[1])))) {
            workspace.indexing().refresh(progress -> {});
            NotePath note = workspace.reading().find(arguments[2]).orElseThrow();
            RenamePlan plan = workspace.rewriting().rename(note, arguments[3]);
            say("planned");
            workspace
                    .rewriting()
                    .apply(
                            plan,
                            new Rewriting.Watcher() {
                                @Override
                                public void progress(int notes) {
                                    say("written " + notes);
                                }
                            });
            say("done");
            Thread.currentThread().join();
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
