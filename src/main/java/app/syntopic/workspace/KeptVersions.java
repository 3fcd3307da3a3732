package app.syntopic.workspace;

import app.syntopic.model.ChangedRegion;
import app.syntopic.model.NotePath;
import app.syntopic.model.Sentence;
import app.syntopic.notebook.NoteFileException;
import app.syntopic.notebook.NoteHistory;
import app.syntopic.notebook.NoteText;
import app.syntopic.notebook.TextComparison;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/// Versions as the data folder keeps them.
final class KeptVersions implements NoteVersions {

    private final NoteHistory history;

    KeptVersions(NoteHistory history) {
        this.history = history;
    }

    @Override
    public List<Version> of(NotePath path) {
        return kept(path).stream()
                .map(kept -> new Version(path, kept.file().getFileName().toString(), kept.until(), kept.bytes()))
                .toList();
    }

    @Override
    public void room(long bytes) {
        history.room(bytes);
    }

    private List<NoteHistory.Version> kept(NotePath path) {
        try {
            return history.versions(path);
        } catch (IOException unreadable) {
            throw unavailable(path, unreadable);
        }
    }

    @Override
    public String text(Version version) {
        NoteHistory.Version kept =
                kept(version.note()).stream()
                        .filter(known -> known.file().getFileName().toString().equals(version.id()))
                        .findFirst()
                        .orElseThrow(() -> gone(version.note()));
        try {
            String text = NoteText.of(Files.readAllBytes(kept.file())).text();
            return text.replace("\r\n", "\n").replace('\r', '\n');
        } catch (IOException unreadable) {
            throw unavailable(version.note(), unreadable);
        }
    }

    @Override
    public List<ChangedRegion> compare(String then, String now) {
        return TextComparison.between(then, now);
    }

    private static NoteUnavailableException gone(NotePath path) {
        Sentence sentence = Sentence.of("This version of “{0}” is no longer kept; choose another.", path.name());
        return new NoteUnavailableException(path, sentence, new IOException(sentence.toString()));
    }

    private static NoteUnavailableException unavailable(NotePath path, IOException cause) {
        return new NoteUnavailableException(path, NoteFileException.notKept(cause), cause);
    }
}
