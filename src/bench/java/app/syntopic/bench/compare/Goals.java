package app.syntopic.bench.compare;

import static app.syntopic.bench.Table.figure;

import app.syntopic.bench.Table;
import app.syntopic.bench.notebook.QueryKind;

import java.util.Locale;

/// What was measured, held against what is aimed at.
final class Goals {

    private final Table table;

    private Goals(String heading) {
        table = new Table(heading, "reached", "goal", "");
    }

    static Table table(Measured measured) {
        Goals goals = new Goals(String.format(Locale.ROOT, "%,d notes", measured.notes()));
        goals.builds(measured);
        goals.queries(measured);
        goals.keepingUp(measured);
        return goals.table;
    }

    private void builds(Measured measured) {
        atMost("P1 build ÷ FTS5, wall", measured.ratio("wall", Pass.BUILD, Pass.FTS5), 0.40);
        atMost("P1 build ÷ FTS5, CPU", measured.ratio("cpu", Pass.BUILD, Pass.FTS5), 0.80);
        atMost("P2 build ÷ read and parse, wall", measured.ratio("wall", Pass.BUILD, Pass.PARSE), 2.0);
        double first = measured.median(Pass.BUILD_AND_SEARCH, "first hit");
        atMost("P3 first hit ÷ build", first / measured.median(Pass.BUILD_AND_SEARCH, "built"), 0.10);
        withoutGoal("P3 query while building, p99, ms", measured.median(Pass.BUILD_AND_SEARCH, "search p99"));
    }

    private void queries(Measured measured) {
        ratio(measured, QueryKind.COMMON, 0.25);
        ratio(measured, QueryKind.PHRASE, 0.25);
        ratio(measured, QueryKind.PREFIX, 0.35);
        ratio(measured, QueryKind.RARE, 1.5);
        ratio(measured, QueryKind.TWO_WORDS, 1.5);
        atMost("P5 prefix, warm p99, ms", Tables.query(measured, "syntopic", QueryKind.PREFIX, "p99"), 10);
        atMost("P5 first 200 queries, p99, ms", measured.median(Pass.START, "search p99"), 30);
    }

    private void ratio(Measured measured, QueryKind kind, double goal) {
        double ours = Tables.query(measured, "syntopic", kind, "p50");
        atMost("P4 " + kind + " ÷ FTS5, p50", ours / Tables.query(measured, "fts5", kind, "p50"), goal);
    }

    private void keepingUp(Measured measured) {
        atMost("P7 open a note without showing it, p50, ms", measured.median(Pass.START, "note p50"), 2);
        atMost("P7 open a note without showing it, p99, ms", measured.median(Pass.START, "note p99"), 8);
        atMost("P10 save to searchable, p50, ms", measured.median(Pass.CHANGES, "searchable p50"), 15);
        withoutGoal("P10 save to durable in file and caches, p50, ms", measured.median(Pass.CHANGES, "saved p50"));
        double rescan = measured.median(Pass.CHANGES, "rescan");
        atMost("P10 rescan ÷ walking the files", rescan / measured.median(Pass.CHANGES, "walk"), 1.5);
        double disk = measured.median(Pass.BUILD, "megabytes");
        atMost("P12 index and database ÷ notes", disk / measured.notesMegabytes(), 1.4);
        withoutGoal("Heap needed after 200 queries and 200 notes, MB", measured.median(Pass.START, "live heap"));
        withoutGoal("Start to first list, cold, ms", measured.median(Pass.START, "list"));
    }

    /// How steeply times rise with the number of notes: the exponent of the power law through two sizes.
    static Table growth(Measured small, Measured large) {
        Goals goals =
                new Goals(String.format(Locale.ROOT, "P13 growth from %,d to %,d notes", small.notes(), large.notes()));
        goals.exponent("build", small, large, Pass.BUILD, "wall", 1.05);
        for (QueryKind kind : QueryKind.values()) {
            goals.exponent("query, " + kind, small, large, Pass.QUERIES, "syntopic " + kind + " p50", 0.5);
        }
        goals.exponent("open a note", small, large, Pass.START, "note p50", 0.1);
        goals.exponent("start", small, large, Pass.START, "list", 0.1);
        return goals.table;
    }

    private void exponent(String what, Measured small, Measured large, Pass pass, String figure, double goal) {
        double times = large.median(pass, figure) / small.median(pass, figure);
        atMost(what, Math.log(times) / Math.log((double) large.notes() / small.notes()), goal);
    }

    private void withoutGoal(String what, double reached) {
        table.row(what, figure(reached, 2), "–", "");
    }

    private void atMost(String what, double reached, double goal) {
        table.row(what, figure(reached, 2), "≤ " + figure(goal, 2), reached <= goal ? "" : "missed");
    }
}
