package app.syntopic.search;

import app.syntopic.search.SentenceQuery.Condition;
import app.syntopic.search.language.Expression;
import app.syntopic.search.words.TextWords;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Compiles what is to be found together in one sentence.
final class SentenceParts {

    private final Wishes wishes;
    private final TextWords textWords;

    SentenceParts(Wishes wishes, TextWords textWords) {
        this.wishes = wishes;
        this.textWords = textWords;
    }

    /// Empty when there is nothing that a sentence could be asked for.
    Optional<Part> of(Expression value) throws IOException {
        return condition(value).map(condition -> Part.filter(new SentenceQuery(condition, textWords)));
    }

    private Optional<Condition> condition(Expression value) throws IOException {
        return switch (value) {
            case Expression.Word word -> wishes.word(word, false, IndexFields.TEXT).map(Condition.Found::new);
            case Expression.Phrase phrase -> wishes.phrase(phrase, IndexFields.TEXT).map(Condition.Found::new);
            case Expression.All all -> conditions(all.parts()).map(Condition.All::new);
            case Expression.Any any -> conditions(any.parts()).map(Condition.Any::new);
            case Expression.Not not -> condition(not.part()).map(Condition.Not::new);
            case Expression.In in -> Optional.empty();
            case Expression.Regex regex -> BoundedPattern.of(regex.pattern()).map(Condition.Matched::new);
            case Expression.Property property -> Optional.empty();
        };
    }

    private Optional<List<Condition>> conditions(List<Expression> parts) throws IOException {
        List<Condition> conditions = new ArrayList<>();
        for (Expression part : parts) {
            condition(part).ifPresent(conditions::add);
        }
        return conditions.isEmpty() ? Optional.empty() : Optional.of(conditions);
    }

    /// What is asked for of the passage: not what is to be missing, which may stand in another sentence of it, and no
    /// pattern, which may speak of a sentence's beginning or end.
    static Optional<Expression> wanted(Expression value) {
        return switch (value) {
            case Expression.Not _, Expression.Regex _ -> Optional.empty();
            case Expression.All all -> {
                List<Expression> wanted = all.parts().stream().flatMap(part -> wanted(part).stream()).toList();
                yield wanted.isEmpty() ? Optional.empty() : Optional.of(new Expression.All(all.span(), wanted));
            }
            default -> Optional.of(value);
        };
    }
}
