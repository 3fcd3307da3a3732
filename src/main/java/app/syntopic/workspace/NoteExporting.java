package app.syntopic.workspace;

import app.syntopic.exchange.HtmlExport;
import app.syntopic.exchange.PdfExport;
import app.syntopic.exchange.PrintedNote;
import app.syntopic.model.NotePath;
import app.syntopic.model.Sentence;
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
    private final Path folder;

    /// @param folder the notebook's
    NoteExporting(NoteShelf shelf, Path folder) {
        this.shelf = shelf;
        this.folder = folder;
    }

    @Override
    public byte[] export(NotePath note, Format format) {
        Taken taken = shelf.get(note);
        return switch (format) {
            case HTML -> HtmlExport.of(PrintedNote.of(taken.note()), this::picture).getBytes(StandardCharsets.UTF_8);
            case PDF -> PdfExport.of(PrintedNote.of(taken.note()), this::picture);
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

    private Optional<byte[]> picture(String target) {
        Path file = folder.resolve(target).normalize();
        try {
            boolean readable =
                    file.startsWith(folder) && Files.isRegularFile(file) && Files.size(file) <= LARGEST_PICTURE;
            return readable ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException unreadable) {
            // the note is worth having without its picture
            return Optional.empty();
        }
    }
}
