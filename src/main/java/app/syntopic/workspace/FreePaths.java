package app.syntopic.workspace;

import app.syntopic.exchange.FileNames;
import app.syntopic.model.NotePath;
import app.syntopic.model.Sentence;
import app.syntopic.notebook.NotebookFolder;

import java.io.IOException;
import java.nio.file.Files;

/// Paths for new notes: the title's, or with a number where that is taken. A race for the name ends in the writer's
/// refusal.
record FreePaths(NotebookFolder folder) {

    private static final String EXTENSION = ".md";
    private static final int MOST_OF_ONE_NAME = 1_000;

    /// @throws NoteUnavailableException when there are too many of one name
    NotePath of(String title) {
        String name = FileNames.of(title);
        for (int number = 1; number < MOST_OF_ONE_NAME; number++) {
            NotePath path = NotePath.of(name + (number == 1 ? "" : " " + number) + EXTENSION);
            if (!Files.exists(folder.locate(path))) {
                return path;
            }
        }
        NotePath path = NotePath.of(name + EXTENSION);
        throw new NoteUnavailableException(
                path,
                Sentence.of("There are too many notes called “{0}”; choose another title.", name),
                new IOException(name));
    }

    /// The path a title would have if nothing were there yet.
    NotePath first(String title) {
        return NotePath.of(FileNames.of(title) + EXTENSION);
    }
}
