package app.syntopic.bench.relevance;

import app.syntopic.bench.notebook.PassageId;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// How good an answer is, or the mean over several; each figure is between 0 and 1.
///
/// @param ndcg of the first ten passages, with a gain of 2^grade - 1 (Järvelin and Kekäläinen 2002, as in most
///   evaluations since)
/// @param reciprocalRank 1 / place of the first passage with grade 2 or 3; 0 when it is not among the first ten
/// @param success 1 when the first passage has grade 2 or 3
record Measures(double ndcg, double reciprocalRank, double success) {

    private static final int ANSWERS = 2;

    /// @param answer at most ten passages, each once
    static Measures of(JudgedQuery query, List<PassageId> answer) {
        List<Integer> grades = answer.stream().map(query::grade).toList();
        List<Integer> ideal =
                query.grades().values().stream().sorted(Comparator.reverseOrder()).limit(Engine.DEPTH).toList();
        int first = 0;
        while (first < grades.size() && grades.get(first) < ANSWERS) {
            first++;
        }
        double reciprocalRank = first < grades.size() ? 1.0 / (first + 1) : 0;
        return new Measures(gain(grades) / gain(ideal), reciprocalRank, first == 0 && !grades.isEmpty() ? 1 : 0);
    }

    static Measures mean(Collection<Measures> all) {
        return new Measures(
                all.stream().mapToDouble(Measures::ndcg).average().orElse(Double.NaN),
                all.stream().mapToDouble(Measures::reciprocalRank).average().orElse(Double.NaN),
                all.stream().mapToDouble(Measures::success).average().orElse(Double.NaN));
    }

    private static double gain(List<Integer> grades) {
        double sum = 0;
        for (int place = 0; place < grades.size(); place++) {
            sum += ((1 << grades.get(place)) - 1) * Math.log(2) / Math.log(place + 2.0);
        }
        return sum;
    }
}
