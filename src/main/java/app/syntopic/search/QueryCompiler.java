package app.syntopic.search;

import app.syntopic.model.FoldedLabel;
import app.syntopic.model.Span;
import app.syntopic.search.language.Expression;
import app.syntopic.search.language.ParsedQuery;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Compiles a query as a whole: its free words, which may be spread over a passage and the titles above it, and its
/// other parts.
final class QueryCompiler {

    /// A longer query is a text whose like is looked for.
    private static final int MOST_WORDS_TAKEN_STRICTLY = 12;

    private static final int LONGEST_OF_FIRST_WORDS = 500;

    private final PartCompiler parts;
    private final Wishes wishes;
    private final Vocabulary vocabulary;
    private final WordQueries queries;

    QueryCompiler(PartCompiler parts, Wishes wishes, Vocabulary vocabulary) {
        this.parts = parts;
        this.wishes = wishes;
        this.vocabulary = vocabulary;
        this.queries = new WordQueries(vocabulary);
    }

    /// A query ready to run.
    ///
    /// @param strict all that is asked for
    /// @param loose most of it; empty when there is nothing to leave out
    /// @param words the free words
    /// @param highlighted what to mark in the passages found
    record Plan(Query strict, Optional<Query> loose, List<Wish> words, List<Wish> highlighted) {

        /// Whether nothing was asked for that could be looked for.
        boolean isEmpty() {
            return strict instanceof MatchNoDocsQuery && highlighted.isEmpty();
        }
    }

    Plan compile(ParsedQuery query) throws IOException {
        return compile(query, Map.of());
    }

    /// @param replacements words of the notebook to look for in place of words that it does not have, by the word as
    ///   typed
    Plan compile(ParsedQuery query, Map<String, List<String>> replacements) throws IOException {
        List<Expression> children = query.root() instanceof Expression.All all ? all.parts() : List.of(query.root());
        List<Wish> words = new ArrayList<>();
        List<Part> others = new ArrayList<>();
        List<String> signs = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Expression child : children) {
            if (child instanceof Expression.Word word && !(word.form() instanceof Expression.Form.Anything)) {
                boolean unfinished = word.span().end() == query.text().length();
                if (!known.add(word.text()) && !unfinished) {
                    continue;
                }
                Optional<Wish> wish = wishes.word(word, unfinished, IndexFields.TEXT);
                wish.map(each -> each.or(replacements.getOrDefault(word.text(), List.of()))).ifPresent(words::add);
                if (wish.isEmpty()) {
                    signs.add(word.text());
                }
            } else {
                parts.compile(child).ifPresent(others::add);
            }
        }
        if (words.isEmpty() && others.isEmpty() && !signs.isEmpty()) {
            others.addAll(parts.signs(signs));
        }
        if (words.isEmpty() && others.size() == 1 && children.getFirst() instanceof Expression.Phrase phrase) {
            others.set(0, calledSo(others.getFirst(), phrase));
        }
        return plan(wishes.joined(words, IndexFields.TEXT), others);
    }

    /// A phrase that is all of the query, with what is called so before what only mentions it.
    private Part calledSo(Part phrase, Expression.Phrase as) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(phrase.query(), Occur.MUST);
        LabelBonuses called = new LabelBonuses(FoldedLabel.of(as.text()), vocabulary);
        called.addTo(query, phrase.query());
        called.addUnderTitle(query);
        return new Part(query.build(), phrase.role(), phrase.wishes());
    }

    private Plan plan(List<Wish> words, List<Part> others) throws IOException {
        List<Wish> highlighted =
                Stream.concat(words.stream(), others.stream().flatMap(part -> part.wishes().stream())).toList();
        if (words.isEmpty()) {
            return new Plan(withoutWords(others), Optional.empty(), words, highlighted);
        }
        List<Wish> telling = StopWords.without(words);
        if (telling.size() > MOST_WORDS_TAKEN_STRICTLY) {
            Query like = with(others).add(WordRanking.like(telling, queries), Occur.MUST).build();
            return new Plan(like, Optional.empty(), words, highlighted);
        }
        WordRanking ranking = new WordRanking(words, telling, queries, vocabulary);
        BooleanQuery.Builder strict = with(others);
        ranking.addStrict(strict);
        BooleanQuery.Builder loose = with(others);
        boolean canBeLoose = ranking.addLoose(loose);
        return new Plan(strict.build(), canBeLoose ? Optional.of(loose.build()) : Optional.empty(), words, highlighted);
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
            case FILTERS_PASSAGES, EXCLUDES -> both(all.query(), FilterQueries.passages());
        };
    }

    private static Query both(Query query, Query filter) {
        return new BooleanQuery.Builder()
                .add(new ConstantScoreQuery(query), Occur.MUST)
                .add(filter, Occur.FILTER)
                .build();
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
}
