package app.syntopic.parse;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A note's title as written in a heading: `Title — Notes`, `Notes — Title`.
final class NoteTitle {

    private static final String MARK = "(?:(?:reading|literature|episode|book|lecture)\\s+)?notes";
    private static final Pattern AFTER =
            Pattern.compile(
                    "\\s*(?:[—–|:]|\\s-)\\s*" + MARK + "\\s*$|\\s+\\(" + MARK + "\\)\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern BEFORE =
            Pattern.compile("^\\s*" + MARK + "\\s*(?:[—–|:]|-\\s)\\s*(?=\\S)", Pattern.CASE_INSENSITIVE);
    private static final Set<String> ALONE =
            Set.of("notes", "reading notes", "literature notes", "episode notes", "book notes");
    private static final int LONGEST = 300;

    private NoteTitle() {}

    /// The title without the word that says it is about notes.
    static String of(String heading) {
        String text = heading.strip();
        if (text.length() > LONGEST || !mentionsNotes(text)) {
            return text;
        }
        Matcher before = BEFORE.matcher(text);
        if (before.find()) {
            return text.substring(before.end()).strip();
        }
        Matcher after = AFTER.matcher(text);
        return after.find() && after.start() > 0 ? text.substring(0, after.start()).strip() : text;
    }

    /// Whether a heading only announces that notes follow.
    static boolean isAnnouncement(String heading) {
        String text = heading.strip();
        String words = text.endsWith(":") ? text.substring(0, text.length() - 1).strip() : text;
        return ALONE.contains(words.toLowerCase(java.util.Locale.ROOT));
    }

    /// Whether a line is marked as a title by the word "Notes".
    static boolean isMarked(String line) {
        return line.length() <= LONGEST && !of(line).equals(line.strip());
    }

    private static boolean mentionsNotes(String text) {
        return text.toLowerCase(java.util.Locale.ROOT).contains("notes");
    }
}
