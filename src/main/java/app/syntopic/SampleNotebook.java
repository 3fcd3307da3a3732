package app.syntopic;

import app.syntopic.model.Sentence;
import app.syntopic.notebook.WriteFailure;
import app.syntopic.workspace.NotebookUnavailableException;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The notebook that comes with the program, as a folder of the reader's own to try things out in.
final class SampleNotebook {

    private static final String RESOURCE = "sample";

    private SampleNotebook() {}

    /// Copies the sample to `folder`. Files that are there already stay as they are.
    ///
    /// @throws NotebookUnavailableException when it cannot be copied
    static Path unpack(Path folder) {
        URL packed = SampleNotebook.class.getResource(RESOURCE);
        if (packed == null) {
            throw new NotebookUnavailableException(
                    Sentence.of("This copy of the program comes without its sample notebook."));
        }
        try {
            URI uri = packed.toURI();
            if (!"jar".equals(uri.getScheme())) {
                copy(Path.of(uri), folder);
                return folder;
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                copy(jar.getPath(uri.toString().substring(uri.toString().indexOf("!/") + 1)), folder);
            }
            return folder;
        } catch (IOException | URISyntaxException failed) {
            throw new NotebookUnavailableException(
                    Sentence.of(
                            "The sample notebook could not be copied to {0}: {1}.",
                            folder, WriteFailure.reason(failed)),
                    failed);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(from)) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Path target = to.resolve(from.relativize(file).toString());
            if (!Files.exists(target)) {
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
