package app.syntopic.bench.compare;

import app.syntopic.bench.notebook.MadeNotebook;
import app.syntopic.bench.notebook.Query;
import app.syntopic.bench.notebook.QueryKind;
import app.syntopic.bench.notebook.RowFile;
import app.syntopic.workspace.Workspace;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/// Making an index from nothing, durable before the pass ends.
final class BuildPasses {

    private static final Duration BETWEEN_SEARCHES = Duration.ofMillis(20);

    private BuildPasses() {}

    static void build(PassFolders folders, Figures into) throws IOException {
        try (Workspace workspace = folders.openWorkspace()) {
            workspace.indexing().refresh(progress -> {});
            into.put("claims", workspace.library().statistics().claims());
        }
        into.put("megabytes", MadeNotebook.megabytes(folders.data()));
    }

    static void buildAndSearch(PassFolders folders, Figures into) throws IOException {
        String query =
                folders.notebook().readQueries().stream()
                        .filter(some -> some.kind() == QueryKind.COMMON)
                        .findFirst()
                        .orElseThrow()
                        .forSyntopic();
        Samples searches = new Samples();
        AtomicBoolean built = new AtomicBoolean();
        try (Workspace workspace = folders.openWorkspace();
                ExecutorService asking = Executors.newVirtualThreadPerTaskExecutor()) {
            long start = System.nanoTime();
            asking.execute(() -> {
                while (!built.get()) {
                    boolean found = search(workspace, query, searches);
                    if (found && !into.has("first hit")) {
                        into.put("first hit", secondsSince(start));
                    }
                    LockSupport.parkNanos(BETWEEN_SEARCHES.toNanos());
                }
            });
            workspace.indexing().refresh(progress -> {});
            into.put("built", secondsSince(start));
            built.set(true);
        }
        into.put("searches", searches.count());
        into.put("search p50", searches.median());
        into.put("search p99", searches.percentile(99));
    }

    private static boolean search(Workspace workspace, String query, Samples times) {
        long start = System.nanoTime();
        boolean found = workspace.claims().search(query, Query.TOP).total() > 0;
        times.add((System.nanoTime() - start) / 1e6);
        return found;
    }

    private static double secondsSince(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    static void fts5(PassFolders folders, Figures into) throws IOException, SQLException {
        try (Fts5Writer writer = new Fts5Writer(folders.fts5())) {
            RowFile.forEach(folders.notebook().rows(), writer::add);
            writer.commit();
            into.put("rows", writer.rows());
        }
        into.put("megabytes", folders.fts5().toFile().length() / 1e6);
    }
}
