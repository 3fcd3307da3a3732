package app.syntopic.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A date that may lack its day, or its month too: then `day`, or `month` and `day`, are 0.
public record PublishedDate(int year, int month, int day) implements Comparable<PublishedDate> {

    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?(?:[T ].*)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(?:(\\d{1,2})\\.?\\s+)?(\\p{L}{3,9})\\.?,?\\s+(\\d{4})");
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\p{L}{3,9})\\.?\\s+(\\d{1,2}),\\s+(\\d{4})");

    public PublishedDate {
        if (month < 0 || month > 12 || day < 0 || day > 31 || month == 0 && day != 0) {
            throw new IllegalArgumentException("not a date: " + year + "-" + month + "-" + day);
        }
    }

    /// Reads `2025-11-25`, `2025-11`, `2025`, `25 Nov 2025`, `Nov 2025`, `November 25, 2025`.
    public static Optional<PublishedDate> parse(String written) {
        String text = written.strip();
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return date(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return named(dayFirst.group(2)).flatMap(m -> date(number(dayFirst.group(3)), m, number(dayFirst.group(1))));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        if (monthFirst.matches()) {
            return named(monthFirst.group(1))
                    .flatMap(m -> date(number(monthFirst.group(3)), m, number(monthFirst.group(2))));
        }
        return Optional.empty();
    }

    private static int number(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static Optional<PublishedDate> date(int year, int month, int day) {
        try {
            if (day > 0) {
                LocalDate.of(year, month, day);
            }
            return Optional.of(new PublishedDate(year, month, day));
        } catch (DateTimeException | IllegalArgumentException impossible) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> named(String month) {
        for (Month candidate : Month.values()) {
            String full = candidate.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            if (full.regionMatches(true, 0, month, 0, month.length())) {
                return Optional.of(candidate.getValue());
            }
        }
        return Optional.empty();
    }

    /// As `2025-11-25`, `2025-11` or `2025`.
    public String iso() {
        StringBuilder iso = new StringBuilder(10);
        padded(year, 4, iso);
        if (month > 0) {
            padded(month, 2, iso.append('-'));
        }
        if (day > 0) {
            padded(day, 2, iso.append('-'));
        }
        return iso.toString();
    }

    private static void padded(int number, int digits, StringBuilder to) {
        String written = Integer.toString(number);
        to.repeat('0', Math.max(0, digits - written.length())).append(written);
    }

    /// As a reader writes it: `25 Nov 2025`, `Nov 2025` or `2025`.
    public String display() {
        if (month == 0) {
            return Integer.toString(year);
        }
        String name = Month.of(month).getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
        return day == 0 ? name + " " + year : day + " " + name + " " + year;
    }

    @Override
    public int compareTo(PublishedDate other) {
        return iso().compareTo(other.iso());
    }

    @Override
    public String toString() {
        return iso();
    }
}
