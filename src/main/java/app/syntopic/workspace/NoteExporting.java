package app.syntopic.workspace;

import app.syntopic.exchange.HtmlExport;
import app.syntopic.exchange.PdfExport;
import app.syntopic.exchange.PdfFile;
import app.syntopic.exchange.PrintedNote;
import app.syntopic.model.NoteFile;
import app.syntopic.model.NotePath;
import app.syntopic.model.Sentence;
import app.syntopic.notebook.NotebookFolder;
import app.syntopic.notebook.WriteFailure;
import app.syntopic.picture.Picture;
import app.syntopic.workspace.NoteIntake.Taken;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Exports notes as they are on disk now. Pictures are read from inside the notebook only.
final class NoteExporting implements Exporting {

    /// Told by name.
    private static final int MOST_LETTERS = 8;

    private final NoteShelf shelf;
    private final NotebookFolder folder;

    NoteExporting(NoteShelf shelf, NotebookFolder folder) {
        this.shelf = shelf;
        this.folder = folder;
    }

    @Override
    public Exported export(NotePath note, Format format) {
        Taken taken = shelf.get(note);
        PrintedNote printed = PrintedNote.of(taken.note());
        return switch (format) {
            case HTML -> whole(HtmlExport.of(printed, target -> picture(note, target)));
            case PDF -> pdf(PdfExport.of(printed, target -> picture(note, target)));
            case MARKDOWN -> whole(taken.text());
        };
    }

    private static Exported whole(String text) {
        return new Exported(text.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    private static Exported pdf(PdfFile made) {
        String letters = String.join(" ", made.unset().subList(0, Math.min(made.unset().size(), MOST_LETTERS)));
        Optional<Sentence> lacking =
                letters.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                Sentence.of(
                                        "No font on this computer has {0}: boxes stand for what is missing;"
                                                + " install a font with these letters and export again.",
                                        letters));
        return new Exported(made.bytes(), lacking);
    }

    @Override
    public Written export(NotePath note, Path file) {
        Exported exported = export(note, Format.of(file));
        try {
            Files.write(file, exported.bytes());
            return new Written(file, exported.lacking());
        } catch (IOException unwritable) {
            throw failed(file, unwritable);
        }
    }

    @Override
    public Written toPrint(NotePath note) {
        return export(note, temporary(note));
    }

    private static Path temporary(NotePath note) {
        try {
            Path folder = Files.createTempDirectory("syntopic-");
            Path file = folder.resolve(note.name() + ".pdf");
            folder.toFile().deleteOnExit();
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException unwritable) {
            throw failed(Path.of(System.getProperty("java.io.tmpdir", "")), unwritable);
        }
    }

    private static NotExportedException failed(Path where, IOException cause) {
        return new NotExportedException(
                Sentence.of("The note could not be written to {0}: {1}.", where, WriteFailure.reason(cause)), cause);
    }

    private Optional<byte[]> picture(NotePath note, String target) {
        try {
            Optional<NoteFile> file =
                    folder.findEmbedded(note, target).filter(found -> found.size() <= Picture.LARGEST_FILE);
            return file.isPresent()
                    ? Optional.of(Files.readAllBytes(folder.locate(file.get().path())))
                    : Optional.empty();
        } catch (IOException unreadable) {
            // the note is worth having without its picture
            return Optional.empty();
        }
    }
}
