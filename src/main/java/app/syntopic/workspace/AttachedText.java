package app.syntopic.workspace;

import app.syntopic.model.NoteFile;
import app.syntopic.model.NotePath;
import app.syntopic.model.ParsedNote;
import app.syntopic.notebook.NoteFileException;
import app.syntopic.notebook.NoteText;
import app.syntopic.notebook.NotebookFolder;
import app.syntopic.source.Transcript;
import app.syntopic.source.TranscriptReader;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds and reads the transcript that a note says is attached: its path counts from the notebook's root, or from the
/// note's own folder; a bare name may lie in `raw` or `transcripts` as well. Safe to share between threads.
final class AttachedText {

    private static final List<String> FOLDERS = List.of("raw/", "transcripts/");

    private final NotebookFolder folder;

    AttachedText(NotebookFolder folder) {
        this.folder = folder;
    }

    /// The file as it is now; nothing where the note names none or none is there.
    Optional<NoteFile> find(ParsedNote note) {
        return note.source().attached().flatMap(path -> find(note.path(), path));
    }

    /// The same for a note that is not at hand.
    ///
    /// @param written the path as the note has it
    Optional<NoteFile> find(NotePath note, String written) {
        String path = written.startsWith("./") ? written.substring(2) : written;
        String beside = note.folder().isEmpty() ? "" : note.folder() + "/";
        Stream<String> inFolders =
                path.contains("/")
                        ? Stream.of()
                        : FOLDERS.stream().flatMap(in -> Stream.of(in + path, beside + in + path));
        return Stream.concat(Stream.of(path, beside + path), inFolders)
                .distinct()
                .flatMap(candidate -> existing(candidate).stream())
                .findFirst();
    }

    private Optional<NoteFile> existing(String path) {
        try {
            return folder.findAttached(NotePath.of(path));
        } catch (IllegalArgumentException | NoteFileException notInside) {
            // an address, or a file of another folder: nothing of this notebook
            return Optional.empty();
        }
    }

    /// Reads a file; what cannot be read says nothing.
    Optional<Read> read(NoteFile file) {
        try {
            String text = NoteText.of(folder.read(file.path())).text();
            Transcript transcript =
                    text.stripLeading().startsWith("{") ? PodcastTranscript.read(text) : TranscriptReader.read(text);
            return Optional.of(new Read(transcript, text));
        } catch (NoteFileException unreadable) {
            return Optional.empty();
        }
    }

    record Read(Transcript transcript, String text) {}
}
