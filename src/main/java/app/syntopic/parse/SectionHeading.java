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
        Optional<Mark.WebLinked> link = heading.marks(Mark.WebLinked.class).findFirst();
        Optional<String> url = link.map(Mark.WebLinked::url);
        String text = heading.text().strip();
        Matcher sign = SIGN.matcher(text);
        boolean signed = text.indexOf('§') >= 0 && sign.find();
        if (signed) {
            text = text.substring(sign.end());
        }
        if (mayHoldTime(text)) {
            Matcher last = TIME_LAST.matcher(text);
            if (last.find() && last.start() > 0) {
                return new SectionHeading(text.substring(0, last.start()).strip(), signed, range(last, url));
            }
            Matcher first = TIME_FIRST.matcher(text);
            if (first.find()) {
                String rest = text.substring(first.end());
                Matcher inner = SIGN.matcher(rest);
                boolean signedAfter = !signed && inner.find();
                String title = signedAfter ? rest.substring(inner.end()) : rest;
                return new SectionHeading(title.strip(), signed || signedAfter, range(first, url));
            }
        }
        OptionalInt start = url.map(TimeStamp::secondsInAddress).orElse(OptionalInt.empty());
        if (start.isEmpty()) {
            return new SectionHeading(text.strip(), signed, Optional.empty());
        }
        String title = link.map(mark -> withoutFinal(mark, heading.text())).orElse(text);
        return new SectionHeading(
                SIGN.matcher(title).replaceFirst("").strip(),
                signed,
                Optional.of(new TimeRange(start.getAsInt(), OptionalInt.empty(), url)));
    }

    private static boolean mayHoldTime(String text) {
        return text.length() <= LONGEST_WITH_TIME && text.indexOf(':') > 0;
    }

    /// The heading without a link at its end that is there for its time, such as `[▶](…)`.
    private static String withoutFinal(Mark.WebLinked link, String heading) {
        String text = heading.strip();
        boolean last = link.span().start() > 0 && link.span().end() >= text.length();
        boolean whole =
                SIGN.matcher(text.substring(0, Math.min(link.span().start(), text.length())))
                        .replaceFirst("")
                        .isBlank();
        return last && !whole ? text.substring(0, link.span().start()) : text;
    }

    /// A section's title as a citation names it, without `§` and time.
    static String citedTitle(String written) {
        String text = written.strip();
        while (text.startsWith("§")) {
            text = text.substring(1).strip();
        }
        if (mayHoldTime(text)) {
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
