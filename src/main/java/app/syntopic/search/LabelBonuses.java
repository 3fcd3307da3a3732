package app.syntopic.search;

import app.syntopic.model.FoldedLabel;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

import java.io.IOException;

/// Brings forward what is called just as a query says: the definition of that term, the section and the note of that
/// title, and what stands below them.
final class LabelBonuses {

    // Scores of words seldom pass 10 each; these add up to more where something is certain.
    private static final float ABOUT_AND_SAYS_SO = 32f;
    private static final float TITLED_BY_THE_WORDS = 22f;
    private static final float DEFINES_THE_WORDS = 24f;
    private static final float EXPLAINS_THE_WORDS = 12f;
    private static final float OPENS_A_NOTE_OF_THAT_NAME = 9f;
    private static final float NAMED_BY_THE_WORDS = 16f;
    private static final float ABOUT_THE_WORDS = 5f;

    private static final Query NOTHING = new MatchNoDocsQuery("nothing is called so");

    private final FoldedLabel label;
    private final Vocabulary vocabulary;

    LabelBonuses(FoldedLabel label, Vocabulary vocabulary) {
        this.label = label;
        this.vocabulary = vocabulary;
    }

    /// @param saying finds the words in a passage, in their order
    void addTo(BooleanQuery.Builder query, Query saying) throws IOException {
        Query about = WordQueries.spread(passages(Filters.about(label)));
        if (!WordQueries.findsNothing(about)) {
            add(about, ABOUT_THE_WORDS, query);
            add(both(about, saying), ABOUT_AND_SAYS_SO, query);
        }
        add(passages(Filters.label(label)), DEFINES_THE_WORDS, query);
        add(passages(Filters.explains(label)), EXPLAINS_THE_WORDS, query);
        add(passages(Filters.opens(label)), OPENS_A_NOTE_OF_THAT_NAME, query);
        String named = Filters.named(label);
        if (vocabulary.has(IndexFields.NOTE_FILTER, named)) {
            add(new TermQuery(new Term(IndexFields.NOTE_FILTER, named)), NAMED_BY_THE_WORDS, query);
        }
    }

    /// Under a section's title that consists of the words.
    Query underTitle() throws IOException {
        return WordQueries.spread(passages(Filters.titled(label)));
    }

    /// The same, with its score.
    Query whatIsUnderTitle() throws IOException {
        return constant(underTitle(), TITLED_BY_THE_WORDS);
    }

    void addUnderTitle(BooleanQuery.Builder query) throws IOException {
        add(underTitle(), TITLED_BY_THE_WORDS, query);
    }

    private Query passages(String value) throws IOException {
        return vocabulary.has(IndexFields.FILTER, value) ? FilterQueries.passageValue(value) : NOTHING;
    }

    private static void add(Query query, float score, BooleanQuery.Builder to) {
        if (!WordQueries.findsNothing(query)) {
            to.add(constant(query, score), Occur.SHOULD);
        }
    }

    private static Query both(Query one, Query other) {
        return WordQueries.findsNothing(other)
                ? other
                : new BooleanQuery.Builder().add(one, Occur.FILTER).add(other, Occur.FILTER).build();
    }

    private static Query constant(Query query, float score) {
        return WordQueries.findsNothing(query) ? query : new BoostQuery(new ConstantScoreQuery(query), score);
    }
}
