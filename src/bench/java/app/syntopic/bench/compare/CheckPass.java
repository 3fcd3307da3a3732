package app.syntopic.bench.compare;

import app.syntopic.bench.notebook.MadeNotebook;
import app.syntopic.bench.notebook.Query;
import app.syntopic.bench.notebook.QueryChoice;
import app.syntopic.bench.notebook.QueryKind;
import app.syntopic.bench.notebook.RowFile;
import app.syntopic.search.result.SearchResult;
import app.syntopic.workspace.Workspace;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How many rows answer some queries with their text, counted by looking at every row. Both engines also find other
/// forms of a word, and words of headings, and so at least as many.
final class CheckPass {

    private static final int OF_EACH_KIND = 3;

    private CheckPass() {}

    /// The queries that are counted: the first of each kind but the mistyped ones.
    static List<Query> queries(MadeNotebook notebook) throws IOException {
        List<Query> all = notebook.readQueries();
        return Stream.of(QueryKind.values())
                .filter(kind -> kind != QueryKind.TYPO)
                .flatMap(kind -> all.stream().filter(query -> query.kind() == kind).limit(OF_EACH_KIND))
                .toList();
    }

    static void run(PassFolders folders, Figures into) throws IOException, SQLException {
        List<Query> queries = queries(folders.notebook());
        long[] counts = scan(folders, queries);
        try (Workspace workspace = folders.openWorkspace();
                Fts5Yardstick yardstick = new Fts5Yardstick(folders.fts5())) {
            for (int i = 0; i < queries.size(); i++) {
                SearchResult result = workspace.claims().search(queries.get(i).forSyntopic(), Query.TOP);
                into.put(i + " scan", counts[i]);
                into.put(i + " fts5", yardstick.count(queries.get(i).forFts5()));
                into.put(i + " syntopic", result.total());
                into.put(i + " exact", result.exact() ? 1 : 0);
            }
        }
    }

    private static long[] scan(PassFolders folders, List<Query> queries) throws IOException {
        long[] counts = new long[queries.size()];
        RowFile.forEach(
                folders.notebook().rows(),
                row -> {
                    List<String> text = QueryChoice.words(row.text());
                    IntStream.range(0, counts.length)
                            .filter(i -> holds(text, queries.get(i)))
                            .forEach(i -> counts[i]++);
                });
        return counts;
    }

    private static boolean holds(List<String> words, Query query) {
        List<String> wanted = List.of(query.words().split(" "));
        return switch (query.kind()) {
            case PHRASE -> Collections.indexOfSubList(words, wanted) >= 0;
            case PREFIX -> words.stream().anyMatch(word -> word.startsWith(query.words()));
            case RARE, COMMON, TWO_WORDS, TYPO -> words.containsAll(wanted);
        };
    }
}
