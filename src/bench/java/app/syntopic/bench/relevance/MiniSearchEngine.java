package app.syntopic.bench.relevance;

import app.syntopic.bench.notebook.PassageId;
import app.syntopic.bench.notebook.PassageRow;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/// MiniSearch, the engine of several programs for notes, run by Node.js. All queries are answered at once, when the
/// engine is made.
final class MiniSearchEngine implements Engine {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Map<String, List<PassageId>> answers = new HashMap<>();

    /// @param folder with `node_modules/minisearch`
    /// @throws IOException when Node.js or the package is missing
    MiniSearchEngine(Path folder, List<PassageRow> rows, List<JudgedQuery> queries) throws IOException {
        List<MiniSearchRow> numbered =
                IntStream.range(0, rows.size()).mapToObj(id -> MiniSearchRow.of(id, rows.get(id))).toList();
        List<String> texts = queries.stream().map(JudgedQuery::text).distinct().toList();
        int[][] found = JSON.readValue(run(folder, JSON.writeValueAsBytes(new Input(numbered, texts))), int[][].class);
        for (int i = 0; i < found.length; i++) {
            answers.put(texts.get(i), IntStream.of(found[i]).mapToObj(id -> rows.get(id).id()).toList());
        }
    }

    private static byte[] run(Path folder, byte[] input) throws IOException {
        Path script = Files.createTempFile("minisearch", ".mjs");
        try (InputStream resource = MiniSearchEngine.class.getResourceAsStream("minisearch.mjs")) {
            Files.copy(Objects.requireNonNull(resource), script, StandardCopyOption.REPLACE_EXISTING);
            Process node =
                    new ProcessBuilder("node", script.toString(), folder.toAbsolutePath().toString())
                            .redirectError(ProcessBuilder.Redirect.INHERIT)
                            .start();
            try (OutputStream stdin = node.getOutputStream()) {
                stdin.write(input);
            }
            byte[] output = node.getInputStream().readAllBytes();
            if (output.length == 0) {
                throw new IOException("MiniSearch did not answer; run npm install minisearch in " + folder);
            }
            return output;
        } finally {
            Files.delete(script);
        }
    }

    @Override
    public String name() {
        return "MiniSearch";
    }

    @Override
    public List<PassageId> search(String query) {
        return Objects.requireNonNull(answers.get(query));
    }

    @Override
    public void close() {
        // the process ended with its answers
    }

    private record Input(List<MiniSearchRow> rows, List<String> queries) {}

    private record MiniSearchRow(int id, String title, String heading, String text) {

        static MiniSearchRow of(int id, PassageRow row) {
            return new MiniSearchRow(id, row.title(), row.heading(), row.text());
        }
    }
}
