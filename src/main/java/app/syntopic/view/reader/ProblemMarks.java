package app.syntopic.view.reader;

import app.syntopic.model.Problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds for each problem the line it stands on.
final class ProblemMarks {

    private ProblemMarks() {}

    /// A problem before the first block belongs to the first line, which is the title.
    static void put(List<Problem> problems, List<LineBuilder> lines) {
        List<Problem> sorted = new ArrayList<>(problems);
        sorted.sort(Comparator.comparing(Problem::span));
        int line = 0;
        for (Problem problem : sorted) {
            int at = problem.span().start();
            int next = line;
            while (next < lines.size() && lines.get(next).source().start() <= at) {
                if (!lines.get(next).source().isEmpty()) {
                    line = next;
                }
                next++;
            }
            if (!lines.isEmpty()) {
                lines.get(line).problem(problem);
            }
        }
    }
}
