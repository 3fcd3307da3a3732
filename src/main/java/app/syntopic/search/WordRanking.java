package app.syntopic.search;

import app.syntopic.model.FoldedLabel;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Ranks passages by the free words of a query: BM25 over the passage, the titles above it and what it refers to, and
/// then what a reader would put first.
final class WordRanking {

    private static final float OWN_HEADING = 1.2f;
    private static final float OWN_TITLE = 0.8f;
    private static final float HEADING_ABOVE = 0.3f;
    private static final float TITLE_ABOVE = 0.4f;
    private static final float REFERRED_TO = 0.3f;
    private static final float DEFINED_TERM = 1.0f;
    private static final float HEADING_WITH_HALF = 2.0f;
    private static final float TITLE_WITH_HALF = 1.0f;
    private static final float NEAR_EACH_OTHER = 1.0f;

    // Scores of words seldom pass 10 each; these add up to more where something is certain.
    private static final float ABOUT_AND_SAYS_SO = 32f;
    private static final float TITLED_BY_THE_WORDS = 22f;
    private static final float DEFINES_THE_WORDS = 24f;
    private static final float OPENS_A_NOTE_OF_THAT_NAME = 9f;
    private static final float NAMED_BY_THE_WORDS = 16f;
    private static final float ABOUT_THE_WORDS = 5f;
    private static final float EACH_WORD_OF_SEVERAL = 2.5f;

    /// How far apart words of a query may stand to count as near, for each word.
    private static final int SLOP_FOR_EACH_WORD = 2;

    private static final int MOST_WORDS_NEAR_EACH_OTHER = 8;

    private final List<Wish> words;
    private final List<Wish> telling;
    private final FoldedLabel label;

    /// @param words all words in order
    /// @param telling those that are asked for; the others only bring passages forward
    WordRanking(List<Wish> words, List<Wish> telling) {
        this.words = words;
        this.telling = telling;
        this.label = FoldedLabel.of(String.join(" ", words.stream().map(Wish::typed).toList()));
    }

    /// Adds that all words are there, at least one of them in the passage itself, unless its section's title is made of
    /// them.
    void addStrict(BooleanQuery.Builder query) {
        for (Wish word : telling) {
            query.add(anywhere(word), Occur.MUST);
        }
        List<Query> own = new ArrayList<>(telling.stream().map(WordRanking::own).toList());
        own.add(underTitle());
        query.add(any(own), Occur.FILTER);
        bonuses().forEach(bonus -> query.add(bonus, Occur.SHOULD));
    }

    /// Adds that some of the words are there, or half of them in the title above; each further word counts more than
    /// its rarity. Words that many sentences hold, like "keep" or "once", bring forward what has others. False when
    /// there is nothing to leave out.
    boolean addLoose(BooleanQuery.Builder query) {
        if (telling.size() < 2) {
            return false;
        }
        List<Wish> weighty = StopWords.withoutLight(telling);
        BooleanQuery.Builder some = new BooleanQuery.Builder();
        for (Wish word : weighty) {
            BooleanQuery.Builder each = new BooleanQuery.Builder();
            each.add(own(word), Occur.MUST);
            each.add(constant(own(word), EACH_WORD_OF_SEVERAL), Occur.SHOULD);
            some.add(each.build(), Occur.SHOULD);
        }
        if (weighty.size() > 1) {
            some.add(boosted(half(weighty, IndexFields.HEADING), HEADING_WITH_HALF), Occur.SHOULD);
            some.add(boosted(half(weighty, IndexFields.TITLE), TITLE_WITH_HALF), Occur.SHOULD);
        }
        query.add(some.build(), Occur.MUST);
        telling.stream().filter(word -> !weighty.contains(word)).forEach(light -> query.add(own(light), Occur.SHOULD));
        bonuses().forEach(bonus -> query.add(bonus, Occur.SHOULD));
        return true;
    }

    /// Below a title that has two of the words and half of them at least.
    private static Query half(List<Wish> words, String field) {
        BooleanQuery.Builder half = new BooleanQuery.Builder();
        words.forEach(word -> half.add(word.in(field), Occur.SHOULD));
        half.setMinimumNumberShouldMatch(Math.max(2, (words.size() + 1) / 2));
        return new SpreadQuery(half.build());
    }

    /// Passages like a long text: a third of its words at least.
    static Query like(List<Wish> words) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        List<Wish> distinct = words.stream().distinct().toList();
        distinct.forEach(word -> any.add(word.in(IndexFields.TEXT), Occur.SHOULD));
        any.setMinimumNumberShouldMatch(distinct.size() / 3);
        return any.build();
    }

    /// In the passage, or in the title of its section or note.
    private static Query anywhere(Wish word) {
        return any(
                List.of(
                        word.in(IndexFields.TEXT),
                        boosted(word.in(IndexFields.CITED), REFERRED_TO),
                        boosted(word.in(IndexFields.SEE), REFERRED_TO),
                        boosted(new SpreadQuery(word.in(IndexFields.HEADING)), HEADING_ABOVE),
                        boosted(new SpreadQuery(word.in(IndexFields.TITLE)), TITLE_ABOVE)));
    }

    /// In the passage itself; for a section or note, in its own title.
    private static Query own(Wish word) {
        return any(
                List.of(
                        word.in(IndexFields.TEXT),
                        boosted(word.in(IndexFields.CITED), REFERRED_TO),
                        boosted(word.in(IndexFields.SEE), REFERRED_TO),
                        word.in(IndexFields.HEADING),
                        word.in(IndexFields.TITLE)));
    }

    private List<Query> bonuses() {
        List<Query> bonuses = new ArrayList<>();
        for (Wish word : telling) {
            bonuses.add(boosted(word.in(IndexFields.HEADING), OWN_HEADING));
            bonuses.add(boosted(word.in(IndexFields.TITLE), OWN_TITLE));
            bonuses.add(boosted(word.in(IndexFields.TERM), DEFINED_TERM));
        }
        near().ifPresent(bonuses::add);
        Query about = new SpreadQuery(FilterQueries.passageValue(Filters.about(label)));
        bonuses.add(constant(about, ABOUT_THE_WORDS));
        saying().ifPresent(text -> bonuses.add(constant(both(about, text), ABOUT_AND_SAYS_SO)));
        bonuses.add(constant(underTitle(), TITLED_BY_THE_WORDS));
        bonuses.add(constant(FilterQueries.passageValue(Filters.label(label)), DEFINES_THE_WORDS));
        bonuses.add(constant(FilterQueries.passageValue(Filters.opens(label)), OPENS_A_NOTE_OF_THAT_NAME));
        Term named = new Term(IndexFields.NOTE_FILTER, Filters.named(label));
        bonuses.add(constant(new TermQuery(named), NAMED_BY_THE_WORDS));
        return bonuses;
    }

    /// Under a section's title that consists of the words.
    private Query underTitle() {
        return new SpreadQuery(FilterQueries.passageValue(Filters.titled(label)));
    }

    private List<WantedWord> inOrder() {
        return words.stream().flatMap(word -> word.words().stream()).toList();
    }

    private Optional<Query> near() {
        List<WantedWord> inOrder = inOrder();
        if (inOrder.size() < 2 || inOrder.size() > MOST_WORDS_NEAR_EACH_OTHER) {
            return Optional.empty();
        }
        int slop = SLOP_FOR_EACH_WORD * inOrder.size();
        return Optional.of(boosted(WordQueries.phrase(IndexFields.TEXT, inOrder, slop), NEAR_EACH_OTHER));
    }

    private Optional<Query> saying() {
        List<WantedWord> inOrder = inOrder();
        boolean few = inOrder.size() <= MOST_WORDS_NEAR_EACH_OTHER;
        return few ? Optional.of(WordQueries.phrase(IndexFields.TEXT, inOrder, 0)) : Optional.empty();
    }

    private static Query any(List<Query> queries) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        queries.forEach(query -> any.add(query, Occur.SHOULD));
        return any.build();
    }

    private static Query both(Query one, Query other) {
        return new BooleanQuery.Builder().add(one, Occur.FILTER).add(other, Occur.FILTER).build();
    }

    private static Query boosted(Query query, float boost) {
        return new BoostQuery(query, boost);
    }

    private static Query constant(Query query, float score) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }
}
