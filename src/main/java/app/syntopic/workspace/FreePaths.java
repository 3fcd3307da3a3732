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
        return like(first(title));
    }

    /// @param folder from the notebook's root, without a slash at its end; empty for the root
    /// @throws NoteUnavailableException when there are too many of one name
    NotePath in(String folder, String title) {
        String name = first(title).value();
        return like(NotePath.of(folder.isEmpty() ? name : folder + "/" + name));
    }

    /// A path itself, or with a number before its extension where it is taken.
    ///
    /// @throws NoteUnavailableException when there are too many of one name
    NotePath like(NotePath path) {
        int dot = path.fileName().lastIndexOf('.');
        int end = dot > 0 ? path.value().length() - path.fileName().length() + dot : path.value().length();
        for (int number = 1; number < MOST_OF_ONE_NAME; number++) {
            String numbered = number == 1 ? "" : " " + number;
            NotePath free = NotePath.of(path.value().substring(0, end) + numbered + path.value().substring(end));
            if (!Files.exists(folder.locate(free))) {
                return free;
            }
        }
        throw new NoteUnavailableException(
                path,
                Sentence.of("There are too many notes called “{0}”; choose another title.", path.name()),
                new IOException(path.value()));
    }

    /// The path a title would have if nothing were there yet.
    NotePath first(String title) {
        return NotePath.of(FileNames.of(title) + EXTENSION);
    }
}
