package app.syntopic.search.language;

import app.syntopic.model.Sentence;

import java.util.Locale;
import java.util.Optional;

/// The fields that the language knows, by the name before the colon.
public enum Field {
    SECTION("section", "in sections with {0} in the title"),
    QUOTE("quote", "inside quotes"),
    CLAIM("claim", "in claims"),
    TRANSCRIPT("transcript", "in transcripts"),
    TERM("term", "that define {0}"),
    DEFINITION("def", "in definitions"),
    QUESTION("q", "in answers to question {0}"),
    SEE("see", "with {0} in a “See” list"),
    SOURCE("source", "in notes on {0}"),
    PERSON("person", "in notes with {0}"),
    TYPE("type", "in notes of type {0}"),
    TAG("tag", "in notes tagged {0}"),
    LANGUAGE("lang", "in notes in the language {0}"),
    FILE("file", "in files named {0}"),
    PATH("path", "in files under {0}"),
    CITED("cited", "that cite a section with {0} in its title"),
    CONTENT("content", "in the text"),
    BLOCK("block", "that contain, in one passage, {0}"),
    LINE("line", "that contain, in one sentence, {0}"),
    TASK("task", "in tasks"),
    TASK_TO_DO("task-todo", "in tasks to do"),
    TASK_DONE("task-done", "in tasks that are done"),
    LINKS_TO("linksto", "that link to {0}"),
    LINKS_FROM("linksfrom", "in notes linked from {0}"),
    MATCH_CASE("match-case", "with the case of {0}"),
    IGNORE_CASE("ignore-case", "in any case {0}"),
    STANCE("stance", "that take the stance {0}"),
    IS("is", "that are {0}"),
    HAS("has", "that have a {0}"),
    BEFORE("before", "published before {0}"),
    AFTER("after", "published after {0}"),
    SORT("sort", "sorted by {0}");

    private final String key;
    private final String english;

    Field(String key, String english) {
        this.key = key;
        this.english = english;
    }

    /// As it is typed, without the colon.
    public String key() {
        return key;
    }

    /// As an explanation says it.
    ///
    /// @param value what is looked for there; left out of the words that name only a place
    public Sentence said(Sentence value) {
        return english.contains("{0}") ? Sentence.of(english, value) : Sentence.of(english);
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
