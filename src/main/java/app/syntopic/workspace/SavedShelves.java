package app.syntopic.workspace;

import app.syntopic.model.Sentence;
import app.syntopic.notebook.WriteFailure;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Which shelves of the library were left open, in one JSON file. One that cannot be read counts as none.
final class SavedShelves {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final SavedJson<List<String>> saved;
    private final ChangesToWrite changes = new ChangesToWrite();
    private @Nullable Set<String> open;

    SavedShelves(Path file) {
        this.saved = new SavedJson<>(file, JSON, new TypeReference<>() {});
        try {
            open = saved.read().map(Set::copyOf).orElse(null);
        } catch (IOException | JacksonException damaged) {
            open = null;
        }
    }

    synchronized Optional<Set<String>> open() {
        return Optional.ofNullable(open);
    }

    synchronized void leave(Set<String> shelves) {
        open = Set.copyOf(shelves);
        changes.count();
    }

    void save() {
        try {
            changes.write(this::write);
        } catch (IOException failed) {
            throw new NotebookUnavailableException(
                    Sentence.of("What you read last could not be saved: {0}.", WriteFailure.reason(failed)), failed);
        }
    }

    private void write() throws IOException {
        Optional<Set<String>> now = open();
        if (now.isPresent()) {
            saved.write(List.copyOf(new TreeSet<>(now.get())));
        }
    }
}
