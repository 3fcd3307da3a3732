package app.syntopic.bench.relevance;

import static app.syntopic.bench.Table.figure;

import app.syntopic.bench.Table;
import app.syntopic.bench.notebook.PassageId;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/// The answers of several engines to the same queries, measured. The first engine is the one the others are held
/// against.
final class RelevanceReport {

    private static final double TIE = 0.005;

    private final JudgedNotebook notebook;
    private final List<JudgedQuery> queries;
    private final Map<String, List<Answer>> answers = new LinkedHashMap<>();

    RelevanceReport(JudgedNotebook notebook, List<JudgedQuery> queries) {
        this.notebook = notebook;
        this.queries = queries;
    }

    /// Asks an engine all queries. What cannot be judged is left out of its answers, and a passage counts once.
    void ask(Engine engine) {
        answers.put(engine.name(), queries.stream().map(query -> answer(engine, query)).toList());
    }

    private Answer answer(Engine engine, JudgedQuery query) {
        List<PassageId> passages =
                engine.search(query.text()).stream()
                        .filter(passage -> notebook.row(passage).isPresent())
                        .distinct()
                        .limit(Engine.DEPTH)
                        .toList();
        return new Answer(query, passages, Measures.of(query, passages));
    }

    /// All measures over all queries. The last column counts the queries in which the first engine has the better nDCG,
    /// about the same, and the worse one.
    Table overall() {
        String first = answers.keySet().iterator().next();
        Table table = new Table("engine", "nDCG@10", "MRR@10", "success@1", first + " better / same / worse");
        answers.forEach((engine, all) -> {
            Measures mean = Measures.mean(all.stream().map(Answer::measures).toList());
            String against = engine.equals(first) ? "" : balance(answersOf(first), all);
            table.row(
                    engine,
                    figure(mean.ndcg(), 3),
                    figure(mean.reciprocalRank(), 3),
                    figure(mean.success(), 3),
                    against);
        });
        return table;
    }

    private static String balance(List<Answer> ours, List<Answer> theirs) {
        int better = 0;
        int worse = 0;
        for (int i = 0; i < ours.size(); i++) {
            double difference = ours.get(i).measures().ndcg() - theirs.get(i).measures().ndcg();
            better += difference > TIE ? 1 : 0;
            worse += difference < -TIE ? 1 : 0;
        }
        return better + " / " + (ours.size() - better - worse) + " / " + worse;
    }

    /// One measure by kind of query.
    Table byKind(String measure, ToDoubleFunction<Measures> figure) {
        List<String> headings = new ArrayList<>(List.of(measure, "queries"));
        headings.addAll(answers.keySet());
        Table table = new Table(headings.toArray(String[]::new));
        for (String kind : queries.stream().map(JudgedQuery::kind).distinct().sorted().toList()) {
            List<String> row = new ArrayList<>(List.of(kind, String.valueOf(ofKind(queries.stream(), kind).count())));
            answers.values().forEach(all -> row.add(figure(mean(all, kind, figure), 3)));
            table.row(row.toArray(String[]::new));
        }
        return table;
    }

    private static Stream<JudgedQuery> ofKind(Stream<JudgedQuery> queries, String kind) {
        return queries.filter(query -> query.kind().equals(kind));
    }

    private static double mean(List<Answer> all, String kind, ToDoubleFunction<Measures> figure) {
        return all.stream()
                .filter(answer -> answer.query().kind().equals(kind))
                .map(Answer::measures)
                .mapToDouble(figure)
                .average()
                .orElse(Double.NaN);
    }

    List<Answer> answersOf(String engine) {
        return Objects.requireNonNull(answers.get(engine), engine);
    }

    /// The best nDCG any of the other engines reaches for a query.
    double bestPeer(String engine, JudgedQuery query) {
        int place = queries.indexOf(query);
        return answers.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(engine))
                .mapToDouble(entry -> entry.getValue().get(place).measures().ndcg())
                .max()
                .orElse(0);
    }

    /// @param passages the best ten, best first
    record Answer(JudgedQuery query, List<PassageId> passages, Measures measures) {}
}
