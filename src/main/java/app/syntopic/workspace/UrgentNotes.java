package app.syntopic.workspace;

import app.syntopic.model.KnownNote;
import app.syntopic.model.NoteFile;
import app.syntopic.model.NotePath;
import app.syntopic.notebook.NotebookFolder;
import app.syntopic.workspace.NoteIntake.Taken;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

/// Notes that do not wait for the end of a long build. Naming them is safe from any thread, taking them over is for the
/// one writer of the caches.
final class UrgentNotes {

    private final NotebookFolder folder;
    private final NoteIntake intake;
    private final Caches caches;
    private final Queue<NotePath> waiting = new ConcurrentLinkedQueue<>();

    UrgentNotes(NotebookFolder folder, NoteIntake intake, Caches caches) {
        this.folder = folder;
        this.intake = intake;
        this.caches = caches;
    }

    void add(Collection<NotePath> notes) {
        waiting.addAll(notes);
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    void clear() {
        waiting.clear();
    }

    /// Takes over what waits; searches find it when this returns.
    void takeOver(Caches.Batch batch, Set<NotePath> changed, MovedNotes moved) {
        List<Taken> taken = new ArrayList<>();
        for (NotePath path = waiting.poll(); path != null; path = waiting.poll()) {
            Optional<NoteFile> file = folder.find(path);
            Optional<KnownNote> known = caches.store().notes().find(path);
            changed.add(path);
            if (file.isEmpty()) {
                known.ifPresent(moved::gone);
                batch.remove(path);
            } else if (known.filter(of -> of.file().equals(file.get())).isEmpty()) {
                Taken note = intake.take(file.get());
                caches.index(note);
                taken.add(note);
                if (known.isEmpty()) {
                    moved.added(note.known());
                }
            }
        }
        if (!taken.isEmpty()) {
            caches.index().refresh();
            taken.forEach(batch::replace);
        }
    }
}
