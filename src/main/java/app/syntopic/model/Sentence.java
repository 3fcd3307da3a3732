package app.syntopic.model;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A sentence for the reader, or a part of one, still apart from the values in it, so that whoever shows it can say it
/// in another language. As a string, it is English.
///
/// @param english with `{0}`, `{1}` … for the values
/// @param values texts, numbers, or sentences again
public record Sentence(String english, List<Object> values) {

    private static final String ITSELF = "{0}";
    private static final Pattern VALUE = Pattern.compile("\\{(\\d)}");

    public Sentence {
        values = List.copyOf(values);
    }

    public static Sentence of(String english, Object... values) {
        return new Sentence(english, Arrays.asList(values));
    }

    /// A text that is the same in every language.
    public static Sentence verbatim(String text) {
        return new Sentence(ITSELF, List.of(text));
    }

    @Override
    public String toString() {
        return VALUE.matcher(english).replaceAll(this::value);
    }

    private String value(MatchResult place) {
        int value = Integer.parseInt(place.group(1));
        return Matcher.quoteReplacement(value < values.size() ? values.get(value).toString() : place.group());
    }
}
