package app.syntopic.notebook;

import app.syntopic.model.NoteFile;
import app.syntopic.model.NotePath;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Files beside notes that nothing in the notebook names: no note, no template, and no other file that may be text,
/// such as a canvas. A file is taken for used when any of its name is. What lies in a `raw` folder is a source's own,
/// and a link to elsewhere is not looked at.
public final class UnusedAttachments {

    /// A larger file that is no note is not a text that somebody wrote, in bytes.
    private static final long LARGEST_OTHER = 8L << 20;

    private final NotebookFolder folder;

    public UnusedAttachments(NotebookFolder folder) {
        this.folder = folder;
    }

    /// @param files in the order of their paths
    /// @param unread what could not be read, and may name some of the files
    public record Found(List<NoteFile> files, List<String> unread) {

        public Found {
            files = List.copyOf(files);
            unread = List.copyOf(unread);
        }
    }

    /// Reads all of the notebook, which takes a while.
    public Found find() {
        Map<String, Path> folders = new LinkedHashMap<>();
        NoteListing walk = folder.list(folders::put);
        List<NotePath> notes = new ArrayList<>();
        walk.forEachRemaining(note -> notes.add(note.path()));
        List<String> unread = new ArrayList<>(walk.problems().stream().map(FolderProblem::path).toList());
        List<NoteFile> attachments = folder.attachments().stream().filter(this::isOurs).toList();
        NamedFiles named = new NamedFiles(attachments.stream().map(file -> file.path().fileName()).toList());
        TemplateFolder templates = new TemplateFolder(folder);
        templates.names().forEach(name -> notes.add(templates.path(name)));
        notes.stream().takeWhile(note -> !named.isDone()).forEach(note -> read(note, named, unread));
        folders.forEach((prefix, at) -> readOthers(prefix, at, named, unread));
        List<NoteFile> unused =
                attachments.stream()
                        .filter(file -> named.isUnnamed(file.path().fileName()))
                        .sorted(Comparator.comparing(file -> file.path().value()))
                        .toList();
        return new Found(unused, unread);
    }

    private boolean isOurs(NoteFile file) {
        return !NotebookFolder.isRaw(file.path().value())
                && Files.isRegularFile(folder.locate(file.path()), LinkOption.NOFOLLOW_LINKS);
    }

    private void read(NotePath note, NamedFiles named, List<String> unread) {
        try {
            named.read(NoteText.of(folder.read(note)).text());
        } catch (NoteFileException refused) {
            unread.add(note.value());
        }
    }

    private static void readOthers(String prefix, Path at, NamedFiles named, List<String> unread) {
        try (DirectoryStream<Path> files =
                Files.newDirectoryStream(at, file -> !named.isDone() && isOther(prefix, file))) {
            for (Path file : files) {
                readOther(prefix, file, named, unread);
            }
        } catch (IOException | DirectoryIteratorException refused) {
            // the walk has told of a folder that cannot be read
        }
    }

    private static void readOther(String prefix, Path file, NamedFiles named, List<String> unread) {
        try {
            named.read(NoteText.of(Files.readAllBytes(file)).text());
        } catch (IOException refused) {
            unread.add(prefix + file.getFileName());
        }
    }

    private static boolean isOther(String prefix, Path file) throws IOException {
        String path = prefix + file.getFileName();
        return !NotebookFolder.isHidden(path)
                && Files.isRegularFile(file)
                && !NotebookFolder.isAttachment(path)
                && !NotebookFolder.isNote(path)
                && Files.size(file) <= LARGEST_OTHER;
    }
}
