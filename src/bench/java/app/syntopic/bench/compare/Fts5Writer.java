package app.syntopic.bench.compare;

import app.syntopic.bench.BenchmarkException;
import app.syntopic.bench.notebook.PassageRow;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/// Fills the yardstick's index in one transaction, a thousand rows at a time.
final class Fts5Writer implements AutoCloseable {

    private static final int ROWS_AT_ONCE = 1_000;

    private final Connection connection;
    private final PreparedStatement insert;
    private long rows;

    /// @param file must not exist yet
    Fts5Writer(Path file) throws SQLException {
        connection = Fts5Yardstick.connect(file);
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE VIRTUAL TABLE claim USING fts5"
                            + "(note UNINDEXED, heading, text, tokenize='porter unicode61', prefix='2 3')");
        }
        connection.setAutoCommit(false);
        insert = connection.prepareStatement("INSERT INTO claim VALUES (?, ?, ?)");
    }

    void add(PassageRow row) {
        try {
            insert.setString(1, row.id().note());
            insert.setString(2, row.heading());
            insert.setString(3, row.text());
            insert.addBatch();
            if (++rows % ROWS_AT_ONCE == 0) {
                insert.executeBatch();
            }
        } catch (SQLException e) {
            throw new BenchmarkException("FTS5 does not take a row: " + e.getMessage(), e);
        }
    }

    long rows() {
        return rows;
    }

    /// Makes all rows durable, in the file itself and not only in its log.
    void commit() throws SQLException {
        insert.executeBatch();
        connection.commit();
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            insert.close();
        }
    }
}
