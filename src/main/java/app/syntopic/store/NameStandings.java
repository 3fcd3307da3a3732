package app.syntopic.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;

/// Works out, for names that were touched, whose label each is and what it is worth as a concept. Part of one
/// transaction.
///
/// A name is owned by the note it is the best label of: a path before a file name before a title before an alias, a
/// concept's note before others. What a concept's note owns counts for one of its names only, its title's where it owns
/// that. A name without an owner is a ghost when running text, a list or a glossary uses it and no source was made by
/// somebody of that name.
final class NameStandings {

    static final int NONE = 0;
    static final int GHOST = 1;
    static final int WITH_NOTE = 2;

    private static final String IDEA_NOTES = "(" + Codes.CONCEPT_NOTE + ", " + Codes.PLAIN_NOTE + ")";

    /// A cross join keeps the order of the tables: few names are touched, many are owned.
    private static final String ADD_SIBLINGS =
            """
            INSERT OR IGNORE INTO touched
            SELECT sibling.id FROM touched t CROSS JOIN name n ON n.id = t.id
              CROSS JOIN note o ON o.id = n.owner AND o.kind IN %s
              CROSS JOIN name sibling ON sibling.owner = n.owner
            """
                    .formatted(IDEA_NOTES);

    private static final String DROP_UNUSED =
            """
            DELETE FROM name WHERE id IN (SELECT id FROM touched)
              AND links = 0 AND definitions = 0 AND labels = 0 AND people = 0
            """;

    private static final String SET_OWNER =
            """
            UPDATE name SET owner = (
              SELECT l.note FROM note_label l JOIN note n ON n.id = l.note WHERE l.name = name.id
              ORDER BY min(l.ordinal, 3), n.kind <> %d, n.path LIMIT 1)
            WHERE id IN (SELECT id FROM touched) AND (labels > 0 OR owner IS NOT NULL)
            """
                    .formatted(Codes.CONCEPT_NOTE);

    private static final String SET_UNOWNED =
            """
            UPDATE name SET uses = links + definitions,
              standing = CASE WHEN links - asides + definitions > 0 AND people = 0 THEN %d ELSE %d END
            WHERE id IN (SELECT id FROM touched) AND owner IS NULL
            """
                    .formatted(GHOST, NONE);

    private static final String SET_OTHERS =
            """
            UPDATE name SET uses = links + definitions, standing = %d
            WHERE id IN (SELECT id FROM touched) AND (SELECT kind FROM note WHERE id = name.owner) NOT IN %s
            """
                    .formatted(NONE, IDEA_NOTES);

    private static final String SET_IDEAS =
            """
            UPDATE name SET (uses, standing) = (
              SELECT sum(s.links + s.definitions),
                CASE WHEN name.id <> (
                    SELECT l.name FROM note_label l JOIN name m ON m.id = l.name AND m.owner = l.note
                    WHERE l.note = name.owner
                    ORDER BY CASE l.ordinal WHEN 2 THEN 0 WHEN 0 THEN 2 ELSE l.ordinal END LIMIT 1) THEN %d
                  WHEN (SELECT kind FROM note WHERE id = name.owner) = %d OR sum(s.definitions + s.sees) > 0 THEN %d
                  ELSE %d END
              FROM name s WHERE s.owner = name.owner)
            WHERE id IN (SELECT id FROM touched) AND (SELECT kind FROM note WHERE id = name.owner) IN %s
            """
                    .formatted(NONE, Codes.CONCEPT_NOTE, WITH_NOTE, NONE, IDEA_NOTES);

    /// A spelling can be commoner than the label kept only when half the uses are spelled otherwise.
    private static final String SET_PREFERRED =
            """
            UPDATE name SET preferred = CASE WHEN variants * 2 < links + definitions THEN NULL ELSE (
              SELECT coalesce(w.written, name.label) FROM (
                SELECT written FROM link WHERE name = name.id
                UNION ALL SELECT written FROM term WHERE name = name.id) w
              GROUP BY w.written ORDER BY count(*) DESC, 1 LIMIT 1) END
            WHERE id IN (SELECT id FROM touched) AND (variants > 0 OR preferred IS NOT NULL)
            """;

    private final Session session;

    NameStandings(Session session) {
        this.session = session;
    }

    /// Once a connection, before the first use.
    static void prepare(Session session) throws SQLException {
        session.update("CREATE TEMP TABLE IF NOT EXISTS touched(id INTEGER PRIMARY KEY)");
    }

    void derive(Set<Long> names) throws SQLException {
        PreparedStatement insert = session.prepare("INSERT INTO touched(id) VALUES (?)");
        for (long name : names) {
            new Row(insert).put(name).run();
        }
        session.update(ADD_SIBLINGS);
        session.update(DROP_UNUSED);
        session.update(SET_OWNER);
        session.update(ADD_SIBLINGS);
        session.update(SET_UNOWNED);
        session.update(SET_OTHERS);
        session.update(SET_IDEAS);
        session.update(SET_PREFERRED);
        session.update("DELETE FROM touched");
    }
}
