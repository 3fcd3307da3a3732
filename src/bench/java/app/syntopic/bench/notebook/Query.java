package app.syntopic.bench.notebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A query as typed, words in lower case separated by one space.
public record Query(QueryKind kind, String words) {

    /// How many hits are asked for.
    public static final int TOP = 20;

    static void write(List<Query> queries, Path file) throws IOException {
        Files.write(file, queries.stream().map(query -> query.kind().name() + "\t" + query.words()).toList());
    }

    static List<Query> read(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(line -> line.split("\t"))
                .map(fields -> new Query(QueryKind.valueOf(fields[0]), fields[1]))
                .toList();
    }

    /// In the language of Syntopic's search box.
    public String forSyntopic() {
        return switch (kind) {
            case PHRASE -> "\"" + words + "\"";
            case PREFIX -> words + "*";
            case RARE, COMMON, TWO_WORDS, TYPO -> words;
        };
    }

    /// In FTS5's language, in which words side by side must all be there.
    public String forFts5() {
        return switch (kind) {
            case PHRASE -> "\"" + words + "\"";
            case PREFIX -> "\"" + words + "\"*";
            case RARE, COMMON, TWO_WORDS, TYPO -> "\"" + words.replace(" ", "\" \"") + "\"";
        };
    }
}
