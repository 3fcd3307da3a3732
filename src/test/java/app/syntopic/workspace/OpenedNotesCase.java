package app.syntopic.workspace;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Two notes about baking and brewing in an opened notebook.
abstract class OpenedNotesCase {

    static final String BREAD =
            """
            ---
            type: talk
            title: "Bread and Patience"
            published: 2024-05-01
            ---
            # Bread and Patience — Notes

            ## Glossary
            - **Oven spring** — the last rise of a loaf. See [[Yeast]].

            ## Claims by section
            ### § Why it rises [00:01:00](https://example.org/talk?t=60)
            Yeast eats sugar and ‘it breathes out’. Oven springs end when the crust sets (supports:: [[Yeast]]).
            ### § What goes wrong
            - Too warm an oven kills it. See [[Bread and Patience#§ Why it rises]].
            """;
    static final String BEER =
            """
            ---
            type: book
            title: "Beer"
            published: 1999
            author: "[[Carl Brewer]]"
            ---
            # Beer — Notes

            ## Glossary
            - **Yeast** — what turns sugar into alcohol.

            ## Claims by section
            ### § Fermenting
            The generalisation that yeast works best in the warm is false (opposes:: [[Yeast]]).
            """;

    @TempDir Path folder;

    Path notes;
    Path data;
    Workspace workspace;

    @BeforeEach
    void makeNotebook() throws IOException {
        notes = Files.createDirectories(folder.resolve("notes/talks")).getParent();
        data = folder.resolve("data");
        Files.writeString(notes.resolve("talks/Bread and Patience.md"), BREAD);
        Files.writeString(notes.resolve("Beer.md"), BEER);
        open();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    Indexing.Report open() {
        workspace = NotebookWorkspace.open(notes, Optional.of(data));
        return workspace.indexing().refresh(progress -> {});
    }

    Indexing.Report refresh() {
        return workspace.indexing().refresh(progress -> {});
    }

    static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
