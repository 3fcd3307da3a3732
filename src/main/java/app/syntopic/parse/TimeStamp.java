package app.syntopic.parse;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Times of a recording as notes write them.
final class TimeStamp {

    /// `H:MM:SS` or `M:SS`.
    static final String CLOCK = "(?:\\d{1,3}:)?\\d{1,3}:\\d{2}";

    private static final Pattern PARTS = Pattern.compile("(?:(\\d{1,3}):)?(\\d{1,3}):(\\d{2})");
    private static final Pattern IN_ADDRESS =
            Pattern.compile("[?&#](?:t|start)=(?:(\\d{1,2})h)?(?:(\\d{1,3})m)?(?:(\\d{1,6})s?)?(?=$|[&#])");

    private TimeStamp() {}

    /// The seconds of `01:02:03` or `02:03`; nothing when it is no time.
    static OptionalInt seconds(String clock) {
        Matcher matcher = PARTS.matcher(clock.strip());
        return matcher.matches()
                ? OptionalInt.of(
                        number(matcher.group(1)) * 3600 + number(matcher.group(2)) * 60 + number(matcher.group(3)))
                : OptionalInt.empty();
    }

    /// The seconds an address starts at: `…&t=1276s`, `…?t=1h2m3s`, `…#t=90`.
    static OptionalInt secondsInAddress(String url) {
        Matcher matcher = IN_ADDRESS.matcher(url);
        if (!matcher.find() || matcher.group(1) == null && matcher.group(2) == null && matcher.group(3) == null) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(
                number(matcher.group(1)) * 3600 + number(matcher.group(2)) * 60 + number(matcher.group(3)));
    }

    private static int number(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
