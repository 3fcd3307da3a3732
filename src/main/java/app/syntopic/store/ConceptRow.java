package app.syntopic.store;

import app.syntopic.model.FoldedLabel;
import app.syntopic.model.NotePath;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/// A concept as lists show it.
///
/// @param label its note's title, else the label written most often
/// @param note its own page
/// @param definitions how many glossary entries define it
/// @param references how many links and entries point at it, definitions included
public record ConceptRow(FoldedLabel key, String label, Optional<NotePath> note, int definitions, int references) {

    /// The columns [#read] takes, of [#TABLES].
    static final String COLUMNS =
            """
            n.key, coalesce(o.title, n.preferred, n.label), o.path,
            CASE WHEN o.id IS NULL THEN n.definitions
              ELSE (SELECT sum(s.definitions) FROM name s WHERE s.owner = o.id) END,
            n.uses\
            """;

    static final String TABLES =
            "name n LEFT JOIN note o ON o.id = n.owner AND n.standing = " + NameStandings.WITH_NOTE;

    static ConceptRow read(ResultSet row) throws SQLException {
        return new ConceptRow(
                new FoldedLabel(row.getString(1)),
                row.getString(2),
                Optional.ofNullable(row.getString(3)).map(NotePath::of),
                row.getInt(4),
                row.getInt(5));
    }
}
