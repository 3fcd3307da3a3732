package app.syntopic.store;

import app.syntopic.model.FrontMatter;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Writes the rows that say what a note's metadata holds besides what the program knows a meaning for.
final class NoteProperties {

    /// Tell one note from another, or have rows of their own.
    private static final Set<String> ELSEWHERE = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    static {
        ELSEWHERE.addAll(FrontMatter.KEYS);
        // hosts have no rows among the people: what is said is their guests'
        ELSEWHERE.remove("host");
        ELSEWHERE.addAll(List.of("authors", "alias", "tag"));
    }

    /// Longer ones are remarks on one note.
    private static final int LONGEST = 80;

    private final Session session;

    NoteProperties(Session session) {
        this.session = session;
    }

    void insert(long note, FrontMatter metadata) throws SQLException {
        PreparedStatement insert = session.prepare("INSERT OR IGNORE INTO property(key, value, note) VALUES (?, ?, ?)");
        for (String key : metadata.values().keySet()) {
            if (!ELSEWHERE.contains(key)) {
                for (String value : metadata.all(key).stream().filter(NoteProperties::isShared).toList()) {
                    new Row(insert).put(key).put(value).put(note).run();
                }
            }
        }
    }

    private static boolean isShared(String value) {
        return !value.isBlank() && value.length() <= LONGEST && value.indexOf('\n') < 0;
    }
}
