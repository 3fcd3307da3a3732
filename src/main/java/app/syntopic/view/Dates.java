package app.syntopic.view;

import app.syntopic.model.PublishedDate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/// Dates as the language of the window writes them.
public final class Dates {

    private Dates() {}

    /// `25 Nov 2025`, `Nov 2025` or `2025`, as much as is known.
    public static String published(PublishedDate date) {
        if (date.month() == 0) {
            return Integer.toString(date.year());
        }
        LocalDate day = LocalDate.of(date.year(), date.month(), Math.max(1, date.day()));
        String pattern = date.day() == 0 ? Wording.of("MMM uuuu") : Wording.of("d MMM uuuu");
        return DateTimeFormatter.ofPattern(pattern, Wording.locale()).format(day);
    }

    /// A day and a time of the reader's own clock.
    public static String when(Instant moment) {
        return when(moment, FormatStyle.SHORT);
    }

    /// The same with the seconds.
    public static String toTheSecond(Instant moment) {
        return when(moment, FormatStyle.MEDIUM);
    }

    private static String when(Instant moment, FormatStyle time) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, time)
                .withLocale(Wording.locale())
                .withZone(ZoneId.systemDefault())
                .format(moment);
    }
}
