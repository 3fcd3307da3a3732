package app.syntopic.view.editor.text;

import app.syntopic.model.TimeRange;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Words of a recording as players and transcripts copy them, with the time they are spoken at: `12:34 And then …`, or
/// the time on a line of its own, once or before every few words.
public final class PastedQuote {

    private static final Pattern LINE =
            Pattern.compile("\\s*[\\[(]?(?:(\\d{1,2}):)?(\\d{1,3}):([0-5]\\d)[\\])]?(?:[\\s—–:·|-]+(\\S.*))?");

    private static final int FEWEST_WORDS = 3;

    private PastedQuote() {}

    /// The quote as a callout with its time; nothing for a text that does not begin with a time and words, and for a
    /// list of several titles with their times.
    ///
    /// @param section the section it is put into, without `§`; empty for none
    public static Optional<String> of(String pasted, String section) {
        List<String> lines = pasted.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (lines.isEmpty() || lines.stream().filter(PastedQuote::isTitled).count() > 1) {
            return Optional.empty();
        }
        Matcher first = LINE.matcher(lines.getFirst());
        String words =
                lines.stream().map(PastedQuote::words).filter(said -> !said.isEmpty()).collect(Collectors.joining(" "));
        if (!first.matches() || words.split("\\s+").length < FEWEST_WORDS) {
            return Optional.empty();
        }
        String head = (section.isEmpty() ? "" : "§ " + section + " · ") + TimeRange.clock(seconds(first));
        return Optional.of("> [!quote] " + head + "\n> " + words + "\n");
    }

    /// A time with words behind it on the same line.
    private static boolean isTitled(String line) {
        Matcher matcher = LINE.matcher(line);
        return matcher.matches() && matcher.group(4) != null;
    }

    private static String words(String line) {
        Matcher matcher = LINE.matcher(line);
        return !matcher.matches() ? line : Optional.ofNullable(matcher.group(4)).orElse("");
    }

    private static int seconds(Matcher clock) {
        int hours = Optional.ofNullable(clock.group(1)).map(Integer::parseInt).orElse(0);
        return hours * 3600 + Integer.parseInt(clock.group(2)) * 60 + Integer.parseInt(clock.group(3));
    }
}
