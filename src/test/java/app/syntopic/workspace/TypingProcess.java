package app.syntopic.workspace;

import app.syntopic.model.NotePath;
import app.syntopic.model.TextChange;
import app.syntopic.model.TextEdit;
import app.syntopic.workspace.Authoring.Draft;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Somebody who types numbered lines into a note as fast as the program takes them, until the process is killed. Each
/// number that was kept is printed.
final class TypingProcess {

    static final NotePath NOTE = NotePath.of("typed.md");

    private TypingProcess() {}

    /// @param arguments the notebook's folder and the folder for its data
    public static void main(String[] arguments) {
        Workspace workspace = NotebookWorkspace.open(Path.of(arguments[0]), Optional.of(Path.of(arguments[1])));
        Writing writing = workspace.writing();
        Writing.Opened opened = writing.open(NOTE);
        Draft since = opened.saved();
        StringBuilder text = new StringBuilder(opened.text());
        for (long number = text.chars().filter(c -> c == '\n').count(); ; number++) {
            TextEdit edit = new TextEdit(text.length(), "", "line " + number + "\n");
            edit.applyTo(text);
            writing.keep(since, List.of(new TextChange(TextChange.Kind.STEP, List.of(edit))));
            System.out.println(number);
            if (number % 3 == 0 && writing.save(since, text.toString()) instanceof Writing.Outcome.Saved saved) {
                since = saved.draft();
            }
        }
    }
}
