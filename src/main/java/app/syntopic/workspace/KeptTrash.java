package app.syntopic.workspace;

import app.syntopic.model.NoteFile;
import app.syntopic.model.NotePath;
import app.syntopic.model.Sentence;
import app.syntopic.notebook.NoteFileException;
import app.syntopic.notebook.NoteHistory;
import app.syntopic.notebook.NoteRemoval;
import app.syntopic.notebook.NoteTrash;
import app.syntopic.notebook.NoteTrash.Trashed;
import app.syntopic.notebook.NoteWriter;
import app.syntopic.notebook.NotebookData;
import app.syntopic.notebook.NotebookFolder;
import app.syntopic.notebook.UnusedAttachments;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// The trash as the data folder keeps it.
final class KeptTrash implements Trash {

    private final NoteTrash trash;
    private final NoteRemoval removal;
    private final UnusedAttachments attachments;
    private final FreePaths paths;
    private final Consumer<Set<NotePath>> takeOver;

    private KeptTrash(
            NoteTrash trash,
            NoteRemoval removal,
            UnusedAttachments attachments,
            FreePaths paths,
            Consumer<Set<NotePath>> takeOver) {
        this.trash = trash;
        this.removal = removal;
        this.attachments = attachments;
        this.paths = paths;
        this.takeOver = takeOver;
    }

    /// @param takeOver lets the caches follow
    static KeptTrash of(
            NotebookFolder folder,
            NotebookData data,
            NoteHistory history,
            NoteWriter writer,
            Consumer<Set<NotePath>> takeOver) {
        NoteTrash trash = new NoteTrash(data.trash(), InstantSource.system());
        NoteRemoval removal = new NoteRemoval(folder, history, writer, trash);
        return new KeptTrash(trash, removal, new UnusedAttachments(folder), new FreePaths(folder), takeOver);
    }

    @Override
    public Removed remove(NotePath note) {
        Trashed trashed = NoteAuthoring.guarded(note, () -> removal.remove(note));
        takeOver.accept(Set.of(note));
        return removed(trashed);
    }

    @Override
    public List<Removed> all() {
        return trashed().stream().map(KeptTrash::removed).toList();
    }

    private List<Trashed> trashed() {
        try {
            return trash.all();
        } catch (IOException unreadable) {
            throw new NoteUnavailableException(NotePath.of("trash"), NoteFileException.notKept(unreadable), unreadable);
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
                    removal.restore(trashed, free);
                    return trashed;
                });
        takeOver.accept(Set.of(free));
        return free;
    }

    private static NoteUnavailableException gone(NotePath path) {
        Sentence sentence = Sentence.of("“{0}” is no longer in the trash.", path.name());
        return new NoteUnavailableException(path, sentence, new IOException(sentence.toString()));
    }

    @Override
    public Unused unused() {
        UnusedAttachments.Found found = attachments.find();
        return new Unused(found.files().stream().map(KeptTrash::unused).toList(), found.unread());
    }

    private static UnusedFile unused(NoteFile file) {
        return new UnusedFile(file.path(), file.size(), Instant.EPOCH.plus(file.modifiedNanos(), ChronoUnit.NANOS));
    }

    @Override
    public Cleared clear(Collection<NotePath> files) {
        Set<NotePath> still = new HashSet<>(attachments.find().files().stream().map(NoteFile::path).toList());
        Set<NotePath> unused = new LinkedHashSet<>(files);
        unused.retainAll(still);
        NoteRemoval.Removed done = removal.removeAll(unused);
        List<NotePath> left = new ArrayList<>(files);
        done.trashed().forEach(trashed -> left.remove(trashed.note()));
        return new Cleared(done.trashed().stream().map(KeptTrash::removed).toList(), left);
    }
}
