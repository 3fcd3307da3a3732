package app.syntopic.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// The tables, as the ordered list of steps that led to them. A released step is never edited; a change is a new step.
final class Schema {

    private static final Pattern STATEMENT_END = Pattern.compile(";\\s*\\n");

    /// The steps in order; the database's `user_version` is how many were taken.
    static final List<Migration> MIGRATIONS =
            List.of(
                    new Migration("the first tables, which the next step leaves behind", false, List.of()),
                    new Migration("names counted, sections kept with their note", false, script("schema-2.sql")),
                    new Migration("values of metadata", true, script("schema-3.sql")));

    /// Empties all tables, those first whose rows refer to others.
    static final List<String> CLEAR =
            List.of(
                    "DELETE FROM block",
                    "DELETE FROM note_label",
                    "DELETE FROM term",
                    "DELETE FROM link",
                    "DELETE FROM tag",
                    "DELETE FROM property",
                    "DELETE FROM problem",
                    "DELETE FROM name",
                    "DELETE FROM note",
                    "UPDATE library SET generation = 0");

    /// Has all notes read again, while what was read of them stays.
    static final List<String> READ_AGAIN =
            List.of("UPDATE note SET fingerprint = ''", "UPDATE library SET generation = 0");

    private Schema() {}

    private static List<String> script(String name) {
        try (InputStream script = Schema.class.getResourceAsStream(name)) {
            if (script == null) {
                throw new IllegalStateException("missing from the program: " + name);
            }
            String statements = new String(script.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(STATEMENT_END.split(statements)).filter(statement -> !statement.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// One step.
    ///
    /// @param what it does, for whoever reads the list
    /// @param reparse whether rows of before the step lack something that only the notes can tell
    record Migration(String what, boolean reparse, List<String> statements) {}
}
