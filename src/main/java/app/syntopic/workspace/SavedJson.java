package app.syntopic.workspace;

import app.syntopic.notebook.SafeFile;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// A value in a small JSON file of the data folder. Whoever ends the program or pulls the plug finds the value written
/// last or the one before, never a part.
///
/// @param <T> what the file holds
final class SavedJson<T> {

    private final Path file;
    private final JsonMapper json;
    private final TypeReference<T> type;

    SavedJson(Path file, JsonMapper json, TypeReference<T> type) {
        this.file = file;
        this.json = json;
        this.type = type;
    }

    Path file() {
        return file;
    }

    /// What the file holds; nothing where there is none.
    ///
    /// @throws tools.jackson.core.JacksonException when it holds something else
    Optional<T> read() throws IOException {
        return Files.exists(file)
                ? Optional.ofNullable(json.readValue(Files.readAllBytes(file), type))
                : Optional.empty();
    }

    /// Replaces what the file holds, and makes the folders above it.
    void write(T value) throws IOException {
        new SafeFile(file.toAbsolutePath()).put(json.writeValueAsBytes(value));
    }
}
