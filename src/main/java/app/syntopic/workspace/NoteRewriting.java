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

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
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

    /// What another program did meanwhile: such a note is left out, and the others get what was planned.
    private static final Set<NoteFileException.Reason> CHANGED =
            Set.of(NoteFileException.Reason.CHANGED_OUTSIDE, NoteFileException.Reason.MISSING);

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
            return write(notes, change, watcher, unwritable -> {});
        }
    }

    @Override
    public Rewritten apply(RenamePlan plan, Watcher watcher) {
        NotePath first =
                plan.move()
                        .map(RenamePlan.Move::from)
                        .or(() -> plan.notes().stream().map(PlannedNote::path).findFirst())
                        .orElse(NotePath.of("rename.md"));
        return NoteAuthoring.guarded(
                first,
                () -> {
                    try (JointChange change = writer.begin()) {
                        plan.move().ifPresent(move -> follow(move, change));
                        return rename(plan, change, watcher);
                    }
                });
    }

    /// Half a rename would leave links that lead nowhere: a note that cannot be written takes all of it back.
    private Rewritten rename(RenamePlan plan, JointChange change, Watcher watcher) {
        Optional<RenamePlan.Move> move = plan.move();
        List<PlannedNote> notes =
                plan.notes().stream().map(note -> move.map(to -> moved(note, to)).orElse(note)).toList();
        try {
            return write(
                    notes,
                    change,
                    watcher,
                    unwritable -> {
                        throw unwritable;
                    });
        } catch (NoteFileException unwritable) {
            List<NotePath> left = change.rollBack();
            Set<NotePath> touched = plan.notes().stream().map(PlannedNote::path).collect(Collectors.toSet());
            move.filter(of -> Files.exists(folder.locate(of.from())))
                    .ifPresent(of -> {
                        caches.moved(of.to(), of.from());
                        touched.addAll(Set.of(of.from(), of.to()));
                    });
            caches.takeOver(touched);
            throw notRenamed(unwritable, left);
        }
    }

    private static NoteUnavailableException notRenamed(NoteFileException unwritable, List<NotePath> left) {
        String names = left.stream().map(note -> "“" + note.name() + "”").collect(Collectors.joining(", "));
        String end = left.isEmpty() ? " Nothing was renamed." : " Not all could be taken back; look at " + names + ".";
        return new NoteUnavailableException(unwritable.note(), unwritable.getMessage() + end, unwritable);
    }

    private void follow(RenamePlan.Move move, JointChange change) {
        change.move(move.from(), move.to());
        caches.moved(move.from(), move.to());
        caches.takeOver(Set.of(move.from(), move.to()));
    }

    private static PlannedNote moved(PlannedNote note, RenamePlan.Move move) {
        boolean itself = note.path().equals(move.from());
        return itself ? new PlannedNote(move.to(), note.fingerprint(), note.edits()) : note;
    }

    /// @param unwritable told of each note that cannot be written, and may refuse to go on by throwing it
    private Rewritten write(
            List<PlannedNote> notes, JointChange change, Watcher watcher, Consumer<NoteFileException> unwritable) {
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
                if (!CHANGED.contains(inTheWay.reason())) {
                    unwritable.accept(inTheWay);
                }
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
