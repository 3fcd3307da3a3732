package app.syntopic.search;

import app.syntopic.model.FoldedLabel;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Ranks passages by the free words of a query: BM25 over the passage, the titles above it and what it refers to, and
/// then what a reader would put first.
final class WordRanking {

    private static final float OWN_HEADING = 1.2f;
    private static final float OWN_TITLE = 0.8f;
    private static final float HEADING_ABOVE = 0.3f;
    private static final float TITLE_ABOVE = 0.4f;

    /// What a link or citation says, beside what the passage says itself.
    static final float REFERRED_TO = 0.3f;

    private static final float DEFINED_TERM = 1.0f;
    private static final float HEADING_WITH_HALF = 2.0f;
    private static final float TITLE_WITH_HALF = 1.0f;
    private static final float NEAR_EACH_OTHER = 1.0f;

    private static final float EACH_WORD_OF_SEVERAL = 2.5f;

    /// How far apart words of a query may stand to count as near, for each word.
    private static final int SLOP_FOR_EACH_WORD = 2;

    private static final int MOST_WORDS_NEAR_EACH_OTHER = 8;

    private static final Query NOTHING = new MatchNoDocsQuery("nothing to bring forward");

    private final List<Wish> words;
    private final List<Wish> telling;
    private final List<InFields> found;
    private final LabelBonuses called;
    private final WordQueries queries;

    /// @param words all words in order
    /// @param telling those that are asked for; the others only bring passages forward
    WordRanking(List<Wish> words, List<Wish> telling, WordQueries queries, Vocabulary vocabulary) throws IOException {
        this.words = words;
        this.telling = telling;
        this.queries = queries;
        String typed = String.join(" ", words.stream().map(Wish::typed).toList());
        this.called = new LabelBonuses(FoldedLabel.of(typed), vocabulary);
        List<InFields> inFields = new ArrayList<>(telling.size());
        for (Wish word : telling) {
            inFields.add(InFields.of(word, queries));
        }
        this.found = inFields;
    }

    /// One word, in each field that counts.
    private record InFields(Query text, Query cited, Query see, Query heading, Query title, Query term) {

        static InFields of(Wish word, WordQueries queries) throws IOException {
            return new InFields(
                    word.in(IndexFields.TEXT, queries),
                    word.in(IndexFields.CITED, queries),
                    word.in(IndexFields.SEE, queries),
                    word.in(IndexFields.HEADING, queries),
                    word.in(IndexFields.TITLE, queries),
                    word.in(IndexFields.TERM, queries));
        }

        /// In the passage, or in the title of its section or note.
        Query anywhere() {
            return any(List.of(passage(), headingAbove(), titleAbove()));
        }

        /// In the passage itself; for a section or note, in its own title.
        Query own() {
            return any(List.of(passage(), heading, title));
        }

        Query passage() {
            return any(List.of(text, WordQueries.boosted(cited, REFERRED_TO), WordQueries.boosted(see, REFERRED_TO)));
        }

        Query headingAbove() {
            return WordQueries.boosted(WordQueries.spread(heading), HEADING_ABOVE);
        }

        Query titleAbove() {
            return WordQueries.boosted(WordQueries.spread(title), TITLE_ABOVE);
        }

        boolean isInNoTitle() {
            return WordQueries.findsNothing(heading) && WordQueries.findsNothing(title);
        }
    }

    /// Adds that all words are there, at least one of them in the passage itself, unless its section's title is made of
    /// them.
    void addStrict(BooleanQuery.Builder query) throws IOException {
        if (found.size() == 1) {
            addSingle(found.getFirst(), query);
            return;
        }
        for (InFields word : found) {
            query.add(word.anywhere(), Occur.MUST);
        }
        if (found.stream().noneMatch(InFields::isInNoTitle)) {
            List<Query> own = new ArrayList<>(found.stream().map(InFields::own).toList());
            own.add(called.underTitle());
            query.add(any(own), Occur.FILTER);
        }
        addOwnTitles(query);
        addBonuses(query);
        called.addUnderTitle(query);
    }

    /// The same for one word, scored alike: what the passage must hold leads, and titles above are looked at only for
    /// passages that do.
    private void addSingle(InFields word, BooleanQuery.Builder query) throws IOException {
        Query required =
                any(
                        List.of(
                                word.passage(),
                                WordQueries.boosted(word.heading(), OWN_HEADING),
                                WordQueries.boosted(word.title(), OWN_TITLE),
                                called.whatIsUnderTitle()));
        query.add(required, Occur.MUST);
        optional(word.headingAbove(), query);
        optional(word.titleAbove(), query);
        addBonuses(query);
    }

    /// Adds that some of the words are there, or half of them in the title above; each further word counts more than
    /// its rarity. Words that many sentences hold, like "keep" or "once", bring forward what has others. False when
    /// there is nothing to leave out.
    boolean addLoose(BooleanQuery.Builder query) throws IOException {
        if (telling.size() < 2) {
            return false;
        }
        List<Wish> weighty = StopWords.withoutLight(telling);
        BooleanQuery.Builder some = new BooleanQuery.Builder();
        List<InFields> weightyFound = new ArrayList<>();
        for (int i = 0; i < telling.size(); i++) {
            Query own = found.get(i).own();
            if (!weighty.contains(telling.get(i))) {
                optional(own, query);
            } else {
                weightyFound.add(found.get(i));
                optional(withBonus(own, EACH_WORD_OF_SEVERAL), some);
            }
        }
        if (weighty.size() > 1) {
            optional(
                    WordQueries.boosted(half(weightyFound.stream().map(InFields::heading).toList()), HEADING_WITH_HALF),
                    some);
            optional(
                    WordQueries.boosted(half(weightyFound.stream().map(InFields::title).toList()), TITLE_WITH_HALF),
                    some);
        }
        query.add(some.build(), Occur.MUST);
        addOwnTitles(query);
        addBonuses(query);
        called.addUnderTitle(query);
        return true;
    }

    private static Query withBonus(Query query, float bonus) {
        return WordQueries.findsNothing(query) ? query : new BonusQuery(query, bonus);
    }

    /// Below a title that has two of the words and half of them at least.
    private static Query half(List<Query> words) {
        int least = Math.max(2, (words.size() + 1) / 2);
        List<Query> present = words.stream().filter(word -> !WordQueries.findsNothing(word)).toList();
        if (present.size() < least) {
            return NOTHING;
        }
        BooleanQuery.Builder half = new BooleanQuery.Builder();
        present.forEach(word -> half.add(word, Occur.SHOULD));
        half.setMinimumNumberShouldMatch(least);
        return new SpreadQuery(half.build());
    }

    /// Passages like a long text: a third of its words at least.
    static Query like(List<Wish> words, WordQueries queries) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        List<Wish> distinct = words.stream().distinct().toList();
        for (Wish word : distinct) {
            any.add(word.in(IndexFields.TEXT, queries), Occur.SHOULD);
        }
        any.setMinimumNumberShouldMatch(distinct.size() / 3);
        return any.build();
    }

    private void addOwnTitles(BooleanQuery.Builder query) {
        for (InFields word : found) {
            optional(WordQueries.boosted(word.heading(), OWN_HEADING), query);
            optional(WordQueries.boosted(word.title(), OWN_TITLE), query);
        }
    }

    private void addBonuses(BooleanQuery.Builder query) throws IOException {
        for (InFields word : found) {
            optional(WordQueries.boosted(word.term(), DEFINED_TERM), query);
        }
        optional(WordQueries.boosted(near(), NEAR_EACH_OTHER), query);
        called.addTo(query, saying());
    }

    private List<WantedWord> inOrder() {
        return words.stream().flatMap(word -> word.words().stream()).toList();
    }

    private Query near() throws IOException {
        List<WantedWord> inOrder = inOrder();
        if (inOrder.size() < 2 || inOrder.size() > MOST_WORDS_NEAR_EACH_OTHER) {
            return NOTHING;
        }
        int slop = SLOP_FOR_EACH_WORD * inOrder.size();
        return queries.phrase(IndexFields.TEXT, inOrder, slop);
    }

    private Query saying() throws IOException {
        List<WantedWord> inOrder = inOrder();
        boolean few = inOrder.size() <= MOST_WORDS_NEAR_EACH_OTHER;
        return few ? queries.phrase(IndexFields.TEXT, inOrder, 0) : NOTHING;
    }

    private static void optional(Query query, BooleanQuery.Builder to) {
        if (!WordQueries.findsNothing(query)) {
            to.add(query, Occur.SHOULD);
        }
    }

    private static Query any(List<Query> queries) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        queries.forEach(query -> optional(query, any));
        BooleanQuery all = any.build();
        return switch (all.clauses().size()) {
            case 0 -> NOTHING;
            case 1 -> all.clauses().getFirst().query();
            default -> all;
        };
    }
}
