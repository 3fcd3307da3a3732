package app.syntopic.workspace;

import app.syntopic.model.ChangedRegion;
import app.syntopic.model.NotePath;
import app.syntopic.model.Sentence;
import app.syntopic.notebook.NoteFileException;
import app.syntopic.notebook.NoteHistory;
import app.syntopic.notebook.NoteText;
import app.syntopic.notebook.NoteTrash;
import app.syntopic.notebook.NoteTrash.Trashed;
import app.syntopic.notebook.NoteWriter;
import app.syntopic.notebook.TextComparison;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// Versions and removed notes as the data folder keeps them.
final class KeptVersions implements NoteVersions {

    private final NoteHistory history;
    private final NoteTrash trash;
    private final NoteWriter writer;
    private final FreePaths paths;
    private final Consumer<Set<NotePath>> takeOver;

    /// @param takeOver lets the caches follow
    KeptVersions(
            NoteHistory history,
            NoteTrash trash,
            NoteWriter writer,
            FreePaths paths,
            Consumer<Set<NotePath>> takeOver) {
        this.paths = paths;
        this.history = history;
        this.trash = trash;
        this.writer = writer;
        this.takeOver = takeOver;
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

    @Override
    public Removed remove(NotePath path) {
        Trashed trashed = NoteAuthoring.guarded(path, () -> writer.remove(path));
        takeOver.accept(Set.of(path));
        return removed(trashed);
    }

    @Override
    public List<Removed> trash() {
        return trashed().stream().map(KeptVersions::removed).toList();
    }

    private List<Trashed> trashed() {
        try {
            return trash.all();
        } catch (IOException unreadable) {
            throw unavailable(NotePath.of("trash"), unreadable);
        }
    }

    private static Removed removed(Trashed trashed) {
        return new Removed(trashed.note(), trashed.removed().toString(), trashed.removed());
    }

    @Override
    public NotePath restore(Removed removed) {
        NotePath path = removed.note();
        Trashed trashed =
                trashed().stream()
                        .filter(known -> removed(known).equals(removed))
                        .findFirst()
                        .orElseThrow(() -> gone(path));
        NotePath free = paths.like(path);
        NoteAuthoring.guarded(
                path,
                () -> {
                    writer.restore(trashed, free);
                    return trashed;
                });
        takeOver.accept(Set.of(free));
        return free;
    }

    private static NoteUnavailableException gone(NotePath path) {
        Sentence sentence = Sentence.of("This version of “{0}” is no longer kept; choose another.", path.name());
        return new NoteUnavailableException(path, sentence, new IOException(sentence.toString()));
    }

    private static NoteUnavailableException unavailable(NotePath path, IOException cause) {
        return new NoteUnavailableException(path, NoteFileException.notKept(cause), cause);
    }
}
