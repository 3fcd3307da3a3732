package app.syntopic.workspace;

import app.syntopic.exchange.Citation;
import app.syntopic.exchange.NoteImport;
import app.syntopic.model.NoteKind;
import app.syntopic.model.NotePath;
import app.syntopic.model.Sentence;
import app.syntopic.notebook.Fingerprint;
import app.syntopic.notebook.NoteFileException;
import app.syntopic.notebook.NoteText;
import app.syntopic.notebook.NoteWriter;
import app.syntopic.notebook.NotebookFolder;
import app.syntopic.parse.KnownTitles;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Makes and changes notes through the one writer of files, and lets the caches follow at once.
final class NoteAuthoring implements Authoring {

    private static final String EXTENSION = ".md";

    private final NotebookFolder folder;
    private final NoteWriter writer;
    private final KnownTitles titles;
    private final KeptTemplates templates;
    private final UsualFolders folders;
    private final CacheKeeper caches;

    /// @param caches follow what is written
    NoteAuthoring(
            NotebookFolder folder,
            NoteWriter writer,
            KnownTitles titles,
            KeptTemplates templates,
            UsualFolders folders,
            CacheKeeper caches) {
        this.folders = folders;
        this.templates = templates;
        this.folder = folder;
        this.writer = writer;
        this.titles = titles;
        this.caches = caches;
    }

    @Override
    public Written create(NewNote note) {
        String text = draft(note);
        NotePath path = new FreePaths(folder).of(note.title());
        write(path, text);
        return new Written(path, text);
    }

    @Override
    public String draft(NewNote note) {
        return templates.text(note);
    }

    @Override
    public Imported importText(String text, String origin, boolean dryRun) {
        NoteImport note = Citation.read(text).map(CitedNote::of).orElseGet(() -> NoteImport.of(text, origin, titles));
        return take(note, dryRun);
    }

    private Imported take(NoteImport note, boolean dryRun) {
        NotePath path = new FreePaths(folder).of(note.title());
        if (!dryRun) {
            write(path, note.text());
        }
        return new Imported(path, note.text(), note.unsure(), !dryRun);
    }

    private static NoteUnavailableException noNote(NotePath named, Path file) {
        return new NoteUnavailableException(
                named,
                Sentence.of(
                        "{0} is no note; Markdown, plain text, HTML, CSL-JSON, BibTeX and RIS can be imported.", file),
                new IOException("no note"));
    }

    @Override
    public Written createConcept(String label, String text) {
        NotePath path = new FreePaths(folder).in(folders.of(NoteKind.CONCEPT), label);
        write(path, text);
        return new Written(path, text);
    }

    @Override
    public List<Imported> importFile(Path file, boolean dryRun) {
        NotePath named = NotePath.of("import" + EXTENSION);
        ImportFormat format = ImportFormat.of(file).orElseThrow(() -> noNote(named, file));
        try {
            if (Files.size(file) > NotebookFolder.LARGEST_NOTE) {
                throw new NoteUnavailableException(
                        named, Sentence.of("{0} is too large for a note.", file), new IOException("too large"));
            }
            List<NoteImport> notes = format.read(file, NoteText.of(Files.readAllBytes(file)).text(), titles);
            if (notes.isEmpty()) {
                throw noNote(named, file);
            }
            return notes.stream().map(note -> take(note, dryRun)).toList();
        } catch (NoSuchFileException missing) {
            throw new NoteUnavailableException(named, Sentence.of("There is no file {0}.", file), missing);
        } catch (IOException unreadable) {
            throw new NoteUnavailableException(
                    named, Sentence.of("{0} cannot be read; check that it is a file you may read.", file), unreadable);
        }
    }

    @Override
    public Draft edit(NotePath path) {
        return guarded(
                path,
                () -> {
                    byte[] bytes = folder.read(path);
                    return new Draft(path, NoteText.of(bytes).text(), Fingerprint.of(bytes));
                });
    }

    @Override
    public Draft save(Draft draft, String text) {
        return guarded(
                draft.path(),
                () -> {
                    NoteText before = NoteText.of(folder.read(draft.path()));
                    NoteText edited = before.edited(text);
                    String fingerprint = writer.save(draft.path(), draft.fingerprint(), edited.bytes(draft.path()));
                    caches.takeOver(Set.of(draft.path()));
                    return new Draft(draft.path(), edited.text(), fingerprint);
                });
    }

    @Override
    public Optional<Undone> undo() {
        try {
            return writer.undo().map(this::taken);
        } catch (NoteFileException refused) {
            if (refused.reason() == NoteFileException.Reason.CHANGED_OUTSIDE) {
                return Optional.of(Undone.nothing(refused.note()));
            }
            throw new NoteUnavailableException(refused.note(), refused.sentence(), refused);
        }
    }

    private Undone taken(NoteWriter.Undone undone) {
        Set<NotePath> touched = new HashSet<>(undone.changed());
        touched.addAll(undone.removed());
        touched.addAll(undone.moved().keySet());
        touched.addAll(undone.moved().values());
        undone.moved().forEach((back, there) -> caches.moved(there, back));
        caches.takeOver(touched);
        return new Undone(undone.changed(), undone.removed(), undone.moved(), undone.left());
    }

    private void write(NotePath path, String text) {
        guarded(path, () -> writer.create(path, text.getBytes(StandardCharsets.UTF_8)));
        caches.takeOver(Set.of(path));
    }

    /// Runs something on a note's file, and tells of what is in the way by the workspace's own exceptions.
    static <T> T guarded(NotePath path, java.util.function.Supplier<T> action) {
        try {
            return action.get();
        } catch (NoteFileException refused) {
            if (refused.reason() == NoteFileException.Reason.CHANGED_OUTSIDE) {
                throw new ChangedOutsideException(path);
            }
            throw new NoteUnavailableException(path, refused.sentence(), refused);
        }
    }
}
