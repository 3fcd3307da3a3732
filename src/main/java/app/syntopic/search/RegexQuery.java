package app.syntopic.search;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// Passages in whose text a regular expression finds something. It reads the stored text of every passage that the rest
/// of the query lets pass, so it is bounded: a pattern that takes too many steps on a passage does not match it.
final class RegexQuery extends Query {

    private static final long MOST_STEPS_IN_A_PASSAGE = 200_000;

    private final Pattern pattern;

    private RegexQuery(Pattern pattern) {
        this.pattern = pattern;
    }

    /// Empty when the text is no pattern.
    static Optional<Query> of(String pattern) {
        try {
            return Optional.of(
                    new RegexQuery(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
        } catch (PatternSyntaxException | StackOverflowError notAPattern) {
            return Optional.empty();
        }
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
                StoredFields stored = leaf.reader().storedFields();
                DocIdSetIterator all = DocIdSetIterator.all(leaf.reader().maxDoc());
                Scorer scorer =
                        new ConstantScoreScorer(
                                score(),
                                mode,
                                new TwoPhaseIterator(all) {
                                    @Override
                                    public boolean matches() throws IOException {
                                        BytesRef bytes =
                                                stored.document(approximation.docID()).getBinaryValue(IndexFields.ROW);
                                        return bytes != null
                                                && Row.read(bytes) instanceof Row.OfPassage passage
                                                && found(passage.text());
                                    }

                                    @Override
                                    public float matchCost() {
                                        return 10_000f;
                                    }
                                });
                return new DefaultScorerSupplier(scorer);
            }

            @Override
            public boolean isCacheable(LeafReaderContext context) {
                return false;
            }
        };
    }

    private boolean found(String text) {
        Matcher matcher =
                pattern.matcher(new CountedText(text, new long[] {MOST_STEPS_IN_A_PASSAGE}, 0, text.length()));
        try {
            return matcher.find();
        } catch (TooManyStepsException | StackOverflowError tooMuch) {
            return false;
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "/" + pattern.pattern() + "/";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RegexQuery regex && pattern.pattern().equals(regex.pattern.pattern());
    }

    @Override
    public int hashCode() {
        return 31 * classHash() + pattern.pattern().hashCode();
    }

    /// A text that can be read only so many times: the one way to end a search for a pattern that has gone astray.
    @SuppressWarnings("ArrayRecordComponent") // one counter for a text and all its parts; never compared
    private record CountedText(String text, long[] stepsLeft, int start, int end) implements CharSequence {

        @Override
        public char charAt(int index) {
            if (stepsLeft[0]-- <= 0) {
                throw new TooManyStepsException();
            }
            return text.charAt(start + index);
        }

        @Override
        public int length() {
            return end - start;
        }

        @Override
        public CharSequence subSequence(int from, int to) {
            return new CountedText(text, stepsLeft, start + from, start + to);
        }

        @Override
        public String toString() {
            return text.substring(start, end);
        }
    }

    private static final class TooManyStepsException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManyStepsException() {
            super("a pattern takes too many steps", null, false, false);
        }
    }
}
