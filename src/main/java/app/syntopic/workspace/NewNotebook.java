package app.syntopic.workspace;

import app.syntopic.model.Sentence;
import app.syntopic.notebook.WriteFailure;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The folder of a notebook that begins with nothing in it.
public final class NewNotebook {

    private NewNotebook() {}

    /// Makes the folder and those above it. One that is there already is taken when nothing is in it.
    ///
    /// @return why not, when the folder cannot become a new notebook
    public static Optional<Sentence> make(Path folder) {
        try {
            if (Files.exists(folder) && !Files.isDirectory(folder)) {
                return Optional.of(Sentence.of("“{0}” is a file. Take another name for the folder.", folder));
            }
            if (Files.isDirectory(folder) && !isEmpty(folder)) {
                return Optional.of(
                        Sentence.of("“{0}” holds files already. Open it as it is, or take another name.", folder));
            }
            Files.createDirectories(folder);
            return Optional.empty();
        } catch (IOException denied) {
            return Optional.of(
                    Sentence.of(
                            "The folder “{0}” cannot be made there: {1}. Take another place.",
                            folder, WriteFailure.reason(denied)));
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            return !files.iterator().hasNext();
        }
    }
}
