package app.syntopic.notebook;

import app.syntopic.model.NotePath;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Earlier versions of notes that this program changed, as plain files in the data folder: a folder for each note,
/// named as the note, with a file for each version, named by time. The newest [#KEPT] of a note are kept.
public final class NoteHistory {

    /// How many versions of a note are kept.
    public static final int KEPT = 50;

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss.SSSSSSSSS'Z'").withZone(ZoneOffset.UTC);

    private final Path folder;
    private final InstantSource clock;

    public NoteHistory(Path folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
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
        Path file = versions.resolve(STAMP.format(clock.instant()) + "-" + name);
        Files.write(file, bytes);
        for (int i = KEPT - 1; i < known.size(); i++) {
            Files.deleteIfExists(known.get(i).file());
        }
        return file;
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
            into.add(new Version(STAMP.parse(stamp, Instant::from), file));
        } catch (DateTimeException foreign) {
            // a file somebody else put there is none of the versions
        }
    }

    /// @param until when the version was replaced
    /// @param file holds its bytes
    public record Version(Instant until, Path file) {}
}
