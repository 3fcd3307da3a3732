package app.syntopic.bench.relevance;

import app.syntopic.bench.notebook.PassageRow;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Finds the passages that judgements name by a note and some of their words.
final class SnippetFinder {

    private final Map<String, List<PassageRow>> rowsByNote;

    SnippetFinder(List<PassageRow> rows) {
        rowsByNote = rows.stream().collect(Collectors.groupingBy(row -> noteName(row.id().note())));
    }

    /// All passages of a note that hold the words; white space aside.
    List<PassageRow> find(String note, String snippet) {
        String wanted = oneLine(snippet);
        return rowsByNote.getOrDefault(note, List.of()).stream()
                .filter(row -> oneLine(row.text()).contains(wanted))
                .toList();
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static String noteName(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        return file.substring(0, file.lastIndexOf('.'));
    }
}
