package app.syntopic.notebook;

import app.syntopic.model.NotePath;
import app.syntopic.notebook.NoteFileException.Reason;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Templates for new notes, as Markdown files in a hidden folder of the notebook, so that they travel with it and are
/// no notes themselves.
public final class TemplateFolder {

    private static final String PLACE = ".syntopic/templates/";
    private static final String EXTENSION = ".md";
    private static final int MOST = 100;

    private final NotebookFolder folder;

    public TemplateFolder(NotebookFolder folder) {
        this.folder = folder;
    }

    /// Where a template lies or would lie, as an editor opens it.
    ///
    /// @param name without folder and extension
    public NotePath path(String name) {
        return NotePath.of(PLACE + name + EXTENSION);
    }

    /// The names of all templates, in order.
    public List<String> names() {
        Path place = folder.root().resolve(PLACE);
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(place, "*" + EXTENSION)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                names.add(name.substring(0, name.length() - EXTENSION.length()));
            }
        } catch (IOException | DirectoryIteratorException unreadable) {
            // as if there were none: notes are made from the usual templates then
            return List.of();
        }
        return names.stream().sorted(Collator.getInstance()::compare).limit(MOST).toList();
    }

    /// A template's text; nothing when there is none of the name.
    public Optional<String> text(String name) {
        try {
            return Optional.of(NoteText.of(folder.read(path(name))).text());
        } catch (NoteFileException missing) {
            if (missing.reason() == Reason.MISSING) {
                return Optional.empty();
            }
            throw missing;
        }
    }

    /// Writes a template where there is none of the name yet.
    public void create(String name, String text) {
        Path file = folder.locate(path(name));
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(folder.root().resolve(PLACE));
                new SafeFile(file).create(text.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException refused) {
            throw NoteFiles.unwritable(path(name), refused);
        }
    }
}
