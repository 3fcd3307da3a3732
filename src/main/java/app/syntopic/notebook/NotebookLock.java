package app.syntopic.notebook;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// A right over a notebook that one program has at a time. The system takes it back when the program ends, however it
/// ends.
public final class NotebookLock implements AutoCloseable {

    private final FileChannel channel;
    private final FileLock lock;

    private NotebookLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /// Takes the right to write the notebook's caches, making the data folder where there is none. A program without it
    /// may read the caches that are there.
    ///
    /// @return nothing when another program, or another part of this one, has it
    /// @throws IOException when the data folder cannot be written
    public static Optional<NotebookLock> take(NotebookData data) throws IOException {
        Files.createDirectories(data.folder());
        return take(data.lock());
    }

    /// @return nothing when another program, or another part of this one, has the file locked
    static Optional<NotebookLock> take(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(new NotebookLock(channel, lock));
            }
        } catch (OverlappingFileLockException e) {
            channel.close();
            return Optional.empty();
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            lock.release();
        }
    }
}
