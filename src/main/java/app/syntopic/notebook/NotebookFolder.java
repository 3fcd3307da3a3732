package app.syntopic.notebook;

import app.syntopic.model.NoteFile;
import app.syntopic.model.NotePath;
import app.syntopic.model.Sentence;
import app.syntopic.notebook.NoteFileException.Reason;

import java.io.File;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;

/// The folder of a notebook: which of its files are notes, and their bytes. Writes nothing. Safe to share between
/// threads.
public final class NotebookFolder {

    /// The largest note that is read, in bytes: its text and parse still fit the supported heap.
    public static final long LARGEST_NOTE = 64L << 20;

    private static final Set<String> ATTACHED =
            Set.of(
                    "avif", "bmp", "gif", "jpeg", "jpg", "png", "svg", "webp", "flac", "m4a", "mp3", "ogg", "wav",
                    "webm", "3gp", "mkv", "mov", "mp4", "ogv", "pdf");

    private final Path root;
    private final AttachmentNames attachments = new AttachmentNames();

    /// @throws IOException when the folder is missing, is no folder, or cannot be entered
    public NotebookFolder(Path root) throws IOException {
        this.root = root.toRealPath();
        if (!Files.isDirectory(this.root)) {
            throw new java.nio.file.NotDirectoryException(root.toString());
        }
    }

    /// The folder's real path, absolute and without symbolic links.
    public Path root() {
        return root;
    }

    /// Walks the notes in the order of their paths, reading one folder at a time.
    public NoteListing list() {
        return list((path, at) -> {});
    }

    /// Walks as [#list] does, and tells of each folder on the way.
    NoteListing list(BiConsumer<String, Path> onFolder) {
        return new NoteListing(root, attachments.walk(), onFolder);
    }

    /// A note's file as it is now; nothing when there is none, or when it is not a note's.
    public Optional<NoteFile> find(NotePath note) {
        return isNote(note.value()) ? existing(note) : Optional.empty();
    }

    private Optional<NoteFile> existing(NotePath note) {
        Path file = locate(note);
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            long modified = attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
            return attributes.isRegularFile()
                    ? Optional.of(new NoteFile(note, attributes.size(), modified))
                    : Optional.empty();
        } catch (IOException gone) {
            // a file that cannot even be asked about is not there for the reader
            return Optional.empty();
        }
    }

    /// Where a note lies, or would lie.
    ///
    /// @throws NoteFileException when the path leads out of the notebook
    public Path locate(NotePath note) {
        try {
            Path file = root.resolve(note.value()).normalize();
            if (file.startsWith(root) && !file.equals(root)) {
                return file;
            }
            throw new NoteFileException(
                    note,
                    Reason.OUTSIDE,
                    Sentence.of("“{0}” lies outside the notebook; use a path inside its folder.", note),
                    null);
        } catch (InvalidPathException e) {
            throw new NoteFileException(
                    note,
                    Reason.OUTSIDE,
                    Sentence.of("“{0}” is not a file name on this computer; choose another.", note),
                    e);
        }
    }

    /// The note's bytes as they are now. A symbolic link is followed, wherever it leads.
    ///
    /// @throws NoteFileException when it is gone, cannot be read, or is larger than [#LARGEST_NOTE]
    public byte[] read(NotePath note) {
        Path file = locate(note);
        try {
            if (Files.size(file) > LARGEST_NOTE) {
                throw new NoteFileException(
                        note,
                        Reason.TOO_LARGE,
                        Sentence.of(
                                "“{0}” is larger than {1} MB; split it into smaller notes.",
                                note.name(), LARGEST_NOTE >> 20),
                        null);
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw NoteFileException.missing(note, e);
        } catch (AccessDeniedException e) {
            throw new NoteFileException(
                    note,
                    Reason.UNREADABLE,
                    Sentence.of("“{0}” may not be read; check its permissions.", note.name()),
                    e);
        } catch (IOException e) {
            Sentence why =
                    Files.isDirectory(file)
                            ? Sentence.of("a folder has its name now; give that another one")
                            : WriteFailure.reason(e);
            throw new NoteFileException(
                    note, Reason.UNREADABLE, Sentence.of("“{0}” cannot be read: {1}.", note.name(), why), e);
        }
    }

    /// The note's bytes, as long as they are the ones that somebody looked at.
    ///
    /// @throws NoteFileException also when they are others by now
    public byte[] read(NotePath note, String fingerprint) {
        byte[] bytes = read(note);
        NoteFiles.requireUnchanged(note, fingerprint, bytes);
        return bytes;
    }

    /// Whether a file of this path is a note: Markdown everywhere outside hidden folders, plain text outside `raw`
    /// folders, which hold the sources' own texts.
    public static boolean isNote(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        if (isHidden(lower)) {
            return false;
        }
        if (lower.endsWith(".md") || lower.endsWith(".markdown")) {
            return true;
        }
        return lower.endsWith(".txt") && !isRaw(lower);
    }

    /// Whether a file, or a folder it lies in, is hidden.
    static boolean isHidden(String path) {
        return path.startsWith(".") || path.contains("/.");
    }

    /// Whether a file lies where the sources' own texts do.
    static boolean isRaw(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return lower.startsWith("raw/") || lower.contains("/raw/");
    }

    /// Whether a file of this path may be the text of a source that a note is about.
    public static boolean isAttachable(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        boolean text =
                lower.endsWith(".vtt") || lower.endsWith(".srt") || lower.endsWith(".txt") || lower.endsWith(".json");
        return text && !isHidden(path) && !isNote(path);
    }

    /// A file of the notebook that is no note, as it is now; nothing when there is none.
    public Optional<NoteFile> findAttached(NotePath file) {
        return isAttachable(file.value()) ? existing(file) : Optional.empty();
    }

    /// The picture or other file that a note embeds: by its path from the note's folder or from the notebook's root,
    /// else by its name, or the end of its path, wherever it lies. Walks the notebook where nobody has yet.
    ///
    /// @param written as the note has it, with no `%20`
    public Optional<NoteFile> findEmbedded(NotePath note, String written) {
        boolean fromRoot = written.startsWith("/");
        String path = fromRoot ? written.substring(1) : written;
        if (!isAttachment("a/" + path.substring(path.lastIndexOf('/') + 1))) {
            return Optional.empty();
        }
        String beside = note.folder().isEmpty() || fromRoot ? path : note.folder() + "/" + path;
        return embeddedAt(beside).or(() -> embeddedAt(path)).or(() -> embeddedByName(note, path));
    }

    private Optional<NoteFile> embeddedAt(String path) {
        try {
            Path file = root.resolve(path).normalize();
            return file.startsWith(root) && !file.equals(root)
                    ? existing(NotePath.of(root.relativize(file).toString().replace(File.separatorChar, '/')))
                    : Optional.empty();
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
    }

    private Optional<NoteFile> embeddedByName(NotePath note, String path) {
        if (!attachments.isComplete()) {
            list().forEachRemaining(met -> {});
        }
        return attachments.find(note, path.startsWith("./") ? path.substring(2) : path).flatMap(this::existing);
    }

    /// The files that lie beside notes, as the last walk met them and the watch has told since.
    List<NoteFile> attachments() {
        return attachments.all().stream().flatMap(path -> existing(NotePath.of(path)).stream()).toList();
    }

    /// Takes over that a file beside notes came, changed or went.
    void attachmentChanged(String path) {
        if (Files.isRegularFile(root.resolve(path))) {
            attachments.add(path);
        } else {
            attachments.remove(path);
        }
    }

    /// Whether a file of this path may lie beside notes: a picture, a recording or a document, outside hidden folders.
    public static boolean isAttachment(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        int dot = lower.lastIndexOf('.');
        return !isHidden(path) && ATTACHED.contains(lower.substring(dot + 1));
    }
}
