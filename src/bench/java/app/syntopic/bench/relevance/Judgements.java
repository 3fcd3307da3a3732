package app.syntopic.bench.relevance;

import app.syntopic.bench.BenchmarkException;
import app.syntopic.bench.notebook.PassageId;
import app.syntopic.bench.notebook.PassageRow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads a file of judgements and finds the passages it speaks of. The format is told at the head of `sample.tsv`.
final class Judgements {

    private static final int FIELDS = 8;

    private final SnippetFinder passages;
    private final List<String> complaints = new ArrayList<>();

    private Judgements(List<PassageRow> rows) {
        passages = new SnippetFinder(rows);
    }

    /// @throws BenchmarkException when a line is malformed, or its snippet is found in no passage of its note or in
    ///   several
    static List<JudgedQuery> read(List<String> lines, List<PassageRow> rows) {
        Judgements judgements = new Judgements(rows);
        Map<String, JudgedQuery> queries = new LinkedHashMap<>();
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            if (!line.startsWith("#") && !line.isBlank()) {
                judgements.take(number, line.split("\t", -1), queries);
            }
        }
        if (!judgements.complaints.isEmpty()) {
            throw new BenchmarkException(
                    "The judgements do not fit the notebook:\n" + String.join("\n", judgements.complaints));
        }
        return List.copyOf(queries.values());
    }

    private void take(int line, String[] fields, Map<String, JudgedQuery> queries) {
        if (fields.length != FIELDS || !fields[4].matches("[123]")) {
            complaints.add("line " + line + ": expected eight fields, the fifth a grade from 1 to 3");
            return;
        }
        List<PassageRow> found = passages.find(fields[5], fields[7]);
        if (found.size() != 1) {
            complaints.add(
                    "line "
                            + line
                            + ": “"
                            + fields[7]
                            + "” is in "
                            + found.size()
                            + " passages of “"
                            + fields[5]
                            + "”");
            return;
        }
        Map<PassageId, Integer> grades = new HashMap<>();
        grades.put(found.getFirst().id(), Integer.parseInt(fields[4]));
        JudgedQuery judged = new JudgedQuery(fields[0], fields[1], fields[2], fields[3], grades);
        queries.merge(judged.id(), judged, this::join);
    }

    private JudgedQuery join(JudgedQuery earlier, JudgedQuery later) {
        boolean same =
                earlier.text().equals(later.text())
                        && earlier.half().equals(later.half())
                        && earlier.kind().equals(later.kind());
        Map<PassageId, Integer> grades = new HashMap<>(earlier.grades());
        later.grades().forEach((passage, grade) -> grades.merge(passage, grade, (a, b) -> -1));
        if (!same || grades.containsValue(-1)) {
            complaints.add("query " + earlier.id() + ": its lines disagree, or name a passage twice");
        }
        return new JudgedQuery(earlier.id(), earlier.half(), earlier.kind(), earlier.text(), grades);
    }
}
