package app.syntopic.store;

import app.syntopic.model.NotePath;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// A new store for each test.
abstract class StoreTest {

    @TempDir private Path folder;

    private LibraryStore store;

    @BeforeEach
    void open() {
        store = LibraryStore.open(folder.resolve("library.db"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    LibraryStore store() {
        return store;
    }

    void write(NoteFixture... notes) {
        try (NoteBatch batch = store.begin()) {
            for (NoteFixture note : notes) {
                batch.replace(note.known(), note.parsed());
            }
            batch.commit(store.generation() + 1);
        }
    }

    void remove(String path) {
        try (NoteBatch batch = store.begin()) {
            batch.remove(NotePath.of(path));
            batch.commit(store.generation() + 1);
        }
    }
}
