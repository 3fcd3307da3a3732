package app.syntopic.bench.relevance;

import app.syntopic.bench.BenchmarkException;
import app.syntopic.bench.notebook.PassageId;
import app.syntopic.bench.notebook.PassageRow;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A claim with what a reader would lay beside it from other notes.
///
/// @param judged its grades; its text is empty
record JudgedClaim(PassageRow claim, JudgedQuery judged) {

    private static final int FIELDS = 7;

    /// Reads a file of judgements; the format is told at the head of `related.tsv`.
    ///
    /// @throws BenchmarkException when a line is malformed, or words are found in no passage of their note or in
    ///   several
    static List<JudgedClaim> read(List<String> lines, List<PassageRow> rows) {
        SnippetFinder finder = new SnippetFinder(rows);
        Map<String, JudgedClaim> claims = new LinkedHashMap<>();
        for (String line : lines) {
            if (!line.startsWith("#") && !line.isBlank()) {
                JudgedClaim claim = of(line, finder);
                claims.merge(claim.judged.id(), claim, JudgedClaim::join);
            }
        }
        return List.copyOf(claims.values());
    }

    private static JudgedClaim of(String line, SnippetFinder finder) {
        String[] fields = line.split("\t", -1);
        if (fields.length != FIELDS || !fields[4].matches("[123]")) {
            throw new BenchmarkException("Expected seven fields, the fifth a grade from 1 to 3: " + line);
        }
        PassageRow claim = only(finder.find(fields[2], fields[3]), line);
        PassageId related = only(finder.find(fields[5], fields[6]), line).id();
        Map<PassageId, Integer> grades = Map.of(related, Integer.parseInt(fields[4]));
        return new JudgedClaim(claim, new JudgedQuery(fields[0], fields[1], "related", "", grades));
    }

    private static PassageRow only(List<PassageRow> found, String line) {
        if (found.size() != 1) {
            throw new BenchmarkException("Found in " + found.size() + " passages: " + line);
        }
        return found.getFirst();
    }

    private JudgedClaim join(JudgedClaim later) {
        Map<PassageId, Integer> grades = new HashMap<>(judged.grades());
        grades.putAll(later.judged.grades());
        return new JudgedClaim(claim, new JudgedQuery(judged.id(), judged.half(), judged.kind(), "", grades));
    }
}
