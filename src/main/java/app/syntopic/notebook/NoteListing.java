package app.syntopic.notebook;

import app.syntopic.model.CodePointOrder;
import app.syntopic.model.NoteFile;
import app.syntopic.model.NotePath;
import app.syntopic.model.Sentence;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;

/// One walk over a notebook's notes, in the order of their paths. Holds one folder's names for each level of depth.
///
/// Symbolic links are followed, but no real folder is walked twice, and a link to something inside the notebook is left
/// out because it is listed where it really lies. What cannot be read becomes a problem. Not thread-safe.
public final class NoteListing implements Iterator<NoteFile> {

    private static final Comparator<Entry> BY_PATH = Comparator.comparing(Entry::sortKey, CodePointOrder.ASCENDING);

    private final LinkedFolders links;
    private final BiConsumer<String, Path> onFolder;
    private final AttachmentNames.Walk attachments;
    private final Deque<Iterator<Entry>> levels = new ArrayDeque<>();
    private final List<FolderProblem> problems = new ArrayList<>();
    private @Nullable NoteFile next;

    /// @param attachments takes over the other files met
    /// @param onFolder told of each folder walked, by its path from the root with a final `/` (empty for the root
    ///   itself)
    NoteListing(Path root, AttachmentNames.Walk attachments, BiConsumer<String, Path> onFolder) {
        this.links = new LinkedFolders(root);
        this.attachments = attachments;
        this.onFolder = onFolder;
        enter("", root);
        next = advance();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public NoteFile next() {
        NoteFile current = next;
        if (current == null) {
            throw new NoSuchElementException();
        }
        next = advance();
        return current;
    }

    /// What has been left out so far; complete once the walk is over.
    public List<FolderProblem> problems() {
        return List.copyOf(problems);
    }

    private @Nullable NoteFile advance() {
        while (!levels.isEmpty()) {
            Iterator<Entry> level = levels.peek();
            if (!level.hasNext()) {
                levels.pop();
                continue;
            }
            Entry entry = level.next();
            if (!entry.folder()) {
                return entry.note();
            }
            enter(entry.path() + "/", entry.file());
        }
        attachments.end();
        return null;
    }

    private void enter(String prefix, Path folder) {
        Entries entries = new Entries();
        try {
            if (!links.enter(folder)) {
                return;
            }
            onFolder.accept(prefix, folder);
            fill(prefix, folder, entries);
        } catch (IOException | DirectoryIteratorException e) {
            Sentence sentence =
                    prefix.isEmpty()
                            ? Sentence.of("The notebook’s folder may not be read; check its permissions.")
                            : Sentence.of("The folder “{0}” may not be read; check its permissions.", prefix);
            problems.add(new FolderProblem(prefix, sentence));
        }
        attachments.met(prefix, entries.attachments());
        entries.walked().sort(BY_PATH);
        levels.push(entries.walked().iterator());
    }

    private void fill(String prefix, Path folder, Entries entries) throws IOException {
        try (DirectoryStream<Path> names = Files.newDirectoryStream(folder)) {
            for (Path file : names) {
                String name = file.getFileName().toString();
                if (!name.startsWith(".")) {
                    look(prefix + name, file, entries);
                }
            }
        }
    }

    private void look(String path, Path file, Entries into) {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (attributes.isSymbolicLink()) {
                lookThroughLink(path, file, into);
            } else {
                take(path, file, attributes, into);
            }
        } catch (IOException e) {
            if (NotebookFolder.isNote(path)) {
                problem(path, Sentence.of("“{0}” may not be read; check its permissions.", path));
            }
        }
    }

    private void lookThroughLink(String path, Path link, Entries into) throws IOException {
        if (!Files.exists(link)) {
            if (NotebookFolder.isNote(path)) {
                problem(path, Sentence.of("“{0}” is a link to a file that is not there.", path));
            }
            return;
        }
        Path real = link.toRealPath();
        switch (links.follow(real)) {
            case NEW -> take(path, real, Files.readAttributes(real, BasicFileAttributes.class), into);
            case INSIDE, WALKED -> {
                // listed, or to be listed, under its real path
            }
            case AROUND ->
                    problem(
                            path,
                            Sentence.of(
                                    "The link “{0}” leads to a folder that holds the notebook itself; it is not"
                                            + " followed.",
                                    path));
        }
    }

    private void take(String path, Path file, BasicFileAttributes attributes, Entries into) {
        if (attributes.isDirectory()) {
            into.walked().add(new Entry(path, file, true, 0, 0));
        } else if (attributes.isRegularFile() && NotebookFolder.isNote(path)) {
            if (path.indexOf('\uFFFD') >= 0) {
                problem(
                        path,
                        Sentence.of("The name of “{0}” is not text in this system’s encoding; rename the file.", path));
                return;
            }
            long modified = attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
            into.walked().add(new Entry(path, file, false, attributes.size(), modified));
        } else if (attributes.isRegularFile() && NotebookFolder.isAttachment(path)) {
            into.attachments().add(path);
        }
    }

    /// What one folder holds.
    private record Entries(List<Entry> walked, List<String> attachments) {
        Entries() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    private void problem(String path, Sentence sentence) {
        problems.add(new FolderProblem(path, sentence));
    }

    private record Entry(String path, Path file, boolean folder, long size, long modifiedNanos) {

        /// A folder sorts as its notes do: `a/` comes after `a b.md` and before `ab.md`.
        String sortKey() {
            return folder ? path + "/" : path;
        }

        NoteFile note() {
            return new NoteFile(NotePath.of(path), size, modifiedNanos);
        }
    }
}
