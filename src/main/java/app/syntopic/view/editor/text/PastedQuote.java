package app.syntopic.view.editor.text;

import app.syntopic.model.TimeRange;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Words of a recording as players and transcripts copy them, with the time they are spoken at: `12:34 And then …`, or
/// the time on a line of its own, once or before every few words; and as readers note them: `“And then …” 12:34`.
public final class PastedQuote {

    private static final Pattern LINE =
            Pattern.compile("\\s*[\\[(]?(?:(\\d{1,2}):)?(\\d{1,3}):([0-5]\\d)[\\])]?(?:[\\s—–:·|-]+(\\S.*))?");

    /// Words in quotation marks with their time behind them.
    private static final Pattern BEHIND =
            Pattern.compile(
                    "[\"“„‘'«](.+)[\"”“’'»][\\s—–:·|-]*[\\[(]?(?:(\\d{1,2}):)?(\\d{1,3}):([0-5]\\d)[\\])]?",
                    Pattern.DOTALL);

    private static final int FEWEST_WORDS = 3;

    /// Lines of speech follow one another so closely, in seconds; chapters do not.
    private static final int LONGEST_LINE = 20;

    private PastedQuote() {}

    /// The quote as a callout with its time; nothing for a text that has no time before or behind its words, and for a
    /// list of chapters.
    ///
    /// @param section the section it is put into, without `§`; empty for none
    public static Optional<String> of(String pasted, String section) {
        List<String> lines = pasted.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        Matcher behind = BEHIND.matcher(String.join(" ", lines));
        if (behind.matches()) {
            return Optional.of(callout(section, seconds(behind, 2), behind.group(1).strip()));
        }
        if (lines.isEmpty() || isChapters(lines)) {
            return Optional.empty();
        }
        Matcher first = LINE.matcher(lines.getFirst());
        String words =
                lines.stream().map(PastedQuote::words).filter(said -> !said.isEmpty()).collect(Collectors.joining(" "));
        if (!first.matches() || words.split("\\s+").length < FEWEST_WORDS) {
            return Optional.empty();
        }
        return Optional.of(callout(section, seconds(first, 1), words));
    }

    private static String callout(String section, int seconds, String words) {
        String head = (section.isEmpty() ? "" : "§ " + section + " · ") + TimeRange.clock(seconds);
        return "> [!quote] " + head + "\n> " + words + "\n";
    }

    /// Several times with words on their lines, and some of them further apart than lines of speech.
    private static boolean isChapters(List<String> lines) {
        List<Integer> starts =
                lines.stream()
                        .filter(PastedQuote::isTitled)
                        .map(LINE::matcher)
                        .filter(Matcher::matches)
                        .map(line -> seconds(line, 1))
                        .toList();
        return IntStream.range(1, starts.size())
                .map(i -> starts.get(i) - starts.get(i - 1))
                .anyMatch(gap -> gap < 0 || gap > LONGEST_LINE);
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

    /// @param from the group of the hours, which may be none; minutes and seconds follow
    private static int seconds(Matcher clock, int from) {
        int hours = Optional.ofNullable(clock.group(from)).map(Integer::parseInt).orElse(0);
        return hours * 3600 + Integer.parseInt(clock.group(from + 1)) * 60 + Integer.parseInt(clock.group(from + 2));
    }
}
