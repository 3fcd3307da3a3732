package app.syntopic.notebook;

import app.syntopic.model.NotePath;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Earlier versions of notes that this program changed, as plain files in the data folder: a folder for each note,
/// named as the note, with a file for each version, named by time. [VersionsKept] says how long they stay.
public final class NoteHistory {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss.SSSSSSSSS'Z'").withZone(ZoneOffset.UTC);

    private final Path folder;
    private final InstantSource clock;
    private final HistoryRoom room;

    /// @param mostBytes of all notes together
    public NoteHistory(Path folder, InstantSource clock, long mostBytes) {
        this.folder = folder;
        this.clock = clock;
        this.room = new HistoryRoom(folder, mostBytes);
    }

    /// Gives the versions of all notes together so many bytes from the next one that is kept. For any thread.
    public void room(long mostBytes) {
        room.most(mostBytes);
    }

    /// Keeps bytes that are about to be replaced.
    ///
    /// @return the file they are in
    Path keep(NotePath note, byte[] bytes) throws IOException {
        List<Version> known = versions(note);
        String name = Fingerprint.of(bytes) + "." + note.extension();
        if (!known.isEmpty() && known.getFirst().file().getFileName().toString().endsWith(name)) {
            return known.getFirst().file();
        }
        Path versions = Files.createDirectories(folder.resolve(note.value()));
        Instant now = clock.instant();
        Path file = versions.resolve(STAMP.format(now) + "-" + name);
        new SafeFile(file).create(bytes);
        List<Version> all = new ArrayList<>(known);
        all.addFirst(new Version(now, file, bytes.length));
        for (Version superfluous : VersionsKept.superfluous(all, now)) {
            Files.deleteIfExists(superfluous.file());
        }
        room.added(bytes.length, file);
        return file;
    }

    /// Lets the versions of a note follow it to another path. Where versions of another note are already, both stay.
    void move(NotePath from, NotePath to) throws IOException {
        Path versions = folder.resolve(from.value());
        if (!Files.isDirectory(versions)) {
            return;
        }
        Path there = Files.createDirectories(folder.resolve(to.value()));
        try (DirectoryStream<Path> files = Files.newDirectoryStream(versions, Files::isRegularFile)) {
            for (Path file : files) {
                Files.move(file, there.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /// When it is, for whoever keeps versions.
    Instant now() {
        return clock.instant();
    }

    /// The versions kept of a note, the newest first.
    public List<Version> versions(NotePath note) throws IOException {
        Path versions = folder.resolve(note.value());
        if (!Files.isDirectory(versions)) {
            return List.of();
        }
        List<Version> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(versions, Files::isRegularFile)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                int dash = name.indexOf('-');
                if (dash > 0) {
                    read(name.substring(0, dash), file, found);
                }
            }
        }
        found.sort(Comparator.comparing(Version::until).reversed());
        return found;
    }

    private static void read(String stamp, Path file, List<Version> into) {
        try {
            into.add(new Version(STAMP.parse(stamp, Instant::from), file, file.toFile().length()));
        } catch (DateTimeException foreign) {
            // a file somebody else put there is none of the versions
        }
    }

    /// @param until when the version was replaced
    /// @param file holds its bytes
    /// @param bytes how many
    public record Version(Instant until, Path file, long bytes) {}
}
