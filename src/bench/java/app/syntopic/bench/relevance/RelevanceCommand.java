package app.syntopic.bench.relevance;

import app.syntopic.bench.BenchmarkException;
import app.syntopic.bench.Table;
import app.syntopic.bench.notebook.PassageRow;

import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

@Command(name = "relevance", description = "Measures how well searches rank, by judged queries.")
public final class RelevanceCommand implements Callable<Integer> {

    private static final String ALL = "all";
    private static final String SAMPLE = "sample";

    @Option(
            names = "--notebook",
            defaultValue = "notes",
            description = "The judged notebook (default: ${DEFAULT-VALUE}).")
    private Path notebook = Path.of("notes");

    @Option(
            names = "--collection",
            defaultValue = SAMPLE,
            description = "Whose judgements: sample, or rust-book with --notebook (default: ${DEFAULT-VALUE}).")
    private String collection = SAMPLE;

    @Option(names = "--judgements", description = "A file of judgements, in place of a collection's.")
    private Optional<Path> judgements = Optional.empty();

    @Option(names = "--half", defaultValue = "report", description = "report, tune or all (default: ${DEFAULT-VALUE}).")
    private String half = "report";

    @Option(
            names = "--minisearch",
            description = "A folder with node_modules/minisearch; without it MiniSearch is left out.")
    private Optional<Path> miniSearch = Optional.empty();

    @Option(names = "--failures", description = "Also lists the queries in which Syntopic is not best.")
    private boolean failures;

    @Override
    public Integer call() throws IOException, SQLException {
        JudgedNotebook judged = new JudgedNotebook(notebook);
        List<JudgedQuery> queries =
                Judgements.read(lines(), judged.rows()).stream()
                        .filter(query -> half.equals(ALL) || query.half().equals(half))
                        .toList();
        if (queries.isEmpty()) {
            throw new BenchmarkException("There are no judged queries in the half “" + half + "”.");
        }
        RelevanceReport report = new RelevanceReport(judged, queries);
        for (Engine engine : engines(judged, queries)) {
            try (engine) {
                report.ask(engine);
            }
        }
        System.out.printf("%d queries (%s), %d passages%n%n", queries.size(), half, judged.rows().size());
        System.out.println(report.overall());
        System.out.println(report.byKind("nDCG@10", Measures::ndcg));
        System.out.println(report.byKind("success@1", Measures::success));
        if (judgements.isEmpty() && collection.equals(SAMPLE)) {
            System.out.println(related(judged));
        }
        if (miniSearch.isEmpty()) {
            System.out.println("MiniSearch was left out; name a folder with node_modules/minisearch by --minisearch.");
        }
        if (failures) {
            printFailures(report, judged);
        }
        return 0;
    }

    private Table related(JudgedNotebook judged) throws IOException {
        List<JudgedClaim> claims =
                JudgedClaim.read(resource("related.tsv"), judged.rows()).stream()
                        .filter(claim -> half.equals(ALL) || claim.judged().half().equals(half))
                        .toList();
        RelatedReport report = new RelatedReport(judged, claims);
        for (RelatedEngine engine : List.of(new SyntopicEngine(judged), new MoreLikeThisEngine(judged.rows()))) {
            try (engine) {
                report.ask(engine);
            }
        }
        return report.table();
    }

    private List<String> lines() throws IOException {
        return judgements.isPresent() ? Files.readAllLines(judgements.get()) : resource(collection + ".tsv");
    }

    private static List<String> resource(String name) throws IOException {
        try (InputStream lines = RelevanceCommand.class.getResourceAsStream(name)) {
            if (lines == null) {
                throw new BenchmarkException("There are no judgements “" + name + "”; there are sample and rust-book.");
            }
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private List<Engine> engines(JudgedNotebook judged, List<JudgedQuery> queries) throws IOException, SQLException {
        List<Engine> engines = new ArrayList<>();
        engines.add(new SyntopicEngine(judged));
        List<PassageRow> rows = judged.rows();
        engines.add(new Bm25Engine("BM25", new StandardAnalyzer(), rows));
        engines.add(new Bm25Engine("BM25, stems", new EnglishAnalyzer(), rows));
        engines.add(new Fts5Engine(rows));
        if (miniSearch.isPresent()) {
            engines.add(new MiniSearchEngine(miniSearch.get(), rows, queries));
        }
        return engines;
    }

    private static void printFailures(RelevanceReport report, JudgedNotebook judged) {
        System.out.println("Not answered at the first place, or better by another engine:");
        for (RelevanceReport.Answer answer : report.answersOf("Syntopic")) {
            double peer = report.bestPeer("Syntopic", answer.query());
            if (answer.measures().success() < 1 || answer.measures().ndcg() < peer) {
                print(answer, peer, judged);
            }
        }
    }

    private static void print(RelevanceReport.Answer answer, double peer, JudgedNotebook judged) {
        JudgedQuery query = answer.query();
        String ndcg = Table.figure(answer.measures().ndcg(), 3);
        System.out.printf(
                "%n%s %s  %s  nDCG %s, best other %s%n",
                query.id(), query.kind(), query.text(), ndcg, Table.figure(peer, 3));
        answer.passages().stream().limit(3).forEach(passage -> print("got", query.grade(passage), judged.row(passage)));
        query.grades().keySet().stream()
                .filter(passage -> query.grade(passage) == 3)
                .limit(3)
                .forEach(passage ->
                        print("want at " + (answer.passages().indexOf(passage) + 1), 3, judged.row(passage)));
    }

    private static void print(String what, int grade, Optional<PassageRow> found) {
        PassageRow row = found.orElseThrow();
        String text = row.text().replace('\n', ' ');
        System.out.printf(
                "  %-10s %d  %s § %s: %s%n",
                what, grade, row.title(), row.heading(), text.substring(0, Math.min(90, text.length())));
    }
}
