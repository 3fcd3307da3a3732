package app.syntopic.source;

import app.syntopic.source.Transcript.Turn;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A transcript, or any text of a source, as paragraphs. A time or a name may stand before the words or in a line of
/// its own: `[00:21:16] Ada: …`, `Ada Moreau 00:21:16`.
final class SpokenLines {

    private static final String CLOCK = "[\\[(]?(?:(\\d{1,2}):)?(\\d{1,3}):(\\d{2})[\\])]?";
    private static final Pattern TIME_FIRST = Pattern.compile("^" + CLOCK + "\\s*");
    private static final Pattern TIME_LAST = Pattern.compile("\\s*" + CLOCK + "$");
    private static final String NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: \\p{Lu}[\\p{L}\\p{M}.'’-]*){0,3}";
    private static final Pattern NAME_FIRST = Pattern.compile("^(" + NAME + "):\\s+(?=\\S)");
    private static final Pattern NAME_ALONE = Pattern.compile("^(" + NAME + "):?$");

    private final List<String> lines;
    private final List<Turn> turns = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private OptionalInt seconds = OptionalInt.empty();
    private String speaker = "";
    private int line;

    /// @param lines without space around them
    SpokenLines(List<String> lines) {
        this.lines = lines;
    }

    List<Turn> read() {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isEmpty()) {
                end();
            } else {
                take(lines.get(i), i + 1);
            }
        }
        end();
        return turns;
    }

    private void take(String written, int number) {
        Matcher first = TIME_FIRST.matcher(written);
        Matcher last = TIME_LAST.matcher(written);
        boolean begins = first.find();
        boolean ends = !begins && last.find();
        if (begins || ends) {
            end();
            seconds = seconds(begins ? first : last);
        }
        String words = begins ? written.substring(first.end()) : ends ? written.substring(0, last.start()) : written;
        Matcher alone = NAME_ALONE.matcher(words);
        Matcher named = NAME_FIRST.matcher(words);
        if ((begins || ends || words.endsWith(":")) && alone.matches()) {
            end();
            speaker = alone.group(1);
            return;
        }
        if (named.find()) {
            end();
            speaker = named.group(1);
            words = words.substring(named.end());
        }
        if (!words.isEmpty()) {
            line = text.isEmpty() ? number : line;
            text.append(text.isEmpty() ? "" : " ").append(words);
        }
    }

    private void end() {
        if (!text.isEmpty()) {
            turns.add(new Turn(seconds, speaker, text.toString(), line));
            text.setLength(0);
            seconds = OptionalInt.empty();
        }
    }

    private static OptionalInt seconds(Matcher clock) {
        int hours = clock.group(1) == null ? 0 : Integer.parseInt(clock.group(1));
        return OptionalInt.of(hours * 3600 + Integer.parseInt(clock.group(2)) * 60 + Integer.parseInt(clock.group(3)));
    }
}
