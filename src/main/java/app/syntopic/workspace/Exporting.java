package app.syntopic.workspace;

import app.syntopic.model.NotePath;

import java.io.IOException;
import java.nio.file.Path;

/// Notes for readers without this program.
public interface Exporting {

    enum Format {
        HTML,
        PDF,
        MARKDOWN;

        /// By a file's ending: `.html`, `.pdf`, `.md`.
        ///
        /// @throws IllegalArgumentException with a sentence for any other
        public static Format of(Path file) {
            String name = file.getFileName().toString().toLowerCase(java.util.Locale.ROOT);
            return switch (name.substring(name.lastIndexOf('.') + 1)) {
                case "html", "htm" -> HTML;
                case "pdf" -> PDF;
                case "md", "markdown" -> MARKDOWN;
                default ->
                        throw new IllegalArgumentException(
                                "“"
                                        + file.getFileName()
                                        + "” has no format; name a file ending in .pdf, .html or .md.");
            };
        }
    }

    /// A note as one file that needs no other: pictures and fonts are in it. As Markdown it is the note's own text.
    ///
    /// @throws NoteUnavailableException when the note is gone or cannot be read
    byte[] export(NotePath note, Format format);

    /// Writes that file in place of whatever has its name.
    void export(NotePath note, Path file) throws IOException;
}
