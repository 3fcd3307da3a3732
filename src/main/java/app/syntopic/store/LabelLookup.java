package app.syntopic.store;

import app.syntopic.model.FoldedLabel;
import app.syntopic.model.NotePath;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// Which notes a label may mean, and which labels there are. Safe to share between threads.
public final class LabelLookup {

    private static final String NOTES_OF_NAME =
            """
            SELECT DISTINCT n.id, n.path, n.kind, n.title FROM name m
              JOIN note_label l ON l.name = m.id JOIN note n ON n.id = l.note
            WHERE m.key = ?1 AND m.key = ?1 COLLATE BINARY ORDER BY n.path
            """;

    private static final String IS_LABEL =
            "SELECT count(*) FROM name WHERE key = ?1 AND key = ?1 COLLATE BINARY AND labels > 0";

    private final ReadPool pool;

    LabelLookup(ReadPool pool) {
        this.pool = pool;
    }

    /// Notes whose path without extension, file name, title or an alias folds to the same label as `written`, or equals
    /// it case aside; by path. Which of these matches, and so which note is meant, is for the caller to tell.
    public List<LabelledNote> candidates(String written) {
        return pool.read(session -> {
            Set<LabelledNote> notes = new LinkedHashSet<>();
            for (String key : keys(written)) {
                for (Labelled note : session.list(NOTES_OF_NAME, Labelled::read, key)) {
                    notes.add(note.with(aliases(session, note.id())));
                }
            }
            return List.copyOf(notes);
        });
    }

    /// Whether [#candidates] would find any note.
    public boolean isLabel(String written) {
        return pool.read(session -> {
            for (String key : keys(written)) {
                if (session.number(IS_LABEL, key) > 0) {
                    return true;
                }
            }
            return false;
        });
    }

    /// The labels that lead to a concept, folded; a concept's note may bring several. One at a time, in no order. A
    /// path is nothing that a text says, but for that of a note in the root, which is its name.
    ///
    /// @param minimumUses leave out ghosts that are used less often
    public void eachConceptLabel(int minimumUses, Consumer<FoldedLabel> taker) {
        pool.each(session -> {
            session.each(
                    """
                    SELECT key FROM name WHERE standing = 1 AND uses >= ?
                    UNION ALL SELECT n.key FROM name m JOIN note o ON o.id = m.owner
                      JOIN note_label l ON l.note = m.owner AND (l.ordinal > 0 OR instr(o.path, '/') = 0)
                      JOIN name n ON n.id = l.name
                    WHERE m.standing = 2
                    """,
                    row -> new FoldedLabel(row.getString(1)),
                    taker,
                    minimumUses);
        });
    }

    /// The ordinal of a note's section by its title, spelling folded.
    public OptionalInt section(NotePath note, String title) {
        FoldedLabel wanted = FoldedLabel.of(title);
        List<String> titles = lines("section_titles", note);
        return IntStream.range(0, titles.size())
                .filter(ordinal -> FoldedLabel.of(titles.get(ordinal)).equals(wanted))
                .findFirst();
    }

    /// Whether a note has a heading of this text, spelling folded, that is not a section.
    public boolean hasHeading(NotePath note, String heading) {
        return lines("headings", note).contains(FoldedLabel.of(heading).key());
    }

    private List<String> lines(String column, NotePath note) {
        return pool.read(session ->
                        session.first(
                                "SELECT " + column + " FROM note WHERE path = ?",
                                row -> Lines.split(row.getString(1)),
                                note.value()))
                .orElse(List.of());
    }

    /// The ordinal of the passage that carries a block id.
    public OptionalInt block(NotePath note, String id) {
        return pool.read(session ->
                session
                        .list(
                                "SELECT b.passage FROM block b JOIN note n ON n.id = b.note WHERE n.path = ? AND b.id ="
                                        + " ?",
                                row -> row.getInt(1),
                                note.value(),
                                id)
                        .stream()
                        .mapToInt(Integer::intValue)
                        .findFirst());
    }

    /// A short label in capitals is folded by case, a file name is not: both keys are tried.
    private static Set<String> keys(String written) {
        Set<String> keys = new LinkedHashSet<>();
        String key = FoldedLabel.of(written).key();
        keys.add(key);
        if (!key.isEmpty() && Character.isUpperCase(key.charAt(0))) {
            keys.add(FoldedLabel.of(written.toLowerCase(Locale.ROOT)).key());
        }
        String capitals = written.strip().toUpperCase(Locale.ROOT);
        if (FoldedLabel.isAcronym(capitals)) {
            keys.add(capitals);
        }
        return keys;
    }

    private static List<String> aliases(Session session, long note) throws SQLException {
        return session.list(
                """
                SELECT coalesce(l.written, n.label) FROM note_label l JOIN name n ON n.id = l.name
                WHERE l.note = ? AND l.ordinal >= 3 ORDER BY l.ordinal
                """,
                row -> row.getString(1),
                note);
    }

    private record Labelled(long id, LabelledNote note) {

        static Labelled read(ResultSet row) throws SQLException {
            LabelledNote note =
                    new LabelledNote(
                            NotePath.of(row.getString(2)), Codes.noteKind(row.getInt(3)), row.getString(4), List.of());
            return new Labelled(row.getLong(1), note);
        }

        LabelledNote with(List<String> aliases) {
            return new LabelledNote(note.path(), note.kind(), note.title(), aliases);
        }
    }
}
