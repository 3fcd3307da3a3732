package app.syntopic.bench.compare;

import static app.syntopic.bench.Table.figure;

import app.syntopic.bench.Table;
import app.syntopic.bench.notebook.Query;
import app.syntopic.bench.notebook.QueryKind;

import java.util.List;

/// What was measured, without judgement.
final class Tables {

    private Tables() {}

    static Table builds(Measured measured) {
        Table table =
                new Table(
                        "build from nothing",
                        "rows",
                        "claims",
                        "wall s",
                        "CPU s",
                        "resident MB",
                        "peak heap MB",
                        "disk MB");
        pass(table, measured, "read all files", Pass.READ);
        pass(table, measured, "read and parse", Pass.PARSE);
        pass(table, measured, "SQLite FTS5", Pass.FTS5);
        pass(table, measured, "Syntopic", Pass.BUILD);
        pass(table, measured, "Syntopic, -Xmx512m", Pass.BUILD_SMALL);
        return table;
    }

    private static void pass(Table table, Measured measured, String name, Pass pass) {
        table.row(
                name,
                figure(measured.median(pass, "rows"), 0),
                figure(measured.median(pass, "claims"), 0),
                figure(measured.median(pass, "wall"), 2),
                figure(measured.median(pass, "cpu"), 2),
                figure(measured.median(pass, "resident"), 0),
                figure(measured.median(pass, "peak heap"), 0),
                figure(measured.median(pass, "megabytes"), 0));
    }

    static Table queries(Measured measured) {
        Table table = new Table("warm query, top 20, ms", "Syntopic p50", "p99", "FTS5 p50", "p99", "p50 ÷ FTS5");
        for (QueryKind kind : QueryKind.values()) {
            double ours = query(measured, "syntopic", kind, "p50");
            double theirs = query(measured, "fts5", kind, "p50");
            table.row(
                    kind.toString(),
                    figure(ours, 2),
                    figure(query(measured, "syntopic", kind, "p99"), 2),
                    figure(theirs, 2),
                    figure(query(measured, "fts5", kind, "p99"), 2),
                    figure(ours / theirs, 2));
        }
        return table;
    }

    static double query(Measured measured, String engine, QueryKind kind, String percentile) {
        return measured.median(Pass.QUERIES, engine + " " + kind + " " + percentile);
    }

    static Table counts(Measured measured, List<Query> queries) {
        Table table = new Table("rows that answer", "by a scan", "FTS5", "Syntopic", "");
        for (int i = 0; i < queries.size(); i++) {
            Query query = queries.get(i);
            double scan = measured.median(Pass.CHECK, i + " scan");
            double ours = measured.median(Pass.CHECK, i + " syntopic");
            boolean exact = measured.median(Pass.CHECK, i + " exact") == 1;
            boolean tooFew = exact && ours < scan && query.kind() != QueryKind.PREFIX;
            table.row(
                    query.kind() + ": " + query.words(),
                    figure(scan, 0),
                    figure(measured.median(Pass.CHECK, i + " fts5"), 0),
                    figure(ours, 0) + (exact ? "" : "+"),
                    tooFew ? "too few" : "");
        }
        return table;
    }
}
