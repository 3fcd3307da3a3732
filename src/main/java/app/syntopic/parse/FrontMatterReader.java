package app.syntopic.parse;

import app.syntopic.model.FrontMatter;
import app.syntopic.model.Link;
import app.syntopic.model.LinkTarget;
import app.syntopic.model.Problem;
import app.syntopic.model.Sentence;
import app.syntopic.model.Span;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads the YAML at the top of a note, between two lines `---`. Every value stays the text it is written as: no
/// number, date or truth value is made of it. What is no YAML is read line by line as far as it goes, and reported.
///
/// Safe to share between threads.
final class FrontMatterReader {

    private static final int LARGEST = 200_000;
    private static final YAMLMapper YAML = new YAMLMapper();

    private FrontMatterReader() {}

    /// Where the front matter stands, fences included, up to the end of the last fence's line; empty at `start` when
    /// there is none.
    static Span place(String text, int start) {
        if (!isFence(text, start, "---")) {
            return new Span(start, start);
        }
        for (int line = Lines.next(text, start); line < text.length(); line = Lines.next(text, line)) {
            if (isFence(text, line, "---") || isFence(text, line, "...")) {
                return new Span(start, Lines.end(text, line));
            }
        }
        return new Span(start, start);
    }

    static FrontMatter read(String text, Span place, Problems problems) {
        int from = Lines.next(text, place.start());
        int to = Math.max(from, Lines.start(text, place.end()));
        String yaml = text.substring(from, to);
        if (yaml.length() > LARGEST) {
            problems.warn(
                    Problem.Rule.INVALID_FRONT_MATTER,
                    Sentence.of("The front matter is too large to be read."),
                    place,
                    Sentence.of("Shorten it."));
            return new FrontMatter(place, Map.of());
        }
        try {
            return new FrontMatter(place, PlainYaml.values(yaml).orElseGet(() -> values(yaml)));
        } catch (JacksonException invalid) {
            int line = invalid.getLocation() == null ? 1 : Math.max(1, invalid.getLocation().getLineNr());
            Span span = lineSpan(text, from, to, line);
            problems.warn(
                    Problem.Rule.INVALID_FRONT_MATTER,
                    Sentence.of("The front matter is not valid YAML here, so it is read line by line."),
                    span,
                    Sentence.of("Put the value in quotation marks."));
            return new FrontMatter(place, LooseYaml.values(yaml));
        }
    }

    /// The links `[[…]]` in the values, with the passage -1.
    static List<Link> links(String text, Span place) {
        List<Link> links = new ArrayList<>();
        int open = text.indexOf("[[", place.start(), place.end());
        while (open >= 0 && open < place.end()) {
            int close = text.indexOf("]]", open, place.end());
            int line = Lines.end(text, open);
            if (close < 0 || close >= place.end()) {
                break;
            }
            if (close < line && !isComment(text, open)) {
                String written = text.substring(open + 2, close);
                int bar = written.indexOf('|');
                String target = bar < 0 ? written : written.substring(0, bar);
                String display = bar < 0 ? written : written.substring(bar + 1);
                if (!target.isBlank()) {
                    Span span = new Span(open, close + 2);
                    links.add(new Link(span, LinkTarget.parse(target), display.strip(), Link.Origin.FRONT_MATTER, -1));
                }
            }
            open = text.indexOf("[[", open + 2, place.end());
        }
        return links;
    }

    /// What YAML makes of a text.
    static Map<String, List<String>> values(String yaml) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        try (JsonParser parser = YAML.createParser(yaml)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return LooseYaml.values(yaml);
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String key = parser.currentName();
                parser.nextToken();
                List<String> read = new ArrayList<>();
                value(parser, read);
                values.put(key, read);
            }
        }
        return values;
    }

    private static void value(JsonParser parser, List<String> values) {
        switch (parser.currentToken()) {
            case START_ARRAY -> {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    if (parser.currentToken().isStructStart()) {
                        values.add(nested(parser));
                    } else if (parser.currentToken() != JsonToken.VALUE_NULL) {
                        values.add(parser.getString());
                    }
                }
            }
            case START_OBJECT -> values.add(nested(parser));
            case VALUE_NULL -> {}
            default -> values.add(parser.getString());
        }
    }

    /// A nested value as JSON; a link written without quotation marks, which YAML takes for a list in a list, as the
    /// link.
    private static String nested(JsonParser parser) {
        JsonNode node = parser.readValueAsTree();
        boolean link = node.isArray() && node.size() == 1 && node.get(0).isString();
        return link ? "[[" + node.get(0).asString() + "]]" : node.toString();
    }

    private static boolean isComment(String text, int at) {
        return text.startsWith("#", Words.skipSpaces(text, Lines.start(text, at)));
    }

    private static boolean isFence(String text, int line, String fence) {
        if (!text.startsWith(fence, line)) {
            return false;
        }
        int end = Lines.end(text, line);
        return Words.trimEnd(text, line, end) == line + fence.length();
    }

    private static Span lineSpan(String text, int from, int to, int number) {
        int line = from;
        for (int i = 1; i < number && Lines.next(text, line) < to; i++) {
            line = Lines.next(text, line);
        }
        return new Span(line, Math.max(line, Math.min(to, Lines.end(text, line))));
    }
}
