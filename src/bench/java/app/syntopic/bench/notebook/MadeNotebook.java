package app.syntopic.bench.notebook;

import app.syntopic.bench.TemporaryFolder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A made-up notebook with its rows and queries, kept among the build's files.
///
/// @param home holds `notes`, `rows.tsv` and `queries.tsv`
public record MadeNotebook(Path home) {

    private static final long SEED = 1;

    /// The notebook of a size; made when it is not there. Its rows and queries are made anew each time, because they
    /// come from the parser.
    public static MadeNotebook of(int size, RowUnit unit) throws IOException {
        MadeNotebook notebook = new MadeNotebook(TemporaryFolder.HOME.resolve("notebook-" + size));
        Path complete = notebook.home().resolve("complete");
        if (Files.notExists(complete)) {
            new NotebookGenerator(SEED, size).write(notebook.notes());
            Files.writeString(complete, "seed " + SEED);
        }
        try (RowFile.Writer rows = RowFile.write(notebook.rows())) {
            new PlainNotes(notebook.notes()).forEach(note -> unit.rows(note).forEach(rows::add));
        }
        Query.write(QueryChoice.from(notebook.rows()), notebook.queries());
        return notebook;
    }

    public Path notes() {
        return home.resolve("notes");
    }

    public Path rows() {
        return home.resolve("rows.tsv");
    }

    Path queries() {
        return home.resolve("queries.tsv");
    }

    public List<Query> readQueries() throws IOException {
        return Query.read(queries());
    }

    /// What the files of a folder hold together, in megabytes.
    public static double megabytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum() / 1e6;
        }
    }
}
