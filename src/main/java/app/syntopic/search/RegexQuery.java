package app.syntopic.search;

import org.apache.lucene.search.Query;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// Passages in whose text a regular expression finds something. A pattern that takes too many steps on a passage does
/// not match it.
final class RegexQuery extends StoredTextQuery {

    private static final long MOST_STEPS_IN_A_PASSAGE = 200_000;

    private final Pattern pattern;

    private RegexQuery(Pattern pattern) {
        this.pattern = pattern;
    }

    /// Case aside. Empty when the text is no pattern.
    static Optional<Query> of(String pattern) {
        try {
            return Optional.of(
                    new RegexQuery(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
        } catch (PatternSyntaxException | StackOverflowError notAPattern) {
            return Optional.empty();
        }
    }

    /// A text as it is written, case and all, not within a word.
    static Query written(String text, boolean wordMayGoOn) {
        String behind = wordMayGoOn ? "" : "(?![\\p{L}\\p{N}])";
        return new RegexQuery(Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(text) + behind));
    }

    @Override
    boolean matches(Row.OfPassage passage) {
        return found(passage.text());
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
