package app.syntopic.view.complete;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What is being typed at the caret, as far as it can be completed.
///
/// @param start where what is typed begins, as a column of the line
/// @param typed from there to the caret
/// @param subject the note whose section or passage is meant, or the key whose value or name; else empty
public record Opening(Kind kind, int start, String typed, String subject) {

    public enum Kind {
        /// A link's target, after `[[`.
        TARGET,
        /// A heading of another note, or of this one, after `[[…#`.
        SECTION,
        /// A passage, after `[[…#^`.
        BLOCK,
        /// A section of this note, after `[§`.
        CITATION,
        TAG,
        /// A person or a source, after `@`.
        PERSON,
        /// How a claim stands to something, after `(`.
        STANCE,
        /// Somebody's name, or a show's, where nothing else can stand.
        NAME,
        KEY,
        VALUE,
        /// A value behind its opening quote.
        QUOTED_VALUE
    }

    private static final Pattern CITATION = Pattern.compile("\\[§\\s?([^\\]\\[]*)$");
    private static final Pattern TAG = Pattern.compile("(?<=\\s)#([\\p{L}\\p{N}_/-]*)$");
    private static final Pattern PERSON = Pattern.compile("(?<=^|[\\s(])@([\\p{L}][\\p{L}.'’ -]{0,40})?$");
    private static final Pattern STANCE = Pattern.compile("\\((\\p{Lower}{2,10}):{0,2}$");
    private static final String NAME = "[\\p{L}_][\\p{L}\\p{N}_-]*";
    private static final Pattern KEY = Pattern.compile("^(" + NAME + ")$");
    private static final Pattern ITEM = Pattern.compile("^\\s*-\\s+");
    private static final Pattern LIST = Pattern.compile("^(" + NAME + "):\\s*$");
    private static final Pattern VALUE = Pattern.compile("^(" + NAME + "):\\s.*?([^\\s,\\[\"][^,\\[\"]*)?$");

    /// @param line up to the caret
    /// @param frontMatter whether the line is metadata
    public static Optional<Opening> of(String line, boolean frontMatter) {
        Optional<Opening> link = link(line);
        if (link.isPresent()) {
            return link;
        }
        return frontMatter ? metadata(line) : text(line);
    }

    /// What is typed at the caret in metadata that lists a key's values line by line, as Obsidian writes them.
    ///
    /// @param line up to the caret
    /// @param above the lines over it, the nearest first
    public static Optional<Opening> inMetadata(String line, List<String> above) {
        Matcher item = ITEM.matcher(line);
        Optional<String> key =
                above.stream()
                        .dropWhile(other -> ITEM.matcher(other).lookingAt())
                        .findFirst()
                        .map(LIST::matcher)
                        .filter(Matcher::matches)
                        .map(list -> list.group(1) + ": ");
        if (!item.lookingAt() || key.isEmpty()) {
            return of(line, true);
        }
        int distance = item.end() - key.get().length();
        return of(key.get() + line.substring(item.end()), true)
                .map(at -> new Opening(at.kind(), at.start() + distance, at.typed(), at.subject()));
    }

    /// What is typed in a list of names with commas between them.
    ///
    /// @param line up to the caret
    /// @param key of the metadata the names stand under
    public static Optional<Opening> inNames(String line, String key) {
        String typed = line.substring(line.lastIndexOf(',') + 1).stripLeading();
        return typed.isBlank()
                ? Optional.empty()
                : Optional.of(new Opening(Kind.NAME, line.length() - typed.length(), typed, key));
    }

    /// What is typed where one name stands.
    ///
    /// @param line up to the caret
    /// @param key of the metadata the name stands under
    public static Optional<Opening> inName(String line, String key) {
        return line.isBlank() ? Optional.empty() : Optional.of(new Opening(Kind.NAME, 0, line, key));
    }

    private static Optional<Opening> link(String line) {
        int open = line.lastIndexOf("[[");
        String typed = open < 0 ? "" : line.substring(open + 2);
        if (open < 0 || typed.indexOf(']') >= 0 || typed.indexOf('|') >= 0 || typed.indexOf('[') >= 0) {
            return Optional.empty();
        }
        int hash = typed.indexOf('#');
        if (hash < 0) {
            return Optional.of(new Opening(Kind.TARGET, open + 2, typed, ""));
        }
        String note = typed.substring(0, hash);
        String anchor = typed.substring(hash + 1);
        return Optional.of(
                anchor.startsWith("^")
                        ? new Opening(Kind.BLOCK, open + 2 + hash + 2, anchor.substring(1), note)
                        : new Opening(Kind.SECTION, open + 2 + hash + 1, anchor, note));
    }

    private static Optional<Opening> text(String line) {
        return first(CITATION, line, Kind.CITATION)
                .or(() -> first(TAG, line, Kind.TAG))
                .or(() -> first(PERSON, line, Kind.PERSON))
                .or(() -> first(STANCE, line, Kind.STANCE));
    }

    private static Optional<Opening> first(Pattern pattern, String line, Kind kind) {
        Matcher matcher = pattern.matcher(line);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String typed = Optional.ofNullable(matcher.group(1)).orElse("");
        int start = matcher.start(1) < 0 ? line.length() : matcher.start(1);
        return Optional.of(new Opening(kind, start, typed, ""));
    }

    private static Optional<Opening> metadata(String line) {
        Matcher value = VALUE.matcher(line);
        if (value.find()) {
            String typed = Optional.ofNullable(value.group(2)).orElse("");
            int start = line.length() - typed.length();
            Kind kind = line.charAt(start - 1) == '"' ? Kind.QUOTED_VALUE : Kind.VALUE;
            return Optional.of(new Opening(kind, start, typed, value.group(1)));
        }
        return first(KEY, line, Kind.KEY);
    }

    /// What to write in the place of what was typed.
    ///
    /// @param after the line behind the caret
    public Completed complete(String insert, String after) {
        return switch (kind) {
            case TARGET, SECTION, BLOCK -> closed(start, insert, "]]", after);
            case CITATION -> closed(start, insert, "]", after);
            case TAG -> new Completed(start, insert + " ", 0);
            case PERSON -> new Completed(start - 1, "[[" + insert + "]]", 0);
            case STANCE -> new Completed(start, insert + ":: [[", 0);
            case KEY -> new Completed(start, insert + ": ", 0);
            case NAME, VALUE -> new Completed(start, insert, 0);
            case QUOTED_VALUE -> closed(start, withoutOpeningQuote(insert), "\"", after);
        };
    }

    /// What to write where a link's target is chosen by the sign that follows it.
    ///
    /// @param insert a target, perhaps with words to be shown, which are left to whoever goes on
    Optional<Completed> goOn(String insert, String sign) {
        String target = insert.replaceFirst("\\|.*$", "");
        return switch (sign) {
            case "#", "|" -> target(target + sign);
            case "^" -> target(target + "#^");
            default -> Optional.empty();
        };
    }

    private Optional<Completed> target(String written) {
        return kind == Kind.TARGET ? Optional.of(new Completed(start, written, 0)) : Optional.empty();
    }

    private static Completed closed(int start, String insert, String closing, String after) {
        return new Completed(start, insert + closing, after.startsWith(closing) ? closing.length() : 0);
    }

    private static String withoutOpeningQuote(String value) {
        return value.startsWith("\"") ? value.substring(1, value.length() - 1) : value;
    }

    /// @param start the column to write from
    /// @param swallowed how much behind the caret is replaced as well
    public record Completed(int start, String insert, int swallowed) {}
}
