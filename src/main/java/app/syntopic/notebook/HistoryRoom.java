package app.syntopic.notebook;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Keeps the history of a whole notebook within a number of bytes: when it grows beyond them, the oldest versions of
/// all notes go. For one thread at a time.
///
/// The folder is walked when a version is first kept, and again only when what was added since may have filled it.
final class HistoryRoom {

    /// Thinned to this part of the room, so that not every version after that walks the folder again.
    private static final double LEFT = 0.9;

    private final Path folder;
    private volatile long most;
    private long used = -1;

    HistoryRoom(Path folder, long most) {
        this.folder = folder;
        this.most = most;
    }

    /// May be called from any thread; what is too much goes with the next version.
    void most(long bytes) {
        most = bytes;
    }

    /// Is told of a version that was just written, which itself stays.
    void added(long bytes, Path version) throws IOException {
        used = used < 0 ? size(versions()) : used + bytes;
        if (used > most) {
            thin(version);
        }
    }

    private void thin(Path newest) throws IOException {
        List<Kept> all = versions();
        all.sort(Comparator.comparing(kept -> String.valueOf(kept.file().getFileName())));
        used = size(all);
        for (Kept kept : all) {
            if (used <= most * LEFT) {
                return;
            }
            if (!kept.file().equals(newest) && Files.deleteIfExists(kept.file())) {
                used -= kept.bytes();
            }
        }
    }

    private static long size(List<Kept> all) {
        return all.stream().mapToLong(Kept::bytes).sum();
    }

    private List<Kept> versions() throws IOException {
        List<Kept> all = new ArrayList<>();
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        all.add(new Kept(file, attributes.size()));
                        return FileVisitResult.CONTINUE;
                    }
                });
        return all;
    }

    /// @param file named by the time it was kept at
    private record Kept(Path file, long bytes) {}
}
