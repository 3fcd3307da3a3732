package app.syntopic.workspace;

import app.syntopic.model.NotePath;
import app.syntopic.workspace.rewrite.RenamePlan;

import java.nio.file.Path;
import java.util.Optional;

/// Gives a note another name, and with it all that name it, and then takes that back, until it is killed. Prints a line
/// when all is planned, one for each note that is written, and one when all is done; what comes behind it is not told.
final class RenamingProcess {

    private RenamingProcess() {}

    /// @param arguments the notebook's folder, the folder for its data, the note's name, its other name, and what to do
    ///   behind that: `undo` or `wait`
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
            if (arguments[4].equals("undo")) {
                workspace.authoring().undo();
            }
            Thread.currentThread().join();
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
