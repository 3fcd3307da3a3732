package app.syntopic.store;

import org.jspecify.annotations.Nullable;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Optional;
import java.util.OptionalInt;

/// Fills the places of a prepared statement from left to right.
final class Row {

    private final PreparedStatement statement;
    private int place;

    Row(PreparedStatement statement) {
        this.statement = statement;
    }

    Row put(long number) throws SQLException {
        statement.setLong(++place, number);
        return this;
    }

    Row put(@Nullable String text) throws SQLException {
        statement.setString(++place, text);
        return this;
    }

    Row put(Optional<String> text) throws SQLException {
        return put(text.orElse(null));
    }

    Row put(OptionalInt number) throws SQLException {
        if (number.isPresent()) {
            return put(number.getAsInt());
        }
        statement.setNull(++place, Types.INTEGER);
        return this;
    }

    void run() throws SQLException {
        statement.executeUpdate();
    }
}
