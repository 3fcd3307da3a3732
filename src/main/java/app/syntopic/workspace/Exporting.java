package app.syntopic.workspace;

import app.syntopic.model.NotePath;
import app.syntopic.model.Sentence;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// Notes for readers without this program.
public interface Exporting {

    enum Format {
        HTML,
        PDF,
        MARKDOWN;

        /// By a file's ending: `.html`, `.pdf`, `.md`.
        ///
        /// @throws NotExportedException for any other
        public static Format of(Path file) {
            String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
            return switch (name.substring(name.lastIndexOf('.') + 1)) {
                case "html", "htm" -> HTML;
                case "pdf" -> PDF;
                case "md", "markdown" -> MARKDOWN;
                default ->
                        throw new NotExportedException(
                                Sentence.of(
                                        "“{0}” has no format; name a file ending in .pdf, .html or .md.",
                                        file.getFileName()),
                                null);
            };
        }
    }

    /// What came of a note.
    final class Exported {

        private final byte[] bytes;
        private final Optional<Sentence> lacking;

        Exported(byte[] bytes, Optional<Sentence> lacking) {
            this.bytes = bytes;
            this.lacking = lacking;
        }

        /// Not copied, for whoever writes them.
        public byte[] bytes() {
            return bytes;
        }

        /// What could not be set as it should, if anything.
        public Optional<Sentence> lacking() {
            return lacking;
        }
    }

    /// Where that was written.
    record Written(Path file, Optional<Sentence> lacking) {}

    /// A note as one file that needs no other: pictures and fonts are in it. As Markdown it is the note's own text.
    ///
    /// @throws NoteUnavailableException when the note is gone or cannot be read
    Exported export(NotePath note, Format format);

    /// Writes that file in place of whatever has its name.
    ///
    /// @throws NotExportedException when it cannot be written
    Written export(NotePath note, Path file);

    /// Writes the note as a PDF that is deleted when the program ends, to be shown or printed by another program.
    ///
    /// @throws NotExportedException when it cannot be written
    Written toPrint(NotePath note);
}
