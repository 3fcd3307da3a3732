package app.syntopic.parse;

import app.syntopic.model.Mark;
import app.syntopic.model.MarkedText;
import app.syntopic.model.TimeRange;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A heading read as a section's: its title, and its time in any of the forms `[00:21:16](url)`, `(21:16)`, `·
/// 00:21:16–00:34:02`.
///
/// @param signed whether it is written with `§`
record SectionHeading(String title, boolean signed, Optional<TimeRange> time) {

    private static final Pattern TIME_LAST =
            Pattern.compile(
                    "[\\s·|,@—–-]*[\\[(]?\\s*("
                            + TimeStamp.CLOCK
                            + ")"
                            + "(?:\\s*(?:[–—-]|to|bis)\\s*("
                            + TimeStamp.CLOCK
                            + "))?\\s*[\\])]?\\s*$");
    private static final Pattern TIME_FIRST =
            Pattern.compile(
                    "^[\\[(]?("
                            + TimeStamp.CLOCK
                            + ")"
                            + "(?:\\s*[–—-]\\s*("
                            + TimeStamp.CLOCK
                            + "))?[\\])]?[\\s·|:—–-]+(?=\\S)");
    private static final int LONGEST_WITH_TIME = 400;

    private static final Pattern SIGN = Pattern.compile("^(?:\\d{1,3}[.)]\\s*)?§+\\s*");

    static SectionHeading of(MarkedText heading) {
        String text = heading.text().strip();
        boolean hasClock = text.length() <= LONGEST_WITH_TIME && text.indexOf(':') > 0;
        Matcher sign = SIGN.matcher(text);
        boolean signed = text.indexOf('§') >= 0 && sign.find();
        if (signed) {
            text = text.substring(sign.end());
        }
        Optional<String> url = heading.marks(Mark.WebLinked.class).map(Mark.WebLinked::url).findFirst();
        Optional<TimeRange> time = Optional.empty();
        if (hasClock) {
            Matcher first = TIME_FIRST.matcher(text);
            Matcher last = TIME_LAST.matcher(text);
            if (last.find() && last.start() > 0) {
                time = range(last, url);
                text = text.substring(0, last.start());
            } else if (first.find()) {
                time = range(first, url);
                text = text.substring(first.end());
                Matcher inner = SIGN.matcher(text);
                if (!signed && inner.find()) {
                    signed = true;
                    text = text.substring(inner.end());
                }
            }
        }
        if (time.isEmpty() && url.isPresent()) {
            OptionalInt start = TimeStamp.secondsInAddress(url.get());
            if (start.isPresent()) {
                time = Optional.of(new TimeRange(start.getAsInt(), OptionalInt.empty(), url));
            }
        }
        return new SectionHeading(text.strip(), signed, time);
    }

    /// A section's title as a citation names it, without `§` and time.
    static String citedTitle(String written) {
        String text = written.strip();
        while (text.startsWith("§")) {
            text = text.substring(1).strip();
        }
        if (text.length() <= LONGEST_WITH_TIME && text.indexOf(':') > 0) {
            Matcher last = TIME_LAST.matcher(text);
            if (last.find() && last.start() > 0) {
                text = text.substring(0, last.start());
            }
        }
        return text.strip();
    }

    private static Optional<TimeRange> range(Matcher matcher, Optional<String> url) {
        OptionalInt start = TimeStamp.seconds(matcher.group(1));
        OptionalInt end = matcher.group(2) == null ? OptionalInt.empty() : TimeStamp.seconds(matcher.group(2));
        return start.isPresent() ? Optional.of(new TimeRange(start.getAsInt(), end, url)) : Optional.empty();
    }
}
