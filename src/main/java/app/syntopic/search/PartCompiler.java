package app.syntopic.search;

import app.syntopic.model.Passage;
import app.syntopic.model.Sentence;
import app.syntopic.model.Span;
import app.syntopic.search.language.Expression;
import app.syntopic.search.language.Field;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Compiles parts of a query that stand for themselves: phrases, groups, fields, filters. Parts that cannot be
/// understood are left out, with a warning.
final class PartCompiler {

    private final Wishes wishes;
    private final Vocabulary vocabulary;
    private final ValueParts values;
    private final WordQueries queries;
    private final SentenceParts sentences;
    private final List<Sentence> warnings;
    private final List<BoundedPattern> patterns = new ArrayList<>();

    PartCompiler(Wishes wishes, Vocabulary vocabulary, SentenceParts sentences, List<Sentence> warnings) {
        this.sentences = sentences;
        this.wishes = wishes;
        this.vocabulary = vocabulary;
        this.queries = new WordQueries(vocabulary);
        this.warnings = warnings;
        this.values = new ValueParts(vocabulary, this::written, warnings);
    }

    /// Where words of a part are looked for.
    ///
    /// @param heads whether a match stands for all that belongs to the matching document
    private record Scope(List<String> fields, boolean heads) {
        static final Scope EVERYWHERE =
                new Scope(
                        List.of(
                                IndexFields.TEXT,
                                IndexFields.HEADING,
                                IndexFields.TITLE,
                                IndexFields.CITED,
                                IndexFields.SEE),
                        false);

        static Scope of(String field) {
            return new Scope(List.of(field), false);
        }

        static Scope headsOf(String... fields) {
            return new Scope(List.of(fields), true);
        }

        /// What a passage only refers to counts less than what it says, unless it is what is asked for.
        float weight(String field) {
            boolean reference = field.equals(IndexFields.CITED) || field.equals(IndexFields.SEE);
            return reference && fields.size() > 1 ? WordRanking.REFERRED_TO : 1f;
        }

        String vocabularyField() {
            return fields.getFirst();
        }
    }

    Optional<Part> compile(Expression expression) throws IOException {
        return compile(expression, Scope.EVERYWHERE);
    }

    private Optional<Part> compile(Expression expression, Scope scope) throws IOException {
        return switch (expression) {
            case Expression.Word word when word.form() instanceof Expression.Form.Anything ->
                    Optional.of(anything(scope));
            case Expression.Word word -> part(wishes.word(word, false, scope.vocabularyField()), scope);
            case Expression.Phrase phrase -> part(wishes.phrase(phrase, scope.vocabularyField()), scope);
            case Expression.Regex regex -> regex(regex, scope);
            case Expression.All all -> all(all.parts(), scope);
            case Expression.Any any -> any(any.parts(), scope);
            case Expression.Not not ->
                    compile(not.part(), scope).map(part -> new Part(part.query(), Part.Role.EXCLUDES, List.of()));
            case Expression.In in -> field(in);
            case Expression.Property property -> property(property);
        };
    }

    /// Patterns of the query that a search has given up.
    List<BoundedPattern> givenUp() {
        return patterns.stream().filter(BoundedPattern::isGivenUp).toList();
    }

    /// What is asked for in signs alone.
    List<Part> signs(List<String> signs) {
        return Signs.of(signs, warnings);
    }

    private Optional<Part> property(Expression.Property property) throws IOException {
        if (property.comparison() != Expression.Comparison.MATCHING) {
            return Optional.of(Part.noteFilter(FilterQueries.property(property, vocabulary)));
        }
        Optional<BoundedPattern> pattern = BoundedPattern.of(property.value());
        if (pattern.isEmpty()) {
            warnings.add(Sentence.of("“/{0}/” is no regular expression; it is left out.", property.value()));
            return Optional.empty();
        }
        return Optional.of(values.matching(Filters.property(property.key(), ""), pattern.get()));
    }

    private Optional<Part> part(Optional<Wish> wish, Scope scope) throws IOException {
        return wish.isPresent() ? Optional.of(wish(wish.get(), scope)) : Optional.empty();
    }

    private Part wish(Wish wish, Scope scope) throws IOException {
        List<Query> fields = new ArrayList<>();
        for (String field : scope.fields()) {
            fields.add(WordQueries.boosted(wish.in(field, queries), scope.weight(field)));
        }
        Query found = WordQueries.any(fields);
        return scope.heads()
                ? Part.noteFilter(new SpreadQuery(found))
                : new Part(found, Part.Role.RANKS, List.of(wish));
    }

    private static Part anything(Scope scope) {
        String field = scope.vocabularyField();
        if (scope.heads()) {
            return Part.noteFilter(new SpreadQuery(FilterQueries.having(field)));
        }
        boolean text = field.equals(IndexFields.TEXT);
        return Part.filter(text ? FilterQueries.passages() : FilterQueries.having(field));
    }

    private Optional<Part> regex(Expression.Regex regex, Scope scope) throws IOException {
        Optional<BoundedPattern> pattern = BoundedPattern.of(regex.pattern());
        if (pattern.isEmpty()) {
            warnings.add(Sentence.of("“/{0}/” is no regular expression; it is left out.", regex.pattern()));
            return Optional.empty();
        }
        patterns.add(pattern.get());
        return switch (scope.vocabularyField()) {
            case IndexFields.TEXT -> Optional.of(Part.filter(RegexQuery.inText(pattern.get())));
            case IndexFields.TERM -> Optional.of(Part.filter(RegexQuery.inLabel(pattern.get())));
            case IndexFields.HEADING -> Optional.of(Part.filter(RegexQuery.inSectionTitle(pattern.get())));
            case IndexFields.TITLE -> Optional.of(Part.noteFilter(RegexQuery.inNoteTitle(pattern.get())));
            case IndexFields.QUOTE -> Optional.of(Part.filter(RegexQuery.inQuotes(pattern.get())));
            case IndexFields.SEE -> Optional.of(Part.filter(RegexQuery.inSee(pattern.get())));
            case IndexFields.CITED -> Optional.of(Part.filter(RegexQuery.inCited(pattern.get())));
            case IndexFields.PERSON -> Optional.of(values.matching(Field.PERSON, pattern.get()));
            default -> {
                warnings.add(Sentence.of("“/{0}/” cannot be looked for there; it is left out.", regex.pattern()));
                yield Optional.empty();
            }
        };
    }

    private List<Part> parts(List<Expression> expressions, Scope scope) throws IOException {
        List<Part> parts = new ArrayList<>();
        for (Expression expression : expressions) {
            compile(expression, scope).ifPresent(parts::add);
        }
        return parts;
    }

    private Optional<Part> all(List<Expression> expressions, Scope scope) throws IOException {
        List<Part> parts = parts(expressions, scope);
        return parts.isEmpty() ? Optional.empty() : Optional.of(together(parts));
    }

    /// All parts in one.
    static Part together(List<Part> parts) {
        if (parts.size() == 1 && parts.getFirst().role() != Part.Role.EXCLUDES) {
            return parts.getFirst();
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        parts.forEach(part -> query.add(part.query(), occur(part.role())));
        List<Part> positive = parts.stream().filter(part -> part.role() != Part.Role.EXCLUDES).toList();
        if (positive.isEmpty()) {
            query.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        }
        return new Part(query.build(), role(positive), wishes(parts));
    }

    static Occur occur(Part.Role role) {
        return switch (role) {
            case RANKS -> Occur.MUST;
            case FILTERS_PASSAGES, FILTERS_NOTES -> Occur.FILTER;
            case EXCLUDES -> Occur.MUST_NOT;
        };
    }

    static Part.Role role(List<Part> parts) {
        if (parts.stream().anyMatch(part -> part.role() == Part.Role.RANKS)) {
            return Part.Role.RANKS;
        }
        boolean notesOnly = !parts.isEmpty() && parts.stream().allMatch(part -> part.role() == Part.Role.FILTERS_NOTES);
        return notesOnly ? Part.Role.FILTERS_NOTES : Part.Role.FILTERS_PASSAGES;
    }

    private static List<Wish> wishes(List<Part> parts) {
        return parts.stream().flatMap(part -> part.wishes().stream()).toList();
    }

    private Optional<Part> any(List<Expression> expressions, Scope scope) throws IOException {
        List<Part> parts = new ArrayList<>();
        for (Part part : parts(expressions, scope)) {
            parts.add(part.role() == Part.Role.EXCLUDES ? together(List.of(part)) : part);
        }
        if (parts.size() < 2) {
            return parts.stream().findFirst();
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (Part part : parts) {
            boolean ranks = part.role() == Part.Role.RANKS;
            query.add(ranks ? part.query() : new BoostQuery(part.query(), 0f), Occur.SHOULD);
        }
        return Optional.of(new Part(query.build(), role(parts), wishes(parts)));
    }

    private Optional<Part> field(Expression.In in) throws IOException {
        Expression value = in.value();
        return switch (in.field()) {
            case CONTENT, BLOCK -> compile(value, Scope.of(IndexFields.TEXT));
            case LINE -> line(value);
            case IGNORE_CASE -> compile(value);
            case TASK -> task(value, List.of(Filters.TASK_TO_DO, Filters.TASK_DONE));
            case TASK_TO_DO -> task(value, List.of(Filters.TASK_TO_DO));
            case TASK_DONE -> task(value, List.of(Filters.TASK_DONE));
            case CLAIM -> ofKind(Passage.Kind.CLAIM, value);
            case DEFINITION -> ofKind(Passage.Kind.DEFINITION, value);
            case TRANSCRIPT -> ofKind(Passage.Kind.TRANSCRIPT, value);
            case QUESTION -> question(value);
            case QUOTE -> compile(value, Scope.of(IndexFields.QUOTE));
            case TERM -> compile(value, Scope.of(IndexFields.TERM));
            case SEE -> compile(value, Scope.of(IndexFields.SEE));
            case CITED -> cited(value);
            case SECTION -> section(value);
            case SOURCE -> compile(value, Scope.headsOf(IndexFields.TITLE, IndexFields.SHOW, IndexFields.PERSON));
            case PERSON -> compile(value, Scope.headsOf(IndexFields.PERSON));
            case TYPE, TAG, LANGUAGE, FILE, PATH, STANCE, LINKS_TO, LINKS_FROM, MATCH_CASE, IS, HAS, BEFORE, AFTER ->
                    values.of(in.field(), value);
            case SORT -> Optional.empty();
        };
    }

    private Optional<Part> ofKind(Passage.Kind kind, Expression value) throws IOException {
        Part ofKind = Part.filter(FilterQueries.passageValue(Filters.kind(kind)));
        return compile(value, Scope.of(IndexFields.TEXT)).map(part -> together(List.of(ofKind, part)));
    }

    /// A section's title; `§` alone stands for any.
    private Optional<Part> cited(Expression value) throws IOException {
        return text(value).equals("§")
                ? Optional.of(Part.filter(FilterQueries.having(IndexFields.CITED)))
                : compile(value, Scope.of(IndexFields.CITED));
    }

    private Optional<Part> line(Expression value) throws IOException {
        List<Part> both = new ArrayList<>();
        Optional<Expression> wanted = SentenceParts.wanted(value);
        if (wanted.isPresent()) {
            compile(wanted.get(), Scope.of(IndexFields.TEXT)).ifPresent(both::add);
        }
        sentences.of(value).ifPresent(both::add);
        return both.isEmpty() ? Optional.empty() : Optional.of(together(both));
    }

    /// Among tasks; all of them when nothing is looked for in them.
    private Optional<Part> task(Expression value, List<String> states) throws IOException {
        Query tasks = FilterQueries.anyPassageValue(states);
        List<Part> both = new ArrayList<>(List.of(Part.filter(tasks)));
        compile(value, Scope.of(IndexFields.TEXT)).ifPresent(both::add);
        return Optional.of(together(both));
    }

    private Optional<Part> question(Expression value) throws IOException {
        boolean number = value instanceof Expression.Word word && word.text().matches("[1-4]");
        return number
                ? Optional.of(Part.filter(FilterQueries.passageValue(Filters.question(Integer.parseInt(text(value))))))
                : ofKind(Passage.Kind.ANSWER, value);
    }

    /// A word or phrase is looked for in the section's title; a group in brackets, anywhere in the section.
    private Optional<Part> section(Expression value) throws IOException {
        boolean group = value instanceof Expression.All || value instanceof Expression.Any;
        if (!group) {
            return compile(value, Scope.headsOf(IndexFields.HEADING))
                    .map(part -> new Part(part.query(), Part.Role.FILTERS_PASSAGES, part.wishes()));
        }
        List<Expression> parts = value instanceof Expression.All all ? all.parts() : List.of(value);
        List<Part> together = parts(parts, new Scope(List.of(IndexFields.TEXT, IndexFields.HEADING), false));
        return together.isEmpty() ? Optional.empty() : Optional.of(SameSection.of(together));
    }

    /// With the case it is typed in.
    private Optional<Part> written(String text, boolean prefix) throws IOException {
        Expression.Phrase phrase = new Expression.Phrase(new Span(0, text.length()), text, 0);
        Part asTyped = Part.filter(RegexQuery.written(text, prefix));
        Optional<Part> any = prefix ? Optional.empty() : compile(phrase, Scope.of(IndexFields.TEXT));
        return Optional.of(any.map(part -> together(List.of(part, asTyped))).orElse(asTyped));
    }

    private static String text(Expression value) {
        return value instanceof Expression.Word word ? word.text() : "";
    }
}
