package app.syntopic.bench.compare;

import app.syntopic.model.NoteSummary;
import app.syntopic.workspace.Authoring;
import app.syntopic.workspace.Workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/// What it costs to keep up: looking at a notebook in which nothing changed, and saving one note.
final class ChangesPass {

    private static final int RESCANS = 20;
    private static final int WARM_UP_SAVES = 20;
    private static final int SAVES = 60;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration BETWEEN_SEARCHES = Duration.ofMillis(1);

    private ChangesPass() {}

    static void run(PassFolders folders, Figures into) throws IOException {
        try (Workspace workspace = folders.openWorkspace()) {
            workspace.indexing().refresh(progress -> {});
            rescan(workspace, folders.notebook().notes(), into);
            save(workspace, into);
        }
    }

    private static void rescan(Workspace workspace, Path notes, Figures into) {
        Samples walks = new Samples();
        Samples rescans = new Samples();
        for (int i = 0; i < RESCANS; i++) {
            walks.time(() -> walk(notes));
            rescans.time(() -> workspace.indexing().refresh(progress -> {}));
        }
        into.put("walk", walks.median());
        into.put("rescan", rescans.median());
    }

    private static Path walk(Path notes) {
        try {
            return Files.walkFileTree(
                    notes,
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Adds a paragraph with a word that is nowhere else to one note after the other, and takes it back.
    private static void save(Workspace workspace, Figures into) {
        List<NoteSummary> notes = workspace.library().notes(Set.of(), "", WARM_UP_SAVES + SAVES);
        Samples searchable = new Samples();
        Samples saved = new Samples();
        for (int i = 0; i < notes.size(); i++) {
            Authoring.Draft draft = workspace.authoring().edit(notes.get(i).path());
            Samples found = i < WARM_UP_SAVES ? new Samples() : searchable;
            Samples done = i < WARM_UP_SAVES ? new Samples() : saved;
            Authoring.Draft changed = saveAndFind(workspace, draft, uniqueWord(i), found, done);
            workspace.authoring().save(changed, draft.text());
        }
        into.put("searchable p50", searchable.median());
        into.put("searchable p99", searchable.percentile(99));
        into.put("saved p50", saved.median());
    }

    /// @param searchable how long it takes until a search finds the word, which may be before the save returns
    /// @param saved how long it takes until the save returns
    private static Authoring.Draft saveAndFind(
            Workspace workspace, Authoring.Draft draft, String word, Samples searchable, Samples saved) {
        String text = draft.text() + "\n\nNow " + word + " stands here.\n";
        String query = "\"" + word + "\"";
        long start = System.nanoTime();
        try (ExecutorService asking = Executors.newSingleThreadExecutor()) {
            asking.execute(() -> {
                long waited = 0;
                while (workspace.claims().search(query, 1).hits().isEmpty() && waited < PATIENCE.toNanos()) {
                    LockSupport.parkNanos(BETWEEN_SEARCHES.toNanos());
                    waited = System.nanoTime() - start;
                }
                searchable.add((System.nanoTime() - start) / 1e6);
            });
            return saved.time(() -> workspace.authoring().save(draft, text));
        }
    }

    private static String uniqueWord(int number) {
        return "xqzv" + (char) ('a' + number / 26 % 26) + (char) ('a' + number % 26) + "vzqx";
    }
}
