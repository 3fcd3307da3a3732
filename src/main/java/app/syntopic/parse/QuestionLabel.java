package app.syntopic.parse;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The beginning of an answer: `Q3 — Is it true, in whole or part?`, or one of Adler's questions without its number.
///
/// @param number 1 to 4
/// @param question as written, without the number; empty when only the number is
/// @param end where the answer begins in the text
record QuestionLabel(int number, String question, int end) {

    private static final Pattern NUMBERED =
            Pattern.compile(
                    "^\\s*(?:Q|Question)\\s*\\.?\\s*([1-4])(?!\\d)\\s*[—–\\-:.)|]*\\s*", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_QUESTION = 200;

    /// @param strongEnd the end of strong words the text begins with, or -1
    static Optional<QuestionLabel> numbered(String text, int strongEnd) {
        if (text.isEmpty() || Character.toLowerCase(text.charAt(0)) != 'q') {
            return Optional.empty();
        }
        Matcher matcher = NUMBERED.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        int number = matcher.group(1).charAt(0) - '0';
        int end = questionEnd(text, matcher.end());
        if (end < 0 && strongEnd > matcher.end()) {
            end = strongEnd;
        }
        return Optional.of(
                end < 0
                        ? new QuestionLabel(number, "", matcher.end())
                        : new QuestionLabel(number, question(text, matcher.end(), end), Words.skipSpaces(text, end)));
    }

    /// One of the four questions by its words, with its question mark.
    static Optional<QuestionLabel> unnumbered(String text) {
        int end = questionEnd(text, 0);
        if (end < 0) {
            return Optional.empty();
        }
        String question = question(text, 0, end);
        int number = number(question.toLowerCase(Locale.ROOT));
        return number == 0
                ? Optional.empty()
                : Optional.of(new QuestionLabel(number, question, Words.skipSpaces(text, end)));
    }

    /// Whether the words are those of the question of this number.
    boolean isAdlers() {
        return number(question.toLowerCase(Locale.ROOT)) == number;
    }

    private static int number(String question) {
        if (question.startsWith("what is") && question.contains("about")) {
            return 1;
        }
        if (question.contains("argued")
                || question.startsWith("what is being said")
                || question.startsWith("how is it said")) {
            return 2;
        }
        if (question.startsWith("is it true") || question.startsWith("is the ") && question.contains("true")) {
            return 3;
        }
        return question.startsWith("what of it") || question.startsWith("so what") ? 4 : 0;
    }

    private static int questionEnd(String text, int from) {
        int limit = Math.min(text.length(), from + LONGEST_QUESTION);
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '?' || c == '\n') {
                return c == '?' ? i + 1 : -1;
            }
            if (c == '.' && Words.isSpaceAt(text, i + 1)) {
                return -1;
            }
        }
        return -1;
    }

    private static String question(String text, int from, int to) {
        return text.substring(from, to).strip();
    }
}
