package app.syntopic.search.language;

import java.util.Locale;
import java.util.Optional;

/// The fields that the language knows, by the name before the colon.
public enum Field {
    SECTION("section", "in sections titled"),
    QUOTE("quote", "inside quotes"),
    CLAIM("claim", "in claims"),
    TRANSCRIPT("transcript", "in transcripts"),
    TERM("term", "among glossary terms"),
    DEFINITION("def", "in definitions"),
    QUESTION("q", "in answers to question"),
    SEE("see", "in “See” lists"),
    SOURCE("source", "in notes on"),
    PERSON("person", "in notes with"),
    TYPE("type", "in notes of type"),
    TAG("tag", "in notes tagged"),
    LANGUAGE("lang", "in notes in the language"),
    FILE("file", "in files named"),
    PATH("path", "in files under"),
    CITED("cited", "citing section"),
    CONTENT("content", "in the text"),
    BLOCK("block", "that contain, in one passage,"),
    LINE("line", "that contain, in one sentence,"),
    TASK("task", "in tasks"),
    TASK_TO_DO("task-todo", "in tasks to do"),
    TASK_DONE("task-done", "in tasks that are done"),
    LINKS_TO("linksto", "that link to"),
    LINKS_FROM("linksfrom", "in notes linked from"),
    MATCH_CASE("match-case", "with the case of"),
    IGNORE_CASE("ignore-case", "in any case"),
    STANCE("stance", "that take the stance"),
    IS("is", "that are"),
    HAS("has", "that have a"),
    BEFORE("before", "published before"),
    AFTER("after", "published after"),
    SORT("sort", "sorted by");

    private final String key;
    private final String words;

    Field(String key, String words) {
        this.key = key;
        this.words = words;
    }

    /// As it is typed, without the colon.
    public String key() {
        return key;
    }

    /// As an explanation says it.
    public String words() {
        return words;
    }

    /// The field of a name, case aside.
    public static Optional<Field> named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (Field field : values()) {
            if (field.key.equals(lower)) {
                return Optional.of(field);
            }
        }
        return switch (lower) {
            case "speaker", "author", "guest", "host" -> Optional.of(PERSON);
            case "language" -> Optional.of(LANGUAGE);
            case "definition" -> Optional.of(DEFINITION);
            case "sentence" -> Optional.of(LINE);
            case "text" -> Optional.of(CONTENT);
            default -> Optional.empty();
        };
    }
}
