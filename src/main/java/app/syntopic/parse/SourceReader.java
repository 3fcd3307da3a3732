package app.syntopic.parse;

import app.syntopic.model.FrontMatter;
import app.syntopic.model.PublishedDate;
import app.syntopic.model.Section;
import app.syntopic.model.Source;
import app.syntopic.model.SourceType;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a note says about its source: front matter first, then the line of provenance, then the note's shape.
final class SourceReader {

    private static final Pattern ISO_DURATION = Pattern.compile("PT(?:(\\d+)H)?(?:(\\d+)M)?(?:(\\d+)S)?");
    private static final Pattern SPOKEN =
            Pattern.compile(
                    "(?:(\\d+)\\s*h(?:ours?|rs?)?)?\\s*(?:(\\d+)\\s*m(?:in(?:utes?)?)?)?\\s*(?:(\\d+)\\s*s(?:ec(?:onds?)?)?)?\\.?");

    private final FrontMatter matter;
    private final Provenance provenance;

    SourceReader(FrontMatter matter, Provenance provenance) {
        this.matter = matter;
        this.provenance = provenance;
    }

    Source read(List<Section> sections) {
        Optional<String> url =
                first("url", "link", "video", "source")
                        .filter(Address::isAlone)
                        .or(() -> first("source", "link").filter(Address::isAlone))
                        .or(provenance::url);
        Optional<String> show =
                first("show", "podcast", "journal", "publication", "container-title", "series", "site")
                        .map(FrontMatter::withoutBrackets)
                        .or(provenance::show);
        Optional<PublishedDate> published =
                first("published", "date", "issued", "year").flatMap(PublishedDate::parse).or(provenance::published);
        OptionalInt duration =
                first("duration", "length", "runtime").map(SourceReader::seconds).orElse(OptionalInt.empty());
        Optional<SourceType> type = type(url, sections);
        return new Source(type, creators(type), show, published, url, duration, attached());
    }

    private Optional<String> first(String... keys) {
        for (String key : keys) {
            Optional<String> value = matter.first(key);
            if (value.isPresent()) {
                return value.map(String::strip);
            }
        }
        return Optional.empty();
    }

    private Optional<SourceType> type(Optional<String> url, List<Section> sections) {
        Optional<SourceType> named = matter.first("type").flatMap(SourceType::named);
        if (named.isPresent()) {
            return named;
        }
        boolean spoken =
                !matter.all("guests").isEmpty()
                        || !matter.all("host").isEmpty()
                        || !matter.all("episode").isEmpty()
                        || first("show", "podcast").isPresent()
                        || url.filter(SourceReader::isRecording).isPresent()
                        || sections.stream().anyMatch(section -> section.time().isPresent());
        if (spoken) {
            return Optional.of(SourceType.EPISODE);
        }
        if (first("doi", "arxiv", "journal").isPresent()) {
            return Optional.of(SourceType.PAPER);
        }
        if (first("isbn", "publisher", "edition").isPresent()) {
            return Optional.of(SourceType.BOOK);
        }
        return provenance.type();
    }

    private static boolean isRecording(String url) {
        return url.contains("youtube.com/") || url.contains("youtu.be/");
    }

    private List<String> creators(Optional<SourceType> type) {
        boolean episode = type.filter(value -> value == SourceType.EPISODE || value == SourceType.TALK).isPresent();
        List<String> keys =
                episode
                        ? List.of("guests", "guest", "speakers", "speaker", "author", "authors", "creators", "creator")
                        : List.of(
                                "author",
                                "authors",
                                "creators",
                                "creator",
                                "speakers",
                                "speaker",
                                "guests",
                                "guest",
                                "editor");
        for (String key : keys) {
            List<String> names =
                    matter.all(key).stream().map(FrontMatter::withoutBrackets).filter(name -> !name.isEmpty()).toList();
            if (!names.isEmpty()) {
                return names;
            }
        }
        return provenance.creators();
    }

    private Optional<String> attached() {
        return first("transcript", "attached", "raw", "file", "source")
                .filter(value -> !Address.isWeb(value))
                .map(SourceReader::path)
                .filter(path -> !path.isEmpty())
                .or(provenance::attached);
    }

    /// The path a link `[[x.vtt]]` names.
    private static String path(String value) {
        int open = value.indexOf("[[");
        int close = value.indexOf("]]", Math.max(0, open));
        if (open < 0 || close < 0) {
            return value;
        }
        String inner = value.substring(open + 2, close);
        int bar = inner.indexOf('|');
        return (bar < 0 ? inner : inner.substring(0, bar)).strip();
    }

    /// `01:36:03`, `PT1H36M`, `1h 36m`, `96 min`, or a number of seconds.
    static OptionalInt seconds(String written) {
        String text = written.strip();
        OptionalInt clock = TimeStamp.seconds(text);
        if (clock.isPresent() || text.isEmpty() || text.length() > 30) {
            return clock;
        }
        if (text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return text.length() <= 7 ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
        }
        Matcher iso = ISO_DURATION.matcher(text);
        Matcher spoken = SPOKEN.matcher(text);
        if (iso.matches()) {
            return sum(iso);
        }
        return spoken.matches() ? sum(spoken) : OptionalInt.empty();
    }

    private static OptionalInt sum(Matcher matcher) {
        long seconds = number(matcher.group(1)) * 3600 + number(matcher.group(2)) * 60 + number(matcher.group(3));
        return seconds > 0 && seconds <= Integer.MAX_VALUE ? OptionalInt.of((int) seconds) : OptionalInt.empty();
    }

    private static long number(@org.jspecify.annotations.Nullable String digits) {
        return digits == null || digits.length() > 6 ? 0 : Long.parseLong(digits);
    }
}
