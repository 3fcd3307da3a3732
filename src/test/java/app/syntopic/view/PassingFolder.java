package app.syntopic.view;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/// A folder for one test, for extensions: JUnit gives its own to tests only.
public final class PassingFolder {

    private static final int MOST_TRIES = 10;

    private Path folder;

    public Path make() throws IOException {
        folder = Files.createTempDirectory("syntopic-test-");
        return folder;
    }

    /// A window that was just closed may be writing down what was read last.
    public void delete() throws IOException {
        for (int tries = 1; tries < MOST_TRIES; tries++) {
            try {
                deleteOnce();
                return;
            } catch (DirectoryNotEmptyException written) {
                // then again with what came meanwhile
            }
        }
        deleteOnce();
    }

    private void deleteOnce() throws IOException {
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path done, IOException failure) throws IOException {
                        Files.delete(done);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }
}
