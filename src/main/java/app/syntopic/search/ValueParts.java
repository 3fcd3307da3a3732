package app.syntopic.search;

import app.syntopic.model.Passage;
import app.syntopic.model.Sentence;
import app.syntopic.search.BoundedPattern.Steps;
import app.syntopic.search.language.Expression;
import app.syntopic.search.language.Field;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Compiles fields whose values are taken as they are: tags, types, paths, dates.
final class ValueParts {

    /// For all values of a field together.
    private static final long MOST_STEPS_IN_VALUES = 20_000_000;

    private final Vocabulary vocabulary;
    private final Written written;
    private final List<Sentence> warnings;

    ValueParts(Vocabulary vocabulary, Written written, List<Sentence> warnings) {
        this.vocabulary = vocabulary;
        this.written = written;
        this.warnings = warnings;
    }

    /// Compiles a text that is looked for with the case it is typed in.
    interface Written {
        Optional<Part> of(String text, boolean prefix) throws IOException;
    }

    /// Of several values, each must hold, or one for `OR`.
    Optional<Part> of(Field field, Expression value) throws IOException {
        return switch (value) {
            case Expression.All all -> combined(field, all.parts(), false);
            case Expression.Any any -> combined(field, any.parts(), true);
            case Expression.Not not ->
                    of(field, not.part()).map(part -> new Part(part.query(), Part.Role.EXCLUDES, List.of()));
            case Expression.Word word when isMatchable(field) && isPattern(word, field) ->
                    Optional.of(matching(field, like(field, word)));
            case Expression.Word word when word.form() instanceof Expression.Form.Anything && hasValues(field) ->
                    Optional.of(Part.filter(FilterQueries.anyOf(field)));
            case Expression.Word word -> value(field, word.text(), word.form() instanceof Expression.Form.Prefix);
            case Expression.Phrase phrase -> value(field, phrase.text(), false);
            case Expression.Regex regex when isMatchable(field) -> matching(field, regex);
            default -> {
                warnings.add(Sentence.of("“{0}:” needs a word behind it; it is left out.", field.key()));
                yield Optional.empty();
            }
        };
    }

    private Optional<Part> combined(Field field, List<Expression> values, boolean any) throws IOException {
        List<Part> parts = new ArrayList<>();
        for (Expression value : values) {
            of(field, value).ifPresent(parts::add);
        }
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        if (!any) {
            return Optional.of(PartCompiler.together(parts));
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        parts.forEach(part -> query.add(part.query(), Occur.SHOULD));
        return Optional.of(new Part(query.build(), PartCompiler.role(parts), List.of()));
    }

    private Optional<Part> value(Field field, String value, boolean prefix) throws IOException {
        return switch (field) {
            case LINKS_TO -> Optional.of(Part.filter(FilterQueries.passageValue(Filters.links(value))));
            case LINKS_FROM -> Optional.of(Part.noteFilter(LinkedNotes.from(vocabulary.reader(), value)));
            case MATCH_CASE -> written.of(value, prefix);
            case TYPE -> Optional.of(Part.noteFilter(FilterQueries.type(value)));
            case TAG -> Optional.of(Part.noteFilter(FilterQueries.tag(value, prefix)));
            case LANGUAGE -> Optional.of(Part.noteFilter(FilterQueries.language(value)));
            case FILE -> Optional.of(Part.noteFilter(FilterQueries.file(value)));
            case PATH -> Optional.of(Part.noteFilter(FilterQueries.path(value)));
            case STANCE -> Optional.of(Part.filter(FilterQueries.passageValue(Filters.stance(Filters.fold(value)))));
            case BEFORE, AFTER -> published(field, value);
            default -> quality(field, Filters.fold(value));
        };
    }

    /// Whether stars of a word stand for letters of a value. A tag's beginning is found without a pattern, and a path
    /// by any part of it.
    private static boolean isPattern(Expression.Word word, Field field) {
        return switch (word.form()) {
            case Expression.Form.Pattern _, Expression.Form.Anything _ -> true;
            case Expression.Form.Prefix _ -> field == Field.TYPE || field == Field.LANGUAGE;
            case Expression.Form.Plain _, Expression.Form.Fuzzy _ -> false;
        };
    }

    private static BoundedPattern like(Field field, Expression.Word word) {
        String inside = word.text().startsWith("#") ? word.text().substring(1) : word.text();
        String pattern = Stream.of(inside.split("\\*+", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
        boolean anywhere = field == Field.FILE || field == Field.PATH;
        boolean open = anywhere || word.form() instanceof Expression.Form.Prefix;
        return BoundedPattern.of((anywhere ? "" : "^") + pattern + (open ? "" : "$")).orElseThrow();
    }

    private static boolean hasValues(Field field) {
        return field == Field.LINKS_TO || field == Field.STANCE;
    }

    private static boolean isMatchable(Field field) {
        return switch (field) {
            case TYPE, TAG, LANGUAGE, FILE, PATH -> true;
            default -> false;
        };
    }

    private Optional<Part> matching(Field field, Expression.Regex regex) throws IOException {
        Optional<BoundedPattern> pattern = BoundedPattern.of(regex.pattern());
        if (pattern.isEmpty()) {
            warnings.add(Sentence.of("“/{0}/” is no regular expression; it is left out.", regex.pattern()));
            return Optional.empty();
        }
        return Optional.of(matching(field, pattern.get()));
    }

    /// Notes with a value of a field in which a pattern finds something.
    Part matching(Field field, BoundedPattern pattern) throws IOException {
        return switch (field) {
            case FILE, PATH -> {
                boolean nameOnly = field == Field.FILE;
                yield matching(
                        IndexFields.PATH_FOLDED,
                        "",
                        (path, steps) ->
                                pattern.isIn(nameOnly ? path.substring(path.lastIndexOf('/') + 1) : path, steps));
            }
            case PERSON ->
                    matching(
                            IndexFields.NOTE_FILTER,
                            Filters.personBeginning(""),
                            (person, steps) -> pattern.isIn(Filters.personOf(person), steps));
            case LANGUAGE -> matching(Filters.language(""), pattern);
            default -> matching(field.key() + ":", pattern);
        };
    }

    /// Notes with a value that begins in some way and in whose rest a pattern finds something.
    Part matching(String beginning, BoundedPattern pattern) throws IOException {
        return matching(IndexFields.NOTE_FILTER, beginning, pattern::isIn);
    }

    private interface Test {
        boolean passes(String value, Steps steps);
    }

    private Part matching(String indexField, String beginning, Test test) throws IOException {
        Steps steps = new Steps(MOST_STEPS_IN_VALUES);
        List<BytesRef> passing = new ArrayList<>();
        vocabulary.eachStartingWith(
                indexField,
                beginning,
                value -> {
                    if (test.passes(value.substring(beginning.length()), steps)) {
                        passing.add(new BytesRef(value));
                    }
                });
        return Part.noteFilter(new SpreadQuery(new TermInSetQuery(indexField, passing)));
    }

    private Optional<Part> published(Field field, String value) {
        Optional<Query> query = FilterQueries.published(value, field == Field.BEFORE);
        if (query.isEmpty()) {
            warnings.add(Sentence.of("“{0}” is no date; write 2025, 2025-11 or 2025-11-25.", value));
        }
        return query.map(Part::noteFilter);
    }

    private Optional<Part> quality(Field field, String value) throws IOException {
        if (value.equals("ghost")) {
            return Optional.of(Part.filter(GhostLinks.of(vocabulary.reader())));
        }
        if (field == Field.IS && value.equals("transcript")) {
            return Optional.of(Part.filter(FilterQueries.passageValue(Filters.kind(Passage.Kind.TRANSCRIPT))));
        }
        Optional<Part> quality = Filters.quality(value);
        if (quality.isEmpty()) {
            warnings.add(Sentence.of("“{0}:{1}” is not known; it is left out.", field.key(), value));
        }
        return quality;
    }
}
