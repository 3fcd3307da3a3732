package app.syntopic.store;

import java.util.List;

/// The tables, as the ordered list of steps that led to them. A released step is never edited; a change is a new step.
///
/// What is here is what lists, links and concept pages need of all notes at once. Texts of passages are in the
/// full-text index, texts of notes in their files. A label is written once, in `name`, under its folded key; rows that
/// use a label in another spelling than the one kept there carry theirs in `written`.
final class Schema {

    /// The steps in order; the database's `user_version` is how many were taken.
    static final List<Migration> MIGRATIONS =
            List.of(
                    new Migration(
                            "the first tables",
                            false,
                            """
                            CREATE TABLE library(
                              one INTEGER PRIMARY KEY CHECK (one = 1),
                              generation INTEGER NOT NULL)
                            """,
                            "INSERT INTO library(one, generation) VALUES (1, 0)",
                            """
                            CREATE TABLE note(
                              id INTEGER PRIMARY KEY,
                              path TEXT NOT NULL UNIQUE,
                              size INTEGER NOT NULL,
                              modified INTEGER NOT NULL,
                              fingerprint TEXT NOT NULL,
                              kind INTEGER NOT NULL,
                              title TEXT NOT NULL,
                              sort TEXT NOT NULL,
                              find TEXT NOT NULL,
                              source_type TEXT,
                              creators TEXT,
                              show TEXT,
                              published TEXT,
                              url TEXT,
                              duration INTEGER,
                              sections INTEGER NOT NULL,
                              answers INTEGER NOT NULL,
                              claims INTEGER NOT NULL,
                              terms INTEGER NOT NULL,
                              quotes INTEGER NOT NULL,
                              citations INTEGER NOT NULL,
                              problems INTEGER NOT NULL)
                            """,
                            "CREATE INDEX note_by_title ON note(sort, kind)",
                            """
                            CREATE TABLE section(
                              note INTEGER NOT NULL REFERENCES note(id) ON DELETE CASCADE,
                              ordinal INTEGER NOT NULL,
                              title TEXT NOT NULL,
                              start_seconds INTEGER,
                              PRIMARY KEY (note, ordinal)) WITHOUT ROWID
                            """,
                            """
                            CREATE TABLE block(
                              note INTEGER NOT NULL REFERENCES note(id) ON DELETE CASCADE,
                              id TEXT NOT NULL,
                              passage INTEGER NOT NULL,
                              PRIMARY KEY (note, id)) WITHOUT ROWID
                            """,
                            // how often a name is used is counted as notes come and go; owner, standing and uses are
                            // derived from that
                            """
                            CREATE TABLE name(
                              id INTEGER PRIMARY KEY,
                              key TEXT NOT NULL UNIQUE,
                              label TEXT NOT NULL,
                              preferred TEXT,
                              links INTEGER NOT NULL,
                              asides INTEGER NOT NULL,
                              sees INTEGER NOT NULL,
                              definitions INTEGER NOT NULL,
                              sources INTEGER NOT NULL,
                              variants INTEGER NOT NULL,
                              people INTEGER NOT NULL,
                              labels INTEGER NOT NULL,
                              owner INTEGER,
                              standing INTEGER NOT NULL DEFAULT 0,
                              uses INTEGER NOT NULL DEFAULT 0)
                            """,
                            "CREATE INDEX name_by_uses ON name(uses DESC, key) WHERE standing > 0",
                            "CREATE INDEX name_by_owner ON name(owner) WHERE owner IS NOT NULL",
                            """
                            CREATE TABLE note_label(
                              note INTEGER NOT NULL REFERENCES note(id) ON DELETE CASCADE,
                              ordinal INTEGER NOT NULL,
                              name INTEGER NOT NULL,
                              written TEXT,
                              PRIMARY KEY (note, ordinal)) WITHOUT ROWID
                            """,
                            "CREATE INDEX note_label_by_name ON note_label(name)",
                            """
                            CREATE TABLE term(
                              note INTEGER NOT NULL REFERENCES note(id) ON DELETE CASCADE,
                              ordinal INTEGER NOT NULL,
                              name INTEGER NOT NULL,
                              passage INTEGER NOT NULL,
                              written TEXT,
                              entry TEXT,
                              PRIMARY KEY (note, ordinal, name)) WITHOUT ROWID
                            """,
                            "CREATE INDEX term_by_name ON term(name)",
                            """
                            CREATE TABLE link(
                              note INTEGER NOT NULL REFERENCES note(id) ON DELETE CASCADE,
                              ordinal INTEGER NOT NULL,
                              name INTEGER NOT NULL,
                              passage INTEGER NOT NULL,
                              origin INTEGER NOT NULL,
                              stance INTEGER,
                              heading TEXT,
                              block TEXT,
                              written TEXT,
                              PRIMARY KEY (note, ordinal)) WITHOUT ROWID
                            """,
                            "CREATE INDEX link_by_name ON link(name)",
                            """
                            CREATE TABLE tag(
                              key TEXT NOT NULL,
                              note INTEGER NOT NULL REFERENCES note(id) ON DELETE CASCADE,
                              written TEXT,
                              PRIMARY KEY (key, note)) WITHOUT ROWID
                            """,
                            "CREATE INDEX tag_by_note ON tag(note)",
                            """
                            CREATE TABLE problem(
                              note INTEGER NOT NULL REFERENCES note(id) ON DELETE CASCADE,
                              ordinal INTEGER NOT NULL,
                              rule TEXT NOT NULL,
                              severity INTEGER NOT NULL,
                              message TEXT NOT NULL,
                              span_start INTEGER NOT NULL,
                              span_end INTEGER NOT NULL,
                              line INTEGER NOT NULL,
                              suggestion TEXT,
                              PRIMARY KEY (note, ordinal)) WITHOUT ROWID
                            """,
                            "CREATE INDEX problem_by_severity ON problem(severity)"));

    /// Empties all tables, those first whose rows refer to others.
    static final String[] CLEAR = {
        "DELETE FROM section",
        "DELETE FROM block",
        "DELETE FROM note_label",
        "DELETE FROM term",
        "DELETE FROM link",
        "DELETE FROM tag",
        "DELETE FROM problem",
        "DELETE FROM name",
        "DELETE FROM note",
        "UPDATE library SET generation = 0"
    };

    private Schema() {}

    /// One step.
    ///
    /// @param what the step does, for the log
    /// @param reparse whether rows of before the step lack something that only the notes can tell
    record Migration(String what, boolean reparse, List<String> statements) {
        Migration(String what, boolean reparse, String... statements) {
            this(what, reparse, List.of(statements));
        }
    }
}
