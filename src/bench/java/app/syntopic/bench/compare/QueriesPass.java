package app.syntopic.bench.compare;

import app.syntopic.bench.notebook.Query;
import app.syntopic.bench.notebook.QueryKind;
import app.syntopic.workspace.Workspace;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/// Queries on warm indexes: the best twenty hits with their texts and what to highlight in them, each kind in turn with
/// the yardstick.
final class QueriesPass {

    private static final int WARM_UP_ROUNDS = 5;
    private static final int ROUNDS = 5;

    private QueriesPass() {}

    static void run(PassFolders folders, Figures into) throws IOException, SQLException {
        List<Query> queries = folders.notebook().readQueries();
        try (Workspace workspace = folders.openWorkspace();
                Fts5Yardstick yardstick = new Fts5Yardstick(folders.fts5())) {
            for (QueryKind kind : QueryKind.values()) {
                List<Query> ofKind = queries.stream().filter(query -> query.kind() == kind).toList();
                Samples ours = new Samples();
                Samples theirs = new Samples();
                for (int round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
                    if (round == 0) {
                        ours = new Samples();
                        theirs = new Samples();
                    }
                    for (Query query : ofKind) {
                        ours.time(() -> workspace.claims().search(query.forSyntopic(), Query.TOP));
                    }
                    for (Query query : kind == QueryKind.TYPO ? List.<Query>of() : ofKind) {
                        theirs.time(() -> yardstick.search(query.forFts5()));
                    }
                }
                put("syntopic " + kind, ours, into);
                put("fts5 " + kind, theirs, into);
            }
        }
        into.put("live heap", Memory.liveHeap());
    }

    private static void put(String name, Samples samples, Figures into) {
        into.put(name + " p50", samples.median());
        into.put(name + " p99", samples.percentile(99));
    }
}
