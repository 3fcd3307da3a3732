package app.syntopic.bench.compare;

import app.syntopic.bench.notebook.Query;
import app.syntopic.model.NoteSummary;
import app.syntopic.workspace.Workspace;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// What a reader meets in the first seconds: Java is cold, nothing is warmed.
final class StartPass {

    private static final int QUERIES = 200;
    private static final int NOTES = 200;

    private StartPass() {}

    static void run(PassFolders folders, Figures into) throws IOException {
        List<Query> queries = new ArrayList<>(folders.notebook().readQueries());
        Collections.shuffle(queries, new Random(3));
        Samples opening = new Samples();
        try (Workspace workspace = opening.time(folders::openWorkspace)) {
            opening.time(() -> workspace.library().notes(Set.of(), "", NOTES));
            into.put("list", opening.sum());
            Samples searches = new Samples();
            for (Query query : queries.subList(0, Math.min(QUERIES, queries.size()))) {
                searches.time(() -> workspace.claims().search(query.forSyntopic(), Query.TOP));
            }
            into.put("first search", searches.first());
            into.put("search p50", searches.median());
            into.put("search p99", searches.percentile(99));
            openNotes(workspace, into);
        }
        into.put("live heap", Memory.liveHeap());
    }

    private static void openNotes(Workspace workspace, Figures into) {
        List<NoteSummary> notes = workspace.library().notes(Set.of(), "", NOTES);
        Samples first = new Samples();
        notes.forEach(note -> first.time(() -> workspace.reading().open(note.path())));
        into.put("first note", first.first());
        Samples again = new Samples();
        notes.forEach(note -> again.time(() -> workspace.reading().open(note.path())));
        into.put("note p50", again.median());
        into.put("note p99", again.percentile(99));
    }
}
