package app.syntopic.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Chapters as video descriptions list them: a time and a title on a line, in either order.
public final class ChapterList {

    private static final String CLOCK = "(?:(\\d{1,2}):)?(\\d{1,3}):(\\d{2})(?:\\.\\d+)?";
    private static final Pattern FIRST =
            Pattern.compile("^\\s*(?:[-*•]\\s*)?[\\[(]?" + CLOCK + "[\\])]?[\\s—–:|·-]+(\\S.*)$");
    private static final Pattern LAST =
            Pattern.compile("^\\s*(?:[-*•]\\s*)?(\\S.*?)[\\s—–:|·-]+[\\[(]?" + CLOCK + "[\\])]?\\s*$");
    private static final int FEWEST = 2;

    private ChapterList() {}

    /// A line of the list.
    public record Line(String title, int startSeconds) {}

    /// All chapters of a text, other lines left out; none for a text with fewer than two.
    public static List<Line> read(String text) {
        List<Line> found = new ArrayList<>();
        for (String line : text.lines().toList()) {
            Matcher first = FIRST.matcher(line);
            Matcher last = LAST.matcher(line);
            if (first.matches()) {
                found.add(new Line(title(first.group(4)), seconds(first, 1)));
            } else if (last.matches()) {
                found.add(new Line(title(last.group(1)), seconds(last, 2)));
            }
        }
        return found.size() < FEWEST ? List.of() : found;
    }

    private static String title(String written) {
        return written.strip().replaceFirst("^§\\s*", "");
    }

    private static int seconds(Matcher clock, int group) {
        int hours = clock.group(group) == null ? 0 : Integer.parseInt(clock.group(group));
        return hours * 3600 + Integer.parseInt(clock.group(group + 1)) * 60 + Integer.parseInt(clock.group(group + 2));
    }
}
