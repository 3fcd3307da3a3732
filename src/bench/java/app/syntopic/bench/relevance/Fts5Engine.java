package app.syntopic.bench.relevance;

import app.syntopic.bench.notebook.PassageId;
import app.syntopic.bench.notebook.PassageRow;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// SQLite's full text as a careful program uses it while a query is typed: first rows with all words, then with the
/// last word unfinished, then with any word; each group by bm25, with the weights of title, heading and text that do
/// best on the half of the queries that is there for tuning.
final class Fts5Engine implements Engine {

    private static final String BEST_ROWS =
            "SELECT rowid FROM passage WHERE passage MATCH ? ORDER BY bm25(passage, 0.5, 2, 1) LIMIT " + DEPTH;

    private final Connection connection;
    private final List<PassageId> passages;

    Fts5Engine(List<PassageRow> rows) throws SQLException {
        passages = rows.stream().map(PassageRow::id).toList();
        connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE VIRTUAL TABLE passage USING fts5(title, heading, text, tokenize='porter unicode61')");
        }
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO passage(rowid, title, heading, text) VALUES (?, ?, ?, ?)")) {
            for (int i = 0; i < rows.size(); i++) {
                insert.setInt(1, i);
                insert.setString(2, rows.get(i).title());
                insert.setString(3, rows.get(i).heading());
                insert.setString(4, rows.get(i).text());
                insert.execute();
            }
        }
    }

    @Override
    public String name() {
        return "SQLite FTS5";
    }

    @Override
    public List<PassageId> search(String query) {
        QueryParts parts = QueryParts.of(query);
        List<String> strings =
                Stream.concat(parts.phrases().stream(), parts.words().stream())
                        .map(part -> "\"" + part + "\"")
                        .toList();
        String unfinished = parts.words().isEmpty() ? "" : "*";
        String phraseWords =
                parts.phrases().stream()
                        .flatMap(phrase -> Stream.of(phrase.split(" ")))
                        .map(word -> " OR \"" + word + "\"")
                        .collect(Collectors.joining());
        Set<PassageId> found = new LinkedHashSet<>();
        try {
            match(String.join(" ", strings), found);
            match(String.join(" ", strings) + unfinished, found);
            match(String.join(" OR ", strings) + unfinished + phraseWords, found);
        } catch (SQLException e) {
            throw new IllegalStateException("FTS5 does not answer “" + query + "”", e);
        }
        return List.copyOf(found);
    }

    private void match(String expression, Set<PassageId> into) throws SQLException {
        if (into.size() >= DEPTH) {
            return;
        }
        try (PreparedStatement select = connection.prepareStatement(BEST_ROWS)) {
            select.setString(1, expression);
            List<PassageId> found = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(passages.get(rows.getInt(1)));
                }
            }
            into.addAll(found);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
