package app.syntopic.notebook;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// A new, empty notebook for each test, in a folder of its own.
abstract class NotebookTest {

    @TempDir private Path temp;

    private NotebookFolder folder;

    @BeforeEach
    void makeNotebook() throws IOException {
        folder = new NotebookFolder(Files.createDirectory(temp.resolve("notebook")));
    }

    NotebookFolder folder() {
        return folder;
    }

    Path root() {
        return folder.root();
    }

    /// The folder that the notebook lies in.
    Path outside() {
        return temp;
    }

    /// Writes a file of the notebook as another program would.
    Path write(String path, String text) throws IOException {
        Path file = root().resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    String text(String path) throws IOException {
        return Files.readString(root().resolve(path));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
