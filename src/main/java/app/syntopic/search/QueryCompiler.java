package app.syntopic.search;

import app.syntopic.model.FoldedLabel;
import app.syntopic.model.Span;
import app.syntopic.search.language.Expression;
import app.syntopic.search.language.ParsedQuery;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Compiles a query as a whole: its free words, which may be spread over a passage, its section's and its note's title,
/// and its other parts.
final class QueryCompiler {

    private static final float OWN_HEADING = 1.2f;
    private static final float OWN_TITLE = 1.5f;
    private static final float HEADING_ABOVE = 0.6f;
    private static final float TITLE_ABOVE = 0.4f;
    private static final float DEFINED_TERM = 1.0f;
    private static final float NEAR_EACH_OTHER = 2.0f;
    private static final float ALL_IN_HEADING_ABOVE = 14f;
    private static final float DEFINES_THE_WORDS = 12f;
    private static final float NAMED_BY_THE_WORDS = 8f;
    private static final float EACH_WORD_OF_SEVERAL = 4f;

    /// How far apart words of a query may stand to count as near, for each word.
    private static final int SLOP_FOR_EACH_WORD = 2;

    /// A longer query is a text whose like is looked for.
    private static final int MOST_WORDS_TAKEN_STRICTLY = 12;

    private static final int LONGEST_OF_FIRST_WORDS = 500;
    private static final int MOST_WORDS_NEAR_EACH_OTHER = 8;

    private final PartCompiler parts;
    private final Wishes wishes;

    QueryCompiler(PartCompiler parts, Wishes wishes) {
        this.parts = parts;
        this.wishes = wishes;
    }

    /// A query ready to run.
    ///
    /// @param strict all that is asked for
    /// @param loose most of it; empty when there is nothing to leave out
    /// @param words the free words
    /// @param highlighted what to mark in the passages found
    record Plan(Query strict, Optional<Query> loose, List<Wish> words, List<Wish> highlighted) {}

    Plan compile(ParsedQuery query) throws IOException {
        return compile(query, Map.of());
    }

    /// @param replacements words of the notebook to look for in place of words that it does not have, by the word as
    ///   typed
    Plan compile(ParsedQuery query, Map<String, List<String>> replacements) throws IOException {
        List<Expression> children = query.root() instanceof Expression.All all ? all.parts() : List.of(query.root());
        List<Wish> words = new ArrayList<>();
        List<Part> others = new ArrayList<>();
        for (Expression child : children) {
            if (child instanceof Expression.Word word) {
                boolean unfinished = word.span().end() == query.text().length();
                wishes.word(word, unfinished, IndexFields.TEXT)
                        .map(wish -> wish.or(replacements.getOrDefault(word.text(), List.of())))
                        .ifPresent(words::add);
            } else {
                parts.compile(child).ifPresent(others::add);
            }
        }
        return plan(wishes.joined(words, IndexFields.TEXT), others);
    }

    private static Plan plan(List<Wish> words, List<Part> others) {
        List<Wish> highlighted =
                Stream.concat(words.stream(), others.stream().flatMap(part -> part.wishes().stream())).toList();
        if (words.isEmpty()) {
            return new Plan(withoutWords(others), Optional.empty(), words, highlighted);
        }
        List<Wish> telling = StopWords.without(words);
        if (telling.size() > MOST_WORDS_TAKEN_STRICTLY) {
            return new Plan(like(telling, others), Optional.empty(), words, highlighted);
        }
        BooleanQuery.Builder strict = with(others);
        for (Wish word : telling) {
            strict.add(anywhere(word), Occur.MUST);
        }
        strict.add(any(telling.stream().map(QueryCompiler::own).toList()), Occur.FILTER);
        bonuses(words, telling).forEach(bonus -> strict.add(bonus, Occur.SHOULD));
        Optional<Query> loose = telling.size() < 2 ? Optional.empty() : Optional.of(loose(words, telling, others));
        return new Plan(strict.build(), loose, words, highlighted);
    }

    private static BooleanQuery.Builder with(List<Part> others) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        others.forEach(part -> query.add(part.query(), PartCompiler.occur(part.role())));
        return query;
    }

    private static Query withoutWords(List<Part> others) {
        if (others.isEmpty()) {
            return new MatchNoDocsQuery("nothing is asked for");
        }
        Part all = PartCompiler.together(others);
        return switch (all.role()) {
            case RANKS -> all.query();
            case FILTERS_NOTES -> both(all.query(), FilterQueries.notes());
            case FILTERS_PASSAGES, EXCLUDES -> both(all.query(), new FieldExistsQuery(IndexFields.TEXT));
        };
    }

    private static Query both(Query query, Query filter) {
        return new BooleanQuery.Builder()
                .add(new ConstantScoreQuery(query), Occur.MUST)
                .add(filter, Occur.FILTER)
                .build();
    }

    /// In the passage, or in the title of its section or note.
    private static Query anywhere(Wish word) {
        return new BooleanQuery.Builder()
                .add(word.in(IndexFields.TEXT), Occur.SHOULD)
                .add(boosted(new SpreadQuery(word.in(IndexFields.HEADING)), HEADING_ABOVE), Occur.SHOULD)
                .add(boosted(new SpreadQuery(word.in(IndexFields.TITLE)), TITLE_ABOVE), Occur.SHOULD)
                .build();
    }

    /// In the passage itself; for a section or note, in its own title.
    private static Query own(Wish word) {
        return any(List.of(word.in(IndexFields.TEXT), word.in(IndexFields.HEADING), word.in(IndexFields.TITLE)));
    }

    private static Query any(List<Query> queries) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        queries.forEach(query -> any.add(query, Occur.SHOULD));
        return any.build();
    }

    private static Query boosted(Query query, float boost) {
        return new BoostQuery(query, boost);
    }

    private static List<Query> bonuses(List<Wish> words, List<Wish> telling) {
        List<Query> bonuses = new ArrayList<>();
        for (Wish word : telling) {
            bonuses.add(boosted(word.in(IndexFields.HEADING), OWN_HEADING));
            bonuses.add(boosted(word.in(IndexFields.TITLE), OWN_TITLE));
            bonuses.add(boosted(word.in(IndexFields.TERM), DEFINED_TERM));
        }
        List<WantedWord> inOrder = words.stream().flatMap(word -> word.words().stream()).toList();
        boolean few = inOrder.size() <= MOST_WORDS_NEAR_EACH_OTHER;
        if (inOrder.size() > 1 && few) {
            int slop = SLOP_FOR_EACH_WORD * inOrder.size();
            bonuses.add(boosted(WordQueries.phrase(IndexFields.TEXT, inOrder, slop), NEAR_EACH_OTHER));
        }
        if (few) {
            bonuses.add(underHeading(inOrder));
        }
        FoldedLabel label = FoldedLabel.of(String.join(" ", words.stream().map(Wish::typed).toList()));
        bonuses.add(constant(FilterQueries.passageValue(Filters.label(label)), DEFINES_THE_WORDS));
        Term named = new Term(IndexFields.NOTE_FILTER, Filters.named(label));
        bonuses.add(constant(new TermQuery(named), NAMED_BY_THE_WORDS));
        return bonuses;
    }

    /// Passages that say the words under a heading that says them.
    private static Query underHeading(List<WantedWord> words) {
        Query heading = new SpreadQuery(WordQueries.phrase(IndexFields.HEADING, words, 0));
        Query text = WordQueries.phrase(IndexFields.TEXT, words, 0);
        Query both = new BooleanQuery.Builder().add(heading, Occur.FILTER).add(text, Occur.FILTER).build();
        return constant(both, ALL_IN_HEADING_ABOVE);
    }

    /// Passages like a long text: a third of its words at least.
    private static Query like(List<Wish> words, List<Part> others) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        words.stream().distinct().forEach(word -> any.add(word.in(IndexFields.TEXT), Occur.SHOULD));
        any.setMinimumNumberShouldMatch((int) words.stream().distinct().count() / 3);
        return with(others).add(any.build(), Occur.MUST).build();
    }

    /// What is left of a query that asks for more than can be looked for at once: its first words.
    Plan firstWords(ParsedQuery query) throws IOException {
        List<Wish> words = new ArrayList<>();
        String text = query.text().substring(0, Math.min(query.text().length(), LONGEST_OF_FIRST_WORDS));
        for (String word : text.split("[\\s\"()/:]+", MOST_WORDS_TAKEN_STRICTLY + 1)) {
            Expression.Word plain = new Expression.Word(new Span(0, 0), word, new Expression.Form.Plain());
            wishes.word(plain, false, IndexFields.TEXT).filter(Wish::isSingleWord).ifPresent(words::add);
        }
        return plan(words.subList(0, Math.min(words.size(), MOST_WORDS_TAKEN_STRICTLY)), List.of());
    }

    private static Query constant(Query query, float score) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }

    /// Half of the words at least; each further word counts more than any word's rarity.
    private static Query loose(List<Wish> words, List<Wish> telling, List<Part> others) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Wish word : telling) {
            BooleanQuery.Builder each = new BooleanQuery.Builder();
            each.add(own(word), Occur.MUST);
            each.add(constant(own(word), EACH_WORD_OF_SEVERAL), Occur.SHOULD);
            any.add(each.build(), Occur.SHOULD);
        }
        any.setMinimumNumberShouldMatch((telling.size() + 1) / 2);
        BooleanQuery.Builder loose = with(others);
        loose.add(any.build(), Occur.MUST);
        bonuses(words, telling).forEach(bonus -> loose.add(bonus, Occur.SHOULD));
        return loose.build();
    }
}
