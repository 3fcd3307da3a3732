package app.syntopic.notebook;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/// A file that is replaced as a whole or not at all: written beside its place, forced to the disk, then moved there. A
/// temporary file that a crash left behind is hidden, is no note, and goes with a later write to the same folder.
public final class SafeFile {

    private static final String TEMPORARY = ".syntopic-*~";

    /// No write takes that long, so an older temporary file is nobody's any more.
    private static final Duration LEFT_BEHIND = Duration.ofHours(1);

    private final Path file;

    public SafeFile(Path file) {
        this.file = file;
    }

    /// Replaces the file, whose permissions stay, or makes it.
    ///
    /// @param check runs last before the file is replaced, and may refuse by an exception
    void replace(byte[] bytes, Check check) throws IOException {
        Path temporary = temporary();
        try {
            write(temporary, bytes);
            copyPermissions(temporary);
            check.run();
            move(temporary);
        } finally {
            Files.deleteIfExists(temporary);
        }
        forceFolder();
    }

    /// Makes the file or replaces it, and makes the folders above it.
    public void put(byte[] bytes) throws IOException {
        Files.createDirectories(folder());
        replace(bytes, () -> {});
    }

    /// Makes the file.
    ///
    /// @throws java.nio.file.FileAlreadyExistsException when there is one, also one made this moment
    void create(byte[] bytes) throws IOException {
        Path temporary = temporary();
        try {
            write(temporary, bytes);
            place(temporary);
        } finally {
            Files.deleteIfExists(temporary);
        }
        forceFolder();
    }

    /// Makes the file of another one, which is gone from its place then. From another disk it is copied, and so is what
    /// a link leads to, for moved it might lead elsewhere.
    ///
    /// @throws java.nio.file.FileAlreadyExistsException when there is one; then the other stays where it is
    void take(Path from) throws IOException {
        if (!Files.isSymbolicLink(from) && Files.getFileStore(from).equals(Files.getFileStore(folder()))) {
            place(from);
        } else {
            copy(from);
        }
        leave(from);
        forceFolder();
    }

    /// Nothing is in two places: where the other cannot go, this one does.
    private void leave(Path from) throws IOException {
        boolean gone = false;
        try {
            Files.deleteIfExists(from);
            gone = true;
        } finally {
            if (!gone) {
                Files.deleteIfExists(file);
            }
        }
    }

    /// Makes the file of what another one holds.
    void copy(Path from) throws IOException {
        Path temporary = temporary();
        try {
            Files.copy(from, temporary, StandardCopyOption.COPY_ATTRIBUTES);
            try (FileChannel copied = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                copied.force(true);
            }
            place(temporary);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /// Deletes the file, so that it stays deleted whatever happens to the computer.
    void delete() throws IOException {
        Files.deleteIfExists(file);
        forceFolder();
    }

    /// A second name for the temporary file is made at once or fails where there is a file, which a move would replace.
    private void place(Path temporary) throws IOException {
        try {
            Files.createLink(file, temporary);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (UnsupportedOperationException | FileSystemException noHardLinks) {
            Files.move(temporary, file);
        }
    }

    private Path temporary() throws IOException {
        Path folder = folder();
        sweep(folder);
        String unique = UUID.randomUUID().toString().substring(0, 8);
        return folder.resolve(TEMPORARY.replace("*", unique));
    }

    private Path folder() throws NoSuchFileException {
        Path folder = file.getParent();
        if (folder == null) {
            throw new NoSuchFileException(file.toString());
        }
        return folder;
    }

    private static void write(Path temporary, byte[] bytes) throws IOException {
        try (FileChannel channel =
                FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    private void copyPermissions(Path temporary) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null && Files.exists(file)) {
            Set<PosixFilePermission> permissions = view.readAttributes().permissions();
            Files.setPosixFilePermissions(temporary, permissions);
        }
    }

    private void move(Path temporary) throws IOException {
        try {
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void forceFolder() throws IOException {
        try (FileChannel folder = FileChannel.open(folder(), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException unsupported) {
            // Windows opens no folders; there the move is durable without
        }
    }

    private static void sweep(Path folder) throws IOException {
        Instant limit = Instant.now().minus(LEFT_BEHIND);
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, TEMPORARY)) {
            for (Path leftover : found) {
                if (Files.getLastModifiedTime(leftover).toInstant().isBefore(limit)) {
                    Files.deleteIfExists(leftover);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw new IOException(e);
        }
    }

    /// Refuses by an exception.
    @FunctionalInterface
    interface Check {
        void run() throws IOException;
    }
}
