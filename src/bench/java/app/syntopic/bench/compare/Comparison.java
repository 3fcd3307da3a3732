package app.syntopic.bench.compare;

import app.syntopic.bench.TemporaryFolder;
import app.syntopic.bench.notebook.MadeNotebook;
import app.syntopic.bench.notebook.RowUnit;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/// Runs all passes over one notebook: what is compared by its time in turn (A B C, A B C, …), the rest once on what the
/// last round left.
final class Comparison {

    private static final List<Pass> IN_TURN = List.of(Pass.READ, Pass.PARSE, Pass.FTS5, Pass.BUILD);
    private static final List<Pass> ON_CACHES = List.of(Pass.CHECK, Pass.START, Pass.QUERIES, Pass.CHANGES);

    private final MadeNotebook notebook;
    private final int rounds;
    private final Measured measured;

    Comparison(int notes, int rounds, RowUnit unit) throws IOException {
        this.notebook = MadeNotebook.of(notes, unit);
        this.rounds = rounds;
        this.measured = new Measured(notes, MadeNotebook.megabytes(notebook.notes()));
    }

    MadeNotebook notebook() {
        return notebook;
    }

    Measured run() throws IOException {
        try (TemporaryFolder work = TemporaryFolder.create("small-heap")) {
            run(Pass.BUILD_SMALL, work, "-Xmx512m");
        }
        try (TemporaryFolder work = TemporaryFolder.create("searched")) {
            run(Pass.BUILD_AND_SEARCH, work);
        }
        for (int round = 1; round <= rounds; round++) {
            try (TemporaryFolder work = TemporaryFolder.create("compared")) {
                IN_TURN.forEach(pass -> run(pass, work));
                if (round == rounds) {
                    ON_CACHES.forEach(pass -> run(pass, work));
                }
            }
        }
        return measured;
    }

    private void run(Pass pass, TemporaryFolder work, String... options) {
        System.err.printf(Locale.ROOT, "%,d notes: %s%n", measured.notes(), pass);
        measured.add(pass, ChildProcess.run(pass, notebook, work.path(), options));
    }
}
