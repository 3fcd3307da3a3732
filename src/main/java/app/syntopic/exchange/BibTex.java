package app.syntopic.exchange;

import app.syntopic.model.SourceType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// An entry of a BibTeX file: fields in braces, in quotes or bare. An entry that is broken off does not keep the others
/// from being read.
final class BibTex {

    private static final Pattern ENTRY = Pattern.compile("@(\\w+)\\s*[{(]\\s*([^,\\s]*)\\s*,");
    private static final Pattern FIELD = Pattern.compile("([\\w-]+)\\s*=\\s*");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private final String text;
    private final Map<String, String> fields = new HashMap<>();

    private BibTex(String text) {
        this.text = text;
    }

    /// All entries that have a title.
    static List<Citation> readAll(String text) {
        List<Citation> all = new ArrayList<>();
        Matcher entry = ENTRY.matcher(text);
        while (entry.find()) {
            BibTex reader = new BibTex(text);
            reader.readFields(entry.end());
            if (reader.fields.containsKey("title")) {
                all.add(reader.citation(entry.group(1).toLowerCase(Locale.ROOT), entry.group(2)));
            }
        }
        return all;
    }

    private void readFields(int from) {
        Matcher field = FIELD.matcher(text);
        int at = from;
        while (field.find(at) && text.substring(at, field.start()).isBlank()) {
            int end = valueEnd(field.end());
            fields.put(field.group(1).toLowerCase(Locale.ROOT), plain(text.substring(field.end(), end)));
            int comma = text.indexOf(',', end);
            at = comma < 0 || !text.substring(end, comma).isBlank() ? text.length() : comma + 1;
        }
    }

    /// Where a value ends: behind its closing brace or quote, or before the comma or brace that follows a bare one.
    private int valueEnd(int start) {
        int depth = 0;
        boolean quoted = start < text.length() && text.charAt(start) == '"';
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (quoted && c == '"' && i > start && depth == 0) {
                return i + 1;
            }
            boolean bareEnd = !quoted && (c == ',' && depth == 0 || depth < 0);
            if (bareEnd) {
                return i;
            }
            if (!quoted && c == '}' && depth == 0) {
                return i + 1;
            }
        }
        return text.length();
    }

    private static String plain(String value) {
        String bare = value.strip().replaceFirst("^\"(.*)\"$", "$1");
        return LatexText.plain(bare);
    }

    private Citation citation(String kind, String key) {
        Optional<SourceType> type =
                switch (kind) {
                    case "book", "inbook", "incollection", "phdthesis", "mastersthesis" -> Optional.of(SourceType.BOOK);
                    case "article", "inproceedings", "conference", "techreport", "unpublished" ->
                            Optional.of(SourceType.PAPER);
                    case "audio", "video", "movie" -> Optional.of(SourceType.EPISODE);
                    case "online", "misc", "electronic" -> Optional.of(SourceType.ARTICLE);
                    default -> Optional.empty();
                };
        return new Citation(
                type,
                fields.getOrDefault("title", ""),
                people(),
                List.of(),
                first("journal", "journaltitle", "booktitle", "organization", "publisher"),
                published(),
                first("url").or(() -> first("doi").map(Citation::doiAddress)),
                key.isEmpty() ? Optional.empty() : Optional.of(key));
    }

    private List<String> people() {
        String names = first("author", "editor").orElse("");
        return Arrays.stream(names.split("\\s+and\\s+"))
                .map(name -> name.replaceFirst("^([^,]+),\\s*(.+)$", "$2 $1").strip())
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private Optional<String> published() {
        Optional<String> date = first("date");
        if (date.isPresent()) {
            return date;
        }
        return first("year")
                .map(year -> {
                    String month = fields.getOrDefault("month", "").toLowerCase(Locale.ROOT);
                    int number = month.length() < 3 ? -1 : MONTHS.indexOf(month.substring(0, 3));
                    return number < 0 ? year : "%s-%02d".formatted(year, number + 1);
                });
    }

    private Optional<String> first(String... keys) {
        return Stream.of(keys).map(key -> fields.getOrDefault(key, "")).filter(value -> !value.isEmpty()).findFirst();
    }
}
