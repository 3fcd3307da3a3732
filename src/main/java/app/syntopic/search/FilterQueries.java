package app.syntopic.search;

import app.syntopic.model.PublishedDate;
import app.syntopic.model.SourceType;
import app.syntopic.search.language.Expression.Property;
import app.syntopic.search.language.Field;
import app.syntopic.search.words.Language;

import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Operations;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Queries that let documents pass or not, without saying how well they answer.
final class FilterQueries {

    private FilterQueries() {}

    static Query passageValue(String value) {
        return new TermQuery(new Term(IndexFields.FILTER, value));
    }

    /// Passages with one of several values.
    static Query anyPassageValue(List<String> values) {
        return new TermInSetQuery(IndexFields.FILTER, values.stream().map(BytesRef::new).toList());
    }

    /// All that belongs to notes with a value.
    static Query noteValue(String value) {
        return new SpreadQuery(new TermQuery(new Term(IndexFields.NOTE_FILTER, value)));
    }

    /// Documents that have any word in a field that few have.
    static Query having(String field) {
        return new PrefixQuery(new Term(field, ""));
    }

    /// Passages that have any value of a field.
    static Query anyOf(Field field) {
        String beginning = field == Field.STANCE ? Filters.stance("") : Filters.LINKS;
        return new PrefixQuery(new Term(IndexFields.FILTER, beginning));
    }

    /// Documents that stand for passages.
    static Query passages() {
        return NumericDocValuesField.newSlowRangeQuery(
                IndexFields.KIND, RowKind.FIRST_OF_PASSAGES.ordinal(), Long.MAX_VALUE);
    }

    /// Documents that stand for notes.
    static Query notes() {
        return new FieldExistsQuery(IndexFields.PUBLISHED);
    }

    static Query type(String name) {
        String value =
                SourceType.named(name).map(Filters::sourceType).orElse("type:" + name.strip().toLowerCase(Locale.ROOT));
        return noteValue(value);
    }

    static Query language(String name) {
        String written = name.strip().toLowerCase(Locale.ROOT);
        return noteValue(Filters.language(Language.named(written).map(Language::code).orElse(written)));
    }

    static Query tag(String tag, boolean prefix) {
        String value = Filters.tag(tag.startsWith("#") ? tag.substring(1) : tag);
        Term term = new Term(IndexFields.NOTE_FILTER, value);
        return new SpreadQuery(prefix ? new PrefixQuery(term) : new TermQuery(term));
    }

    /// Notes whose path contains a text, case aside.
    static Query path(String part) {
        Automaton contains =
                Operations.concatenate(
                        List.of(
                                Automata.makeAnyString(),
                                Automata.makeString(Filters.fold(part)),
                                Automata.makeAnyString()));
        return overPaths(part, contains);
    }

    /// Notes whose file name contains a text, case aside.
    static Query file(String part) {
        Automaton anyInName = Operations.repeat(notSlash());
        Automaton contains =
                Operations.concatenate(
                        List.of(Automata.makeAnyString(), Automata.makeString(Filters.fold(part)), anyInName));
        return overPaths(part, contains);
    }

    private static Automaton notSlash() {
        return Operations.union(
                List.of(Automata.makeCharRange(0, '/' - 1), Automata.makeCharRange('/' + 1, Character.MAX_CODE_POINT)));
    }

    private static Query overPaths(String part, Automaton paths) {
        Automaton deterministic = Operations.determinize(paths, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
        return new SpreadQuery(new AutomatonQuery(new Term(IndexFields.PATH_FOLDED, part), deterministic));
    }

    /// Notes on sources published before a date, or after it, the date itself out; empty when the text is no date.
    static Optional<Query> published(String written, boolean before) {
        return PublishedDate.parse(written)
                .map(date -> {
                    int first = date.year() * 10_000 + date.month() * 100 + date.day();
                    int last =
                            date.year() * 10_000
                                    + (date.month() == 0 ? 99 : date.month()) * 100
                                    + (date.day() == 0 ? 99 : date.day());
                    return new SpreadQuery(
                            NumericDocValuesField.newSlowRangeQuery(
                                    IndexFields.PUBLISHED,
                                    before ? 1 : last + 1L,
                                    before ? first - 1L : Long.MAX_VALUE));
                });
    }

    static Query property(Property property, Vocabulary vocabulary) throws IOException {
        String key = property.key();
        return switch (property.comparison()) {
            case PRESENT -> noteValue(Filters.property(key));
            case ABSENT ->
                    new BooleanQuery.Builder()
                            .add(new SpreadQuery(notes()), BooleanClause.Occur.FILTER)
                            .add(noteValue(Filters.property(key)), BooleanClause.Occur.MUST_NOT)
                            .build();
            case EQUAL -> noteValue(Filters.property(key, property.value()));
            case LESS, AT_MOST, MORE, AT_LEAST, MATCHING -> compared(property, vocabulary);
        };
    }

    private static Query compared(Property property, Vocabulary vocabulary) throws IOException {
        String beginning = Filters.property(property.key(), "");
        List<BytesRef> fitting = new ArrayList<>();
        for (String value : vocabulary.valuesStartingWith(IndexFields.NOTE_FILTER, beginning)) {
            int order = compare(value.substring(beginning.length()), property.value());
            boolean fits =
                    switch (property.comparison()) {
                        case LESS -> order < 0;
                        case AT_MOST -> order <= 0;
                        case MORE -> order > 0;
                        default -> order >= 0;
                    };
            if (fits) {
                fitting.add(new BytesRef(value));
            }
        }
        return new SpreadQuery(new TermInSetQuery(IndexFields.NOTE_FILTER, fitting));
    }

    /// As numbers where both are, otherwise letter by letter, which suits dates.
    private static int compare(String a, String b) {
        try {
            return Double.compare(Double.parseDouble(a), Double.parseDouble(b));
        } catch (NumberFormatException notBothNumbers) {
            return a.compareTo(Filters.fold(b));
        }
    }
}
