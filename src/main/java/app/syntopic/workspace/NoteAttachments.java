package app.syntopic.workspace;

import app.syntopic.exchange.FileNames;
import app.syntopic.model.NotePath;
import app.syntopic.model.Sentence;
import app.syntopic.notebook.NoteFileException;
import app.syntopic.notebook.NoteWriter;
import app.syntopic.notebook.NotebookFolder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// Attachments in a folder of their own, written by the one writer of files.
final class NoteAttachments implements Attachments {

    private static final int MOST_OF_ONE_NAME = 10_000;

    private final NotebookFolder folder;
    private final NoteWriter writer;
    private final Trash trash;

    NoteAttachments(NotebookFolder folder, NoteWriter writer, Trash trash) {
        this.folder = folder;
        this.writer = writer;
        this.trash = trash;
    }

    @Override
    public boolean takes(Path file) {
        return NotebookFolder.isAttachment(String.valueOf(file.getFileName()));
    }

    @Override
    public Attached add(NotePath note, Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            if (Files.size(file) > LARGEST) {
                throw tooLarge(note, name);
            }
            return add(note, name, Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new NoteUnavailableException(
                    note, Sentence.of("“{0}” cannot be read; check that it is a file you may read.", name), unreadable);
        }
    }

    @Override
    public Attached add(NotePath note, String name, byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw tooLarge(note, name);
        }
        int dot = name.lastIndexOf('.');
        String extension = name.substring(dot + 1).toLowerCase(Locale.ROOT);
        String stem = FileNames.of(dot > 0 ? name.substring(0, dot) : name);
        String into = new AttachmentFolder(folder).of(note);
        for (int number = 1; number < MOST_OF_ONE_NAME; number++) {
            String numbered = stem + (number == 1 ? "" : " " + number);
            NotePath path = NotePath.of((into.isEmpty() ? "" : into + "/") + numbered + "." + extension);
            if (!Files.exists(folder.locate(path)) && placed(path, bytes)) {
                return new Attached(path, "![[" + path.value() + "]]");
            }
        }
        throw new NoteUnavailableException(
                note,
                Sentence.of("There are too many files called “{0}”; rename it first.", stem),
                new IOException(name));
    }

    /// @return false when another program took the name this moment
    private boolean placed(NotePath path, byte[] bytes) {
        return NoteAuthoring.guarded(
                path,
                () -> {
                    try {
                        writer.attach(path, bytes);
                        return true;
                    } catch (NoteFileException refused) {
                        if (refused.reason() == NoteFileException.Reason.EXISTS) {
                            return false;
                        }
                        throw refused;
                    }
                });
    }

    private static NoteUnavailableException tooLarge(NotePath note, String name) {
        Sentence sentence =
                Sentence.of(
                        "“{0}” is larger than {1} MB; make it smaller before you put it in a note.",
                        name, LARGEST >> 20);
        return new NoteUnavailableException(note, sentence, new IOException(sentence.toString()));
    }

    @Override
    public void remove(Attached attached) {
        trash.remove(attached.path());
    }

    @Override
    public void restore(Attached attached) {
        trash.all().stream().filter(gone -> gone.note().equals(attached.path())).findFirst().ifPresent(trash::restore);
    }
}
