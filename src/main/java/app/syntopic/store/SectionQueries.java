package app.syntopic.store;

import app.syntopic.model.NotePath;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Sections of all notes by their titles. Safe to share between threads.
public final class SectionQueries {

    private final ReadPool pool;

    SectionQueries(ReadPool pool) {
        this.pool = pool;
    }

    /// Sections whose title contains all words; by note, in their order. The case of letters beyond a to z and all
    /// accents are taken as written.
    ///
    /// @param words none gives none
    public List<SectionRow> named(String words, int limit) {
        List<String> wanted =
                Stream.of(words.toLowerCase(Locale.ROOT).split("\\s+")).filter(w -> !w.isEmpty()).toList();
        if (wanted.isEmpty()) {
            return List.of();
        }
        String sql =
                "SELECT path, title, section_titles FROM note WHERE TRUE"
                        + " AND instr(lower(section_titles), ?) > 0".repeat(wanted.size())
                        + " ORDER BY sort, path LIMIT ?";
        List<Object> values = new ArrayList<>(wanted);
        values.add(limit);
        return pool.read(session ->
                session
                        .list(
                                sql,
                                row ->
                                        sections(
                                                NotePath.of(row.getString(1)),
                                                row.getString(2),
                                                Lines.split(row.getString(3)),
                                                wanted),
                                values.toArray())
                        .stream()
                        .flatMap(List::stream)
                        .limit(limit)
                        .toList());
    }

    private static List<SectionRow> sections(
            NotePath note, String noteTitle, List<String> titles, List<String> wanted) {
        List<SectionRow> found = new ArrayList<>();
        for (int ordinal = 0; ordinal < titles.size(); ordinal++) {
            String title = titles.get(ordinal);
            String lower = title.toLowerCase(Locale.ROOT);
            if (wanted.stream().allMatch(lower::contains)) {
                found.add(new SectionRow(note, noteTitle, ordinal, title));
            }
        }
        return found;
    }

    /// @param ordinal of the section in its note
    /// @param title without `§`
    public record SectionRow(NotePath note, String noteTitle, int ordinal, String title) {}
}
