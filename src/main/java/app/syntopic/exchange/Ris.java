package app.syntopic.exchange;

import app.syntopic.model.SourceType;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One reference of an RIS file, as reference managers and publishers' pages hand it out: lines of a tag of two
/// letters, a hyphen and a value, from `TY` to `ER`.
final class Ris {

    private static final Pattern BEGIN = Pattern.compile("(?m)^\\uFEFF?TY {1,2}- ?");
    private static final Pattern LINE = Pattern.compile("^\\uFEFF?([A-Z][A-Z0-9]) {1,2}- ?(.*)$");

    /// `2019/03/05/` with as much of it as is known, and perhaps words behind it.
    private static final Pattern DATE = Pattern.compile("^(\\d{4})(?:[/-](\\d{1,2}))?(?:[/-](\\d{1,2}))?.*$");

    private final List<Field> fields = new ArrayList<>();

    private Ris(String reference) {
        for (String line : reference.lines().toList()) {
            Matcher field = LINE.matcher(line.strip());
            if (field.matches()) {
                fields.add(new Field(field.group(1), field.group(2).strip()));
            }
        }
    }

    private record Field(String tag, String value) {}

    /// Whether a text begins as RIS does.
    static boolean isOne(String text) {
        return BEGIN.matcher(text).lookingAt();
    }

    /// All references that have a title.
    static List<Citation> readAll(String text) {
        return Stream.of(text.split("(?m)^ER {1,2}-.*$"))
                .map(Ris::new)
                .filter(reference -> reference.first("TI", "T1", "CT", "BT").isPresent())
                .map(Ris::citation)
                .toList();
    }

    private Citation citation() {
        return new Citation(
                type(first("TY").orElse("")),
                first("TI", "T1", "CT", "BT").orElse(""),
                people(),
                List.of(),
                first("T2", "JO", "JF", "JA", "T3", "PB"),
                first("DA", "PY", "Y1").flatMap(Ris::date),
                first("UR", "L2").or(() -> first("DO").map(Citation::doiAddress)),
                first("ID").filter(id -> id.chars().anyMatch(Character::isLetter)));
    }

    private static Optional<SourceType> type(String type) {
        return switch (type) {
            case "JOUR", "JFULL", "EJOUR", "CONF", "CPAPER", "RPRT", "UNPB", "INPR" -> Optional.of(SourceType.PAPER);
            case "BOOK", "EBOOK", "CHAP", "ECHAP", "EDBOOK", "THES" -> Optional.of(SourceType.BOOK);
            case "SOUND", "VIDEO", "MPCT", "ADVS" -> Optional.of(SourceType.EPISODE);
            case "SLIDE", "HEAR" -> Optional.of(SourceType.TALK);
            case "" -> Optional.empty();
            default -> Optional.of(SourceType.ARTICLE);
        };
    }

    private List<String> people() {
        List<String> authors = named("AU", "A1");
        return authors.isEmpty() ? named("A2", "ED") : authors;
    }

    private List<String> named(String... tags) {
        return fields.stream()
                .filter(field -> List.of(tags).contains(field.tag()) && !field.value().isEmpty())
                .map(field -> name(field.value()))
                .toList();
    }

    /// `Last, First, Suffix` as it is spoken.
    private static String name(String inverted) {
        List<String> parts = Stream.of(inverted.split(",")).map(String::strip).filter(part -> !part.isEmpty()).toList();
        if (parts.size() < 2) {
            return inverted;
        }
        String suffix = parts.stream().skip(2).map(part -> " " + part).collect(Collectors.joining());
        return parts.get(1) + " " + parts.getFirst() + suffix;
    }

    private static Optional<String> date(String value) {
        Matcher date = DATE.matcher(value);
        if (!date.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                Stream.of(date.group(1), twoDigits(date.group(2)), twoDigits(date.group(3)))
                        .takeWhile(part -> !part.isEmpty())
                        .collect(Collectors.joining("-")));
    }

    private static String twoDigits(@Nullable String number) {
        return number == null || number.isEmpty() ? "" : "0".repeat(2 - number.length()) + number;
    }

    private Optional<String> first(String... tags) {
        return Stream.of(tags)
                .flatMap(tag -> fields.stream().filter(field -> field.tag().equals(tag) && !field.value().isEmpty()))
                .map(Field::value)
                .findFirst();
    }
}
