package app.syntopic.exchange;

import app.syntopic.model.SourceType;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Citations in the schema of the Citation Style Language (csl-data.json).
final class CslJson {

    private static final List<String> PEOPLE = List.of("guest", "author", "interviewee", "speaker", "editor");

    private CslJson() {}

    /// All items that have a title; none for a text that is no JSON.
    static List<Citation> readAll(String json) {
        try {
            JsonNode root = JsonMapper.shared().readTree(json);
            Stream<JsonNode> items = root.isArray() ? root.valueStream() : Stream.of(root);
            return items.filter(item -> item.isObject() && item.hasNonNull("title")).map(CslJson::citation).toList();
        } catch (JacksonException noJson) {
            return List.of();
        }
    }

    private static Citation citation(JsonNode item) {
        return new Citation(
                type(item.path("type").asString("")),
                item.path("title").asString(""),
                PEOPLE.stream()
                        .map(role -> names(item.path(role)))
                        .filter(n -> !n.isEmpty())
                        .findFirst()
                        .orElse(List.of()),
                names(item.path("host")),
                first(item, "container-title", "collection-title", "publisher"),
                date(item.path("issued")),
                first(item, "URL", "url").or(() -> first(item, "DOI").map(Citation::doiAddress)),
                first(item, "citation-key", "citekey").or(() -> first(item, "id").filter(CslJson::isKey)));
    }

    /// Where no key was given, an item's id is a number or an address.
    private static boolean isKey(String id) {
        return id.chars().anyMatch(Character::isLetter) && id.indexOf('/') < 0;
    }

    private static Optional<SourceType> type(String type) {
        return switch (type) {
            case "broadcast", "interview", "song", "motion_picture" -> Optional.of(SourceType.EPISODE);
            case "book", "chapter", "thesis", "classic" -> Optional.of(SourceType.BOOK);
            case "article-journal", "article", "paper-conference", "report" -> Optional.of(SourceType.PAPER);
            case "speech" -> Optional.of(SourceType.TALK);
            case "" -> Optional.empty();
            default -> Optional.of(SourceType.ARTICLE);
        };
    }

    private static List<String> names(JsonNode people) {
        List<String> names = new ArrayList<>();
        for (JsonNode person : people) {
            String literal = person.path("literal").asString("");
            String given = person.path("given").asString("");
            String particle = person.path("non-dropping-particle").asString("");
            String family = person.path("family").asString("");
            String joined = String.join(" ", Stream.of(given, particle, family).filter(n -> !n.isBlank()).toList());
            names.add(literal.isBlank() ? joined : literal);
        }
        return names.stream().filter(name -> !name.isBlank()).toList();
    }

    private static Optional<String> date(JsonNode issued) {
        JsonNode parts = issued.path("date-parts").path(0);
        if (parts.isEmpty()) {
            return first(issued, "raw", "literal");
        }
        StringBuilder date = new StringBuilder();
        for (JsonNode part : parts) {
            int number = part.asInt(0);
            date.append(date.isEmpty() ? "%04d".formatted(number) : "-%02d".formatted(number));
        }
        return Optional.of(date.toString());
    }

    private static Optional<String> first(JsonNode item, String... keys) {
        return Stream.of(keys).map(key -> item.path(key).asString("")).filter(value -> !value.isBlank()).findFirst();
    }
}
