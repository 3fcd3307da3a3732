package app.syntopic.view;

import app.syntopic.model.FoldedLabel;
import app.syntopic.model.NotePath;
import app.syntopic.workspace.NotebookWorkspace;
import app.syntopic.workspace.Workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// A real notebook of three sources that meet on shared concepts, opened and indexed. Its caches lie beside it.
public final class OpenedNotebook implements AutoCloseable {

    public static final NotePath PRUNING = NotePath.of("sources/Ada Moreau on Slow Pruning.md");
    public static final NotePath WEEDS = NotePath.of("sources/Learning from Weeds.md");
    public static final NotePath ORCHARD = NotePath.of("sources/The Patient Orchard.md");
    public static final FoldedLabel CONTINUAL_PRUNING = FoldedLabel.of("Continual Pruning");

    private static final String PRUNING_TEXT =
            """
            ---
            type: podcastEpisode
            title: Ada Moreau on Slow Pruning
            show: Green Hours
            guests: ["[[Ada Moreau]]"]
            published: 2025-11-25
            url: https://example.org/pruning
            tags: [garden/trees]
            ---
            # Ada Moreau on Slow Pruning — Notes

            ## Four questions

            **Q1 — What is it about?** How trees are cut a little every week [§ Training the tree].

            ## Glossary

            - **Continual pruning** — cutting a little every week, so that no branch grows past mending. See [[Growth Gap]].
            - **Root collapse** — what follows when the crown is cut at once.

            ## Claims by section

            ### § Training the tree [00:05:00](https://example.org/pruning?t=300)

            A grown tree is ‘a gifted apprentice’ rather than a finished work. Nobody learns continual pruning from books.

            ### § Frost and memory [00:15:00](https://example.org/pruning?t=900)

            Bark remembers every hard winter. See [[Root Collapse]].

            ## See also

            - [[Learning from Weeds]] — the other side of the argument
            """;

    private static final String WEEDS_TEXT =
            """
            ---
            type: talk
            title: Learning from Weeds
            author: Ines Calder
            published: 2023-05-02
            ---
            # Learning from Weeds

            ## Glossary

            - **Continual pruning** — a name for being unable to leave things alone.

            ## Claims by section

            ### § What weeds know

            Continual pruning weakens a hedge (opposes:: [[Continual Pruning]]). A hedge that is left alone ‘teaches patience’.
            """;

    private static final String ORCHARD_TEXT =
            """
            ---
            type: book
            title: The Patient Orchard
            author: Jun Kimura
            published: 2019
            ---
            # The Patient Orchard

            ## Claims by section

            ### § Grafting

            A graft takes three years to forget the knife. This answers [[Ada Moreau on Slow Pruning#§ Frost and memory]].
            """;

    private final Path folder;
    private final Workspace workspace;
    private volatile boolean closed;

    private OpenedNotebook(Path folder, Workspace workspace) {
        this.folder = folder;
        this.workspace = workspace;
    }

    /// @param directory empty, for the notes and their caches
    public static OpenedNotebook in(Path directory) {
        Path folder = directory.resolve("garden");
        write(folder.resolve(PRUNING.value()), PRUNING_TEXT);
        write(folder.resolve(WEEDS.value()), WEEDS_TEXT);
        write(folder.resolve(ORCHARD.value()), ORCHARD_TEXT);
        Workspace workspace = NotebookWorkspace.open(folder, Optional.of(directory.resolve("data")));
        workspace.indexing().refresh(progress -> {});
        return new OpenedNotebook(folder, workspace);
    }

    public Workspace workspace() {
        return workspace;
    }

    /// Work at once, and every failure a failure of the test.
    public static Background inPlace() {
        return Background.inPlace(failure -> {
            throw new AssertionError(failure);
        });
    }

    /// Work at once; a failure is one of the test unless it comes after the notebook closed, from a window that is
    /// still there.
    public Background inPlaceWhileOpen() {
        return Background.inPlace(this::failUnlessClosed);
    }

    /// Work off the window's thread. A failure is one of the test, unless it comes from what was still being read when
    /// the notebook closed.
    public Background forWindow() {
        return Background.forWindow(this::failUnlessClosed);
    }

    private void failUnlessClosed(Throwable failure) {
        if (!closed) {
            throw new AssertionError(failure);
        }
    }

    /// What another program would do.
    public void change(NotePath note, String text) {
        write(folder.resolve(note.value()), text);
    }

    /// What another program would do, taken over by the notebook.
    public void append(NotePath note, String text) {
        write(note, read(note) + text);
    }

    /// What another program would do, taken over by the notebook.
    public void write(NotePath note, String text) {
        change(note, text);
        workspace.indexing().refresh(progress -> {});
    }

    /// What another program would do.
    public void delete(NotePath note) {
        try {
            Files.delete(folder.resolve(note.value()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String read(NotePath note) {
        try {
            return Files.readString(folder.resolve(note.value()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        closed = true;
        workspace.close();
    }
}
