package app.syntopic.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/// SQLite's own full text over the same rows: what a careful program gets without an engine of its own.
final class Fts5Yardstick implements AutoCloseable {

    private static final int TOP = 20;

    private final Connection connection;

    /// @param file must not exist yet
    Fts5Yardstick(Path file) throws SQLException {
        Properties pragmas = new Properties();
        pragmas.setProperty("journal_mode", "WAL");
        pragmas.setProperty("synchronous", "NORMAL");
        connection = DriverManager.getConnection("jdbc:sqlite:" + file, pragmas);
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE VIRTUAL TABLE claim USING fts5(note UNINDEXED, heading, text, tokenize='porter unicode61', prefix='2 3')");
        }
        connection.setAutoCommit(false);
    }

    /// A row to index.
    record Row(String note, String heading, String text) {}

    void add(List<Row> rows) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO claim VALUES (?, ?, ?)")) {
            for (Row row : rows) {
                insert.setString(1, row.note());
                insert.setString(2, row.heading());
                insert.setString(3, row.text());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    void commit() throws SQLException {
        connection.commit();
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        }
    }

    /// The best twenty rows with their highlighted text, as a search box would ask for them.
    List<String> search(String match) throws SQLException {
        String sql = "SELECT note, heading, highlight(claim, 2, '[', ']') FROM claim WHERE claim MATCH ? ORDER BY bm25(claim) LIMIT " + TOP;
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, match);
            List<String> found = new ArrayList<>(TOP);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1) + " § " + rows.getString(2) + ": " + rows.getString(3));
                }
            }
            return found;
        }
    }

    int rows() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("SELECT count(*) FROM claim")) {
            return count.next() ? count.getInt(1) : 0;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
