package app.syntopic.workspace;

import app.syntopic.model.FoldedLabel;
import app.syntopic.model.NoteFile;
import app.syntopic.model.NotePath;
import app.syntopic.model.Sentence;
import app.syntopic.model.Span;
import app.syntopic.model.TextEdit;
import app.syntopic.notebook.Fingerprint;
import app.syntopic.notebook.JointChange;
import app.syntopic.notebook.NoteFileException;
import app.syntopic.notebook.NoteText;
import app.syntopic.notebook.NoteWriter;
import app.syntopic.notebook.NotebookFolder;
import app.syntopic.search.result.Hit;
import app.syntopic.workspace.rewrite.PlannedNote;
import app.syntopic.workspace.rewrite.RenamePlan;
import app.syntopic.workspace.rewrite.Sought;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Changes of many notes through the one writer of files. Looks at one note at a time, whatever their number.
final class NoteRewriting implements Rewriting {

    /// More is not read through before it is done; searching again goes on behind what was replaced.
    private static final int MOST_PLACES = 20_000;

    /// Passages of a search whose notes are looked at.
    private static final int MOST_ANSWERS = 5_000;

    private static final int MOST_FOLDERS = 300;

    /// The caches follow after so many notes: each time costs them a commit.
    private static final int TOGETHER = 200;

    private final NotebookFolder folder;
    private final NoteWriter writer;
    private final ClaimSearch claims;
    private final RenamePlanner names;
    private final CacheKeeper caches;

    /// @param caches follow what is written
    NoteRewriting(
            NotebookFolder folder, NoteWriter writer, ClaimSearch claims, RenamePlanner names, CacheKeeper caches) {
        this.folder = folder;
        this.writer = writer;
        this.claims = claims;
        this.names = names;
        this.caches = caches;
    }

    @Override
    public Looked find(Sought sought, String with, Scope scope, Watcher watcher) {
        int looked = 0;
        int places = 0;
        for (Iterator<NotePath> notes = notes(scope); notes.hasNext(); ) {
            if (watcher.isCancelled() || places >= MOST_PLACES) {
                return new Looked(looked, false, Optional.empty());
            }
            Optional<Sentence> problem = Optional.empty();
            try {
                Found found = look(notes.next(), sought, with);
                problem = found.problem();
                places += found.note().map(note -> note.edits().size()).orElse(0);
                found.note().ifPresent(watcher::found);
            } catch (NoteFileException unreadable) {
                // such a note is among the problems already, and nothing would be written into it
            }
            looked++;
            if (problem.isPresent()) {
                return new Looked(looked, false, problem);
            }
            watcher.progress(looked);
        }
        return new Looked(looked, true, Optional.empty());
    }

    private record Found(Optional<PlannedNote> note, Optional<Sentence> problem) {}

    private Found look(NotePath path, Sought sought, String with) {
        byte[] bytes = folder.read(path);
        String text = plain(NoteText.of(bytes).text());
        Sought.Found found = sought.in(text);
        if (found.problem().isPresent()) {
            return new Found(Optional.empty(), found.problem());
        }
        List<TextEdit> edits = new ArrayList<>();
        for (Span place : found.places()) {
            Optional<String> insert = sought.replacement(text, place, with);
            if (insert.isEmpty()) {
                return new Found(Optional.empty(), Optional.of(Sought.UNKNOWN_GROUP));
            }
            edits.add(new TextEdit(place.start(), place.in(text), insert.get()));
        }
        Optional<PlannedNote> planned =
                edits.isEmpty()
                        ? Optional.empty()
                        : Optional.of(PlannedNote.of(path, Fingerprint.of(bytes), text, edits));
        return new Found(planned, Optional.empty());
    }

    private Iterator<NotePath> notes(Scope scope) {
        return switch (scope) {
            case Scope.Everything all -> new Paths(folder.list(), "");
            case Scope.Folder(var in) -> new Paths(folder.list(), in);
            case Scope.Answers(var query) ->
                    claims.search(query, MOST_ANSWERS).hits().stream()
                            .map(Hit::note)
                            .collect(Collectors.toCollection(TreeSet::new))
                            .iterator();
        };
    }

    @Override
    public List<String> folders() {
        Set<String> folders = new TreeSet<>();
        for (Iterator<NotePath> notes = notes(new Scope.Everything());
                notes.hasNext() && folders.size() < MOST_FOLDERS; ) {
            String folder = notes.next().folder();
            if (!folder.isEmpty()) {
                folders.add(folder);
            }
        }
        return List.copyOf(folders);
    }

    @Override
    public RenamePlan rename(NotePath note, String title) {
        return names.plan(note, title);
    }

    @Override
    public RenamePlan rename(FoldedLabel concept, String label) {
        return names.plan(concept, label);
    }

    @Override
    public Rewritten apply(List<PlannedNote> notes, Watcher watcher) {
        try (JointChange change = writer.begin()) {
            return write(notes, change, watcher);
        }
    }

    @Override
    public Rewritten apply(RenamePlan plan, Watcher watcher) {
        if (plan.move().isEmpty()) {
            return apply(plan.notes(), watcher);
        }
        RenamePlan.Move move = plan.move().get();
        return NoteAuthoring.guarded(
                move.from(),
                () -> {
                    try (JointChange change = writer.begin()) {
                        change.move(move.from(), move.to());
                        caches.moved(move.from(), move.to());
                        caches.takeOver(Set.of(move.from(), move.to()));
                        return write(plan.notes().stream().map(note -> moved(note, move)).toList(), change, watcher);
                    }
                });
    }

    private static PlannedNote moved(PlannedNote note, RenamePlan.Move move) {
        boolean itself = note.path().equals(move.from());
        return itself ? new PlannedNote(move.to(), note.fingerprint(), note.edits()) : note;
    }

    private Rewritten write(List<PlannedNote> notes, JointChange change, Watcher watcher) {
        List<NotePath> leftOut = new ArrayList<>();
        Set<NotePath> written = new HashSet<>();
        int places = 0;
        int done = 0;
        for (PlannedNote note : notes) {
            if (watcher.isCancelled()) {
                break;
            }
            try {
                byte[] now = folder.read(note.path());
                boolean same = Fingerprint.of(now).equals(note.fingerprint());
                if (same) {
                    NoteText text = NoteText.of(now);
                    NoteText edited = text.edited(note.applyTo(plain(text.text())));
                    change.save(note.path(), note.fingerprint(), edited.bytes(note.path()));
                    written.add(note.path());
                    places += note.edits().size();
                } else {
                    leftOut.add(note.path());
                }
            } catch (NoteFileException inTheWay) {
                leftOut.add(note.path());
            }
            done++;
            watcher.progress(done);
            if (written.size() >= TOGETHER) {
                caches.takeOver(Set.copyOf(written));
                written.clear();
            }
        }
        caches.takeOver(written);
        return new Rewritten(done - leftOut.size(), places, leftOut, done == notes.size());
    }

    private static String plain(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /// The paths of notes in a folder and below it.
    private static final class Paths implements Iterator<NotePath> {

        private final Iterator<NoteFile> files;
        private final String prefix;
        private Optional<NotePath> next;

        Paths(Iterator<NoteFile> files, String folder) {
            this.files = files;
            this.prefix = folder.isEmpty() ? "" : folder + "/";
            this.next = step();
        }

        private Optional<NotePath> step() {
            while (files.hasNext()) {
                NotePath path = files.next().path();
                if (path.value().startsWith(prefix)) {
                    return Optional.of(path);
                }
            }
            return Optional.empty();
        }

        @Override
        public boolean hasNext() {
            return next.isPresent();
        }

        @Override
        public NotePath next() {
            NotePath path = next.orElseThrow();
            next = step();
            return path;
        }
    }
}
