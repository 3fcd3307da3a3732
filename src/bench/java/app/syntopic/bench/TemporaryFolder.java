package app.syntopic.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A new folder among the build's files, for caches that are measured once.
public record TemporaryFolder(Path path) implements AutoCloseable {

    /// Where benchmarks keep their files, below the folder they are started in.
    public static final Path HOME = Path.of("target", "bench");

    public static TemporaryFolder create(String name) throws IOException {
        Files.createDirectories(HOME);
        return new TemporaryFolder(Files.createTempDirectory(HOME, name + "-"));
    }

    /// Deletes the folder with all it holds.
    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(path)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
