package app.syntopic.bench.relevance;

import static app.syntopic.bench.Table.figure;

import app.syntopic.bench.Table;
import app.syntopic.bench.notebook.PassageId;

import java.util.List;

/// How well ways to find related claims do on judged ones.
final class RelatedReport {

    private final JudgedNotebook notebook;
    private final List<JudgedClaim> claims;
    private final Table table = new Table("related claims", "nDCG@10", "MRR@10", "success@1", "found of grade 3");

    RelatedReport(JudgedNotebook notebook, List<JudgedClaim> claims) {
        this.notebook = notebook;
        this.claims = claims;
    }

    Table table() {
        return table;
    }

    /// Asks an engine for what is related to each claim.
    void ask(RelatedEngine engine) {
        List<Measures> measures =
                claims.stream().map(claim -> Measures.of(claim.judged(), answer(engine, claim))).toList();
        Measures mean = Measures.mean(measures);
        long wanted = claims.stream().mapToLong(claim -> wanted(claim).size()).sum();
        long found =
                claims.stream()
                        .mapToLong(claim -> answer(engine, claim).stream().filter(wanted(claim)::contains).count())
                        .sum();
        table.row(
                engine.name(),
                figure(mean.ndcg(), 3),
                figure(mean.reciprocalRank(), 3),
                figure(mean.success(), 3),
                found + " of " + wanted);
    }

    private static List<PassageId> wanted(JudgedClaim claim) {
        return claim.judged().grades().entrySet().stream()
                .filter(each -> each.getValue() == 3)
                .map(each -> each.getKey())
                .toList();
    }

    private List<PassageId> answer(RelatedEngine engine, JudgedClaim claim) {
        return engine.related(claim.claim()).stream()
                .filter(passage -> notebook.row(passage).isPresent())
                .distinct()
                .limit(Engine.DEPTH)
                .toList();
    }
}
