package app.syntopic.workspace;

import app.syntopic.exchange.HtmlExport;
import app.syntopic.exchange.PdfExport;
import app.syntopic.exchange.PrintedNote;
import app.syntopic.model.NoteFile;
import app.syntopic.model.NotePath;
import app.syntopic.model.Sentence;
import app.syntopic.notebook.NotebookFolder;
import app.syntopic.notebook.WriteFailure;
import app.syntopic.workspace.NoteIntake.Taken;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Exports notes as they are on disk now. Pictures are read from inside the notebook only.
final class NoteExporting implements Exporting {

    private static final long LARGEST_PICTURE = 20_000_000;

    private final NoteShelf shelf;
    private final NotebookFolder folder;

    NoteExporting(NoteShelf shelf, NotebookFolder folder) {
        this.shelf = shelf;
        this.folder = folder;
    }

    @Override
    public byte[] export(NotePath note, Format format) {
        Taken taken = shelf.get(note);
        PrintedNote printed = PrintedNote.of(taken.note());
        return switch (format) {
            case HTML -> HtmlExport.of(printed, target -> picture(note, target)).getBytes(StandardCharsets.UTF_8);
            case PDF -> PdfExport.of(printed, target -> picture(note, target));
            case MARKDOWN -> taken.text().getBytes(StandardCharsets.UTF_8);
        };
    }

    @Override
    public void export(NotePath note, Path file) {
        byte[] exported = export(note, Format.of(file));
        try {
            Files.write(file, exported);
        } catch (IOException unwritable) {
            throw failed(file, unwritable);
        }
    }

    @Override
    public Path toPrint(NotePath note) {
        Path file = temporary(note);
        export(note, file);
        return file;
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
                    folder.findEmbedded(note, target).filter(found -> found.size() <= LARGEST_PICTURE);
            return file.isPresent()
                    ? Optional.of(Files.readAllBytes(folder.locate(file.get().path())))
                    : Optional.empty();
        } catch (IOException unreadable) {
            // the note is worth having without its picture
            return Optional.empty();
        }
    }
}
