package app.syntopic.workspace;

import app.syntopic.model.FoldedLabel;
import app.syntopic.model.NoteFile;
import app.syntopic.model.NotePath;
import app.syntopic.model.Sentence;
import app.syntopic.model.Span;
import app.syntopic.model.TextEdit;
import app.syntopic.notebook.Fingerprint;
import app.syntopic.notebook.NoteFileException;
import app.syntopic.notebook.NoteText;
import app.syntopic.notebook.NotebookFolder;
import app.syntopic.search.result.Hit;
import app.syntopic.workspace.rewrite.PlannedNote;
import app.syntopic.workspace.rewrite.RenamePlan;
import app.syntopic.workspace.rewrite.Sought;

import java.util.ArrayList;
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

    private final NotebookFolder folder;
    private final JointWriting writing;
    private final ClaimSearch claims;
    private final RenamePlanner names;

    NoteRewriting(NotebookFolder folder, JointWriting writing, ClaimSearch claims, RenamePlanner names) {
        this.folder = folder;
        this.writing = writing;
        this.claims = claims;
        this.names = names;
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
        String text = NoteText.of(bytes).plain();
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
        return notes.isEmpty()
                ? new Rewritten(0, 0, List.of(), true)
                : NoteAuthoring.guarded(notes.getFirst().path(), () -> writing.replace(notes, watcher));
    }

    @Override
    public Rewritten apply(RenamePlan plan, Watcher watcher) {
        NotePath first =
                plan.move()
                        .map(RenamePlan.Move::from)
                        .or(() -> plan.notes().stream().map(PlannedNote::path).findFirst())
                        .orElse(NotePath.of("rename.md"));
        return NoteAuthoring.guarded(first, () -> writing.rename(plan, watcher));
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
