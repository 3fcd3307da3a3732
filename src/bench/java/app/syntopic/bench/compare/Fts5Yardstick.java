package app.syntopic.bench.compare;

import app.syntopic.bench.notebook.Query;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/// SQLite's own full text over the same rows: what a careful program gets without an engine of its own.
final class Fts5Yardstick implements AutoCloseable {

    private final Connection connection;

    /// @param file filled by [Fts5Writer]
    Fts5Yardstick(Path file) throws SQLException {
        connection = connect(file);
    }

    static Connection connect(Path file) throws SQLException {
        Properties pragmas = new Properties();
        pragmas.setProperty("journal_mode", "WAL");
        pragmas.setProperty("synchronous", "NORMAL");
        return DriverManager.getConnection("jdbc:sqlite:" + file, pragmas);
    }

    /// The best twenty rows with their highlighted text, as a search box would ask for them.
    List<String> search(String match) throws SQLException {
        String sql =
                "SELECT note, heading, highlight(claim, 2, '[', ']') FROM claim WHERE claim MATCH ?"
                        + " ORDER BY rank LIMIT "
                        + Query.TOP;
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, match);
            List<String> found = new ArrayList<>(Query.TOP);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1) + " § " + rows.getString(2) + ": " + rows.getString(3));
                }
            }
            return found;
        }
    }

    /// How many rows answer a query.
    int count(String match) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT count(*) FROM claim WHERE claim MATCH ?")) {
            query.setString(1, match);
            try (ResultSet count = query.executeQuery()) {
                return count.next() ? count.getInt(1) : 0;
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
