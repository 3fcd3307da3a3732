package app.syntopic.store;

import app.syntopic.model.Sentence;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A sentence in one column: its English text, then its values, between separators that no text has. Values come back
/// as texts.
final class SentenceText {

    private static final String SEPARATOR = "\u001F";

    private SentenceText() {}

    static String of(Sentence sentence) {
        return Stream.concat(Stream.of(sentence.english()), sentence.values().stream())
                .map(part -> part.toString().replace(SEPARATOR, ""))
                .collect(Collectors.joining(SEPARATOR));
    }

    static Sentence read(String column) {
        List<String> parts = Arrays.asList(column.split(SEPARATOR, -1));
        return new Sentence(parts.getFirst(), List.copyOf(parts.subList(1, parts.size())));
    }
}
