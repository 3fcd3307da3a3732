package app.syntopic.exchange;

import app.syntopic.model.ExpectedException;
import app.syntopic.model.Sentence;
import app.syntopic.model.SourceType;
import app.syntopic.model.YamlScalar;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A template somebody wrote: Markdown with variables such as `{{title}}` or `{{date:YYYY-MM-DD}}`, named as other
/// programs name them. A line of front matter all of whose variables are empty is left out.
public final class TemplateText {

    /// All a template may name.
    private static final String VARIABLES =
            "{{title}} {{kind}} {{source}} {{show}} {{author}} {{url}} {{date}} {{time}}";

    private static final Pattern VARIABLE = Pattern.compile("\\{\\{([^{}\\n]*)}}");
    private static final Pattern FRONT_MATTER = Pattern.compile("\\A---\\R(?:.*\\R)*?---\\R?");

    private TemplateText() {}

    /// A template that cannot be filled in.
    public static final class BrokenTemplateException extends ExpectedException {

        private static final long serialVersionUID = 1L;

        BrokenTemplateException(Sentence sentence) {
            super(sentence, null);
        }
    }

    /// The note a template makes.
    ///
    /// @param name of the template, for what is wrong with it
    /// @param source a show, an author or an address, as typed; may be blank
    /// @throws BrokenTemplateException when it names a variable that is none, or a date that cannot be written so
    public static String filled(
            String template, String name, String title, Optional<SourceType> type, String source, LocalDateTime now) {
        Map<String, String> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        boolean address = source.strip().matches("(?i)https?://\\S+");
        boolean spoken = type.isEmpty() || type.get() == SourceType.EPISODE || type.get() == SourceType.TALK;
        values.put("title", title.strip().replaceAll("\\s+", " "));
        values.put("kind", type.map(SourceType::key).orElse(""));
        values.put("source", source.strip());
        values.put("url", address ? source.strip() : "");
        values.put("show", !address && spoken ? source.strip() : "");
        values.put("author", !address && !spoken ? source.strip() : "");
        Matcher front = FRONT_MATTER.matcher(template);
        long frontLines = front.find() ? front.group().lines().count() : 0;
        StringBuilder text = new StringBuilder();
        int number = 0;
        for (String line : template.split("(?<=\n)", -1)) {
            number++;
            text.append(line(line, number <= frontLines, new Place(name, number), values, now));
        }
        return text.toString();
    }

    /// Where something may be wrong.
    private record Place(String template, int line) {}

    private static String line(
            String line, boolean inFront, Place place, Map<String, String> values, LocalDateTime now) {
        Matcher variable = VARIABLE.matcher(line);
        StringBuilder filled = new StringBuilder();
        boolean any = false;
        boolean allEmpty = true;
        while (variable.find()) {
            String value = value(variable.group(1).strip(), place, values, now);
            any = true;
            allEmpty &= value.isEmpty();
            String written = inFront ? YamlScalar.escaped(value) : value;
            variable.appendReplacement(filled, Matcher.quoteReplacement(written));
        }
        variable.appendTail(filled);
        return inFront && any && allEmpty ? "" : filled.toString();
    }

    private static String value(String variable, Place place, Map<String, String> values, LocalDateTime now) {
        int colon = variable.indexOf(':');
        String name = (colon < 0 ? variable : variable.substring(0, colon)).strip();
        String format = colon < 0 ? "" : variable.substring(colon + 1).strip();
        String known = values.get(name);
        if (known != null) {
            return known;
        }
        if (name.equalsIgnoreCase("date")) {
            return dated(format.isEmpty() ? "YYYY-MM-DD" : format, place, now);
        }
        if (name.equalsIgnoreCase("time")) {
            return dated(format.isEmpty() ? "HH:mm" : format, place, now);
        }
        throw new BrokenTemplateException(
                Sentence.of(
                        "Line {0} of the template “{1}” names {2}, which is no variable; there are {3}.",
                        place.line(), place.template(), "{{" + variable + "}}", VARIABLES));
    }

    /// Formats are written as other programs write them: `YYYY` for the year, `DD` for the day.
    private static String dated(String format, Place place, LocalDateTime now) {
        try {
            return DateTimeFormatter.ofPattern(format.replace('Y', 'u').replace('D', 'd')).format(now);
        } catch (IllegalArgumentException | java.time.DateTimeException wrong) {
            throw new BrokenTemplateException(
                    Sentence.of(
                            "Line {0} of the template “{1}” asks for a date as “{2}”, which cannot be written; try"
                                    + " YYYY-MM-DD.",
                            place.line(), place.template(), format));
        }
    }
}
