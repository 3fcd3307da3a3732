package app.syntopic.notebook;

import app.syntopic.model.NotePath;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Notes that were removed, and what lay beside them, as plain files in the data folder: a folder for each removal,
/// named by time, with the file under the path it had. They stay for [#KEPT]; where they are larger together than
/// [#MOST_BYTES], the oldest go before, but none within [#CERTAIN], for whoever clears up may regret it.
public final class NoteTrash {

    static final Duration KEPT = Duration.ofDays(90);
    static final Duration CERTAIN = Duration.ofDays(7);
    static final long MOST_BYTES = 256L << 20;

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss.SSSSSSSSS'Z'").withZone(ZoneOffset.UTC);

    private final Path folder;
    private final InstantSource clock;

    public NoteTrash(Path folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /// A note in the trash.
    ///
    /// @param removed when
    /// @param file holds its bytes
    public record Trashed(NotePath note, Instant removed, Path file) {}

    /// Moves a file here.
    Trashed take(NotePath note, Path from) throws IOException {
        Instant now = clock.instant();
        Path removal = folder.resolve(STAMP.format(now));
        Path file = removal.resolve(note.value());
        Files.createDirectories(above(file));
        boolean taken = false;
        try {
            new SafeFile(file).take(from);
            taken = true;
        } finally {
            if (!taken) {
                deleteEmpty(above(file));
            }
        }
        return new Trashed(note, now, file);
    }

    /// All of it, the last removed first.
    public List<Trashed> all() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Trashed> all = new ArrayList<>();
        try (DirectoryStream<Path> removals = Files.newDirectoryStream(folder, Files::isDirectory)) {
            for (Path removal : removals) {
                addFrom(removal, all);
            }
        }
        all.sort(Comparator.comparing(Trashed::removed).reversed());
        return all;
    }

    private static void addFrom(Path removal, List<Trashed> all) throws IOException {
        try (Stream<Path> files = Files.walk(removal)) {
            Instant when = STAMP.parse(removal.getFileName().toString(), Instant::from);
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                String path = removal.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
                all.add(new Trashed(NotePath.of(path), when, file));
            }
        } catch (DateTimeException foreign) {
            // a folder somebody else put there holds no removed note
        }
    }

    /// Deletes what is left of a removal.
    void forget(Trashed trashed) {
        try {
            Files.deleteIfExists(trashed.file());
            deleteEmpty(above(trashed.file()));
        } catch (IOException inUse) {
            // a file or folder nobody needs any more
        }
    }

    private void deleteEmpty(Path lowest) throws IOException {
        Path empty = lowest;
        while (!empty.equals(folder) && empty.startsWith(folder) && isEmpty(empty)) {
            Files.delete(empty);
            empty = above(empty);
        }
    }

    /// Lets go what need not stay.
    void thin() throws IOException {
        Instant now = clock.instant();
        long bytes = 0;
        for (Trashed trashed : all()) {
            bytes += Files.size(trashed.file());
            boolean old = trashed.removed().isBefore(now.minus(KEPT));
            boolean certain = trashed.removed().isAfter(now.minus(CERTAIN));
            if (old || bytes > MOST_BYTES && !certain) {
                forget(trashed);
            }
        }
    }

    private Path above(Path file) {
        Path parent = file.getParent();
        return parent == null ? folder : parent;
    }

    private static boolean isEmpty(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.findAny().isEmpty();
        }
    }
}
