package app.syntopic.search;

import app.syntopic.model.Span;
import app.syntopic.search.words.TextWords;
import app.syntopic.search.words.TextWords.Word;

import java.util.List;

/// Passages one of whose sentences fulfils a condition by itself.
final class SentenceQuery extends StoredTextQuery {

    private final Condition condition;
    private final TextWords textWords;

    SentenceQuery(Condition condition, TextWords textWords) {
        this.condition = condition;
        this.textWords = textWords;
    }

    /// What a sentence must hold.
    sealed interface Condition {

        record Found(Wish wish) implements Condition {}

        record Matched(BoundedPattern pattern) implements Condition {}

        record All(List<Condition> parts) implements Condition {}

        record Any(List<Condition> parts) implements Condition {}

        record Not(Condition part) implements Condition {}

        default boolean holds(String sentence, List<Word> words) {
            return switch (this) {
                case Found found -> Marker.isFulfilled(found.wish, words);
                case Matched matched -> matched.pattern.isIn(sentence);
                case All all -> all.parts.stream().allMatch(part -> part.holds(sentence, words));
                case Any any -> any.parts.stream().anyMatch(part -> part.holds(sentence, words));
                case Not not -> !not.part.holds(sentence, words);
            };
        }
    }

    @Override
    boolean matches(Row row) {
        return row instanceof Row.OfPassage passage && hasSentence(passage);
    }

    private boolean hasSentence(Row.OfPassage passage) {
        List<Word> words = textWords.of(passage.text());
        for (Span sentence : passage.sentences()) {
            List<Word> own = words.stream().filter(word -> sentence.contains(word.start())).toList();
            if (condition.holds(sentence.in(passage.text()), own)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString(String field) {
        return "sentence(" + condition + ")";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SentenceQuery sentence && condition.equals(sentence.condition);
    }

    @Override
    public int hashCode() {
        return 31 * classHash() + condition.hashCode();
    }
}
