package app.syntopic.workspace;

import app.syntopic.model.NoteKind;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Where notes of a kind lie in this notebook, so that a new one joins them.
record UsualFolders(Library library) {

    /// So many tell.
    private static final int NOTES = 1_000;

    /// The folder of most of them, by its path from the root; empty for the root, also where there are none.
    String of(NoteKind kind) {
        Map<String, Long> counts =
                library.notes(Set.of(kind), "", NOTES).stream()
                        .collect(Collectors.groupingBy(note -> note.path().folder(), Collectors.counting()));
        return counts.entrySet().stream()
                .max(
                        Map.Entry.<String, Long>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
