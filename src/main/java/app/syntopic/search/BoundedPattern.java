package app.syntopic.search;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// A regular expression that is given up where it takes too many steps. Not thread-safe.
final class BoundedPattern {

    private static final long MOST_STEPS_IN_A_TEXT = 200_000;

    /// A pattern that goes astray in so many texts would do so in many more.
    private static final int MOST_TEXTS_GIVEN_UP = 200;

    private final Pattern pattern;
    private int textsGivenUp;

    BoundedPattern(Pattern pattern) {
        this.pattern = pattern;
    }

    /// Case aside. Empty when the text is no pattern.
    static Optional<BoundedPattern> of(String written) {
        try {
            int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
            return Optional.of(new BoundedPattern(Pattern.compile(written, flags)));
        } catch (PatternSyntaxException | StackOverflowError notAPattern) {
            return Optional.empty();
        }
    }

    /// Whether the text holds a match; a text that takes too many steps holds none, nor does any once the pattern is
    /// given up.
    boolean isIn(String text) {
        return !isGivenUp() && isIn(text, new Steps(MOST_STEPS_IN_A_TEXT));
    }

    /// Whether so many texts took too many steps that no more are looked at.
    boolean isGivenUp() {
        return textsGivenUp >= MOST_TEXTS_GIVEN_UP;
    }

    /// The same for one of many texts that share their steps; once these are used up, no text holds a match.
    boolean isIn(String text, Steps steps) {
        try {
            Matcher matcher = pattern.matcher(new CountedText(text, steps, 0, text.length()));
            return matcher.find();
        } catch (TooManyStepsException | StackOverflowError tooMuch) {
            textsGivenUp++;
            return false;
        }
    }

    @Override
    public String toString() {
        return pattern.pattern();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BoundedPattern bounded
                && pattern.pattern().equals(bounded.pattern.pattern())
                && pattern.flags() == bounded.pattern.flags();
    }

    @Override
    public int hashCode() {
        return pattern.pattern().hashCode();
    }

    /// How many letters may still be read.
    static final class Steps {
        private long left;

        Steps(long left) {
            this.left = left;
        }

        void take() {
            if (left-- <= 0) {
                throw new TooManyStepsException();
            }
        }
    }

    /// A text that can be read only so many times: the one way to end a search for a pattern that has gone astray.
    private record CountedText(String text, Steps steps, int start, int end) implements CharSequence {

        @Override
        public char charAt(int index) {
            steps.take();
            return text.charAt(start + index);
        }

        @Override
        public int length() {
            return end - start;
        }

        @Override
        public CharSequence subSequence(int from, int to) {
            return new CountedText(text, steps, start + from, start + to);
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
