package app.syntopic.parse;

import app.syntopic.model.Span;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Cuts prose into sentences: Unicode's rules (UAX 29, by ICU), less the breaks that abbreviations, initials, quotes
/// and brackets do not make.
///
/// Not thread-safe: one instance for one parse.
final class Sentences {

    /// Words before a full stop after which a sentence goes on.
    private static final Set<String> ABBREVIATIONS =
            Set.of(
                    "e.g", "eg", "i.e", "ie", "cf", "vs", "viz", "ca", "approx", "resp", "incl", "esp", "al", "dr",
                    "mr", "mrs", "ms", "prof", "st", "rev", "hon", "gen", "gov", "sen", "rep", "jr", "ed", "eds",
                    "trans", "dept", "univ", "ph.d");

    /// Words before a full stop after which a number belongs to the sentence.
    private static final Set<String> BEFORE_NUMBER =
            Set.of(
                    "no", "nos", "p", "pp", "vol", "vols", "fig", "figs", "eq", "ch", "chs", "sec", "secs", "art",
                    "para", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec");

    /// Words that begin a sentence after a single capital more often than they follow an initial.
    private static final Set<String> OPENERS =
            Set.of(
                    "the", "a", "an", "this", "that", "these", "those", "it", "he", "she", "they", "we", "i", "you",
                    "but", "and", "so", "in", "on", "at", "for", "if", "when", "while", "as", "by", "to", "there",
                    "then", "yet", "or", "not", "no", "his", "her", "their", "its", "our", "both", "two", "see", "with",
                    "from", "how", "what", "why", "who");

    private static final int OTHER_SIGN = -1;
    private static final int NO_SIGN = -2;

    private final BreakIterator breaks = BreakIterator.getSentenceInstance(ULocale.ENGLISH);

    /// The sentences in `text` up to `end`, without the white space around them.
    ///
    /// @param whole spans that no sentence may end inside
    List<Span> in(String text, int end, Ranges whole) {
        List<Span> sentences = new ArrayList<>();
        int start = Words.skipSpaces(text, 0);
        if (start < end && mayBreak(text, start, end)) {
            Ranges brackets = Ranges.of(brackets(text));
            breaks.setText(text);
            int at = next(text, start);
            while (at != BreakIterator.DONE && at < end) {
                if (isEnd(text, start, at, whole, brackets)) {
                    sentences.add(new Span(start, Words.trimEnd(text, start, at)));
                    start = Words.skipSpaces(text, at);
                }
                at = next(text, at);
            }
        }
        int last = Words.trimEnd(text, Math.min(start, end), end);
        if (start < last) {
            sentences.add(new Span(start, last));
        }
        return sentences;
    }

    /// The next place where a sentence may begin: one of Unicode's, or an earlier one that its rules do not see, before
    /// a number or behind a citation that follows the full stop.
    private int next(String text, int from) {
        int to = breaks.following(from);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '.' || c == '?' || c == '!') {
                int next = Words.skipSpaces(text, i + 1);
                int behind = Appended.end(text, next);
                boolean number = c == '.' && next > i + 1 && next < to && Character.isDigit(text.charAt(next));
                if (number && i > from && !Character.isDigit(text.charAt(i - 1))) {
                    return next;
                }
                if (behind > next && behind < text.length()) {
                    return behind;
                }
            }
        }
        return to;
    }

    /// Whether any sign that can end a sentence stands before the last character.
    private static boolean mayBreak(String text, int from, int end) {
        for (int i = from; i < end - 1; i++) {
            char c = text.charAt(i);
            if (c == '.' || c == '?' || c == '!' || c == '\n' || c > 0x2E80 || c == '…') {
                return true;
            }
        }
        return false;
    }

    private static boolean isEnd(String text, int start, int at, Ranges whole, Ranges brackets) {
        int sign = lastSign(text, start, at);
        if (sign < 0) {
            return sign == OTHER_SIGN && !whole.isInside(at);
        }
        int next = Words.skipSpaces(text, at);
        if (whole.isInside(at) || isHeld(brackets, start, sign, at) || Appended.end(text, next) > next) {
            return false;
        }
        if (next < text.length() && Character.isLowerCase(text.charAt(next))) {
            return false;
        }
        return text.charAt(sign) != '.' || !isAbbreviated(text, start, sign, next);
    }

    /// The place of the full stop, question or exclamation mark before `at`; otherwise [#OTHER_SIGN] when a line's end
    /// or another script's sign stands there, and [#NO_SIGN] when none does.
    private static int lastSign(String text, int start, int at) {
        int otherwise = NO_SIGN;
        for (int i = at - 1; i >= start; i--) {
            char c = text.charAt(i);
            if (c == '.' || c == '?' || c == '!') {
                return i;
            }
            if (c == '\n' || Character.isLetterOrDigit(c)) {
                return c == '\n' ? OTHER_SIGN : otherwise;
            }
            if (c == ']' || c == ')') {
                int open = Appended.start(text, start, i);
                i = open < 0 ? i : open;
            } else if (Character.getType(c) == Character.OTHER_PUNCTUATION && c > 0x7F) {
                otherwise = OTHER_SIGN;
            }
        }
        return otherwise;
    }

    /// Whether a bracket keeps the sign at `sign` from ending the sentence: it is still open at `at`, or it closes
    /// there but opened in mid-sentence.
    private static boolean isHeld(Ranges brackets, int start, int sign, int at) {
        int open = brackets.startAround(sign);
        return open >= 0 && (at < brackets.endAround(sign) || open > start);
    }

    private static boolean isAbbreviated(String text, int start, int dot, int next) {
        int from = dot;
        while (from > start && isWordPart(text.charAt(from - 1))) {
            from--;
        }
        String word = text.substring(from, dot).toLowerCase(Locale.ROOT);
        boolean digitNext = next < text.length() && Character.isDigit(text.charAt(next));
        if (ABBREVIATIONS.contains(word) || digitNext && BEFORE_NUMBER.contains(word)) {
            return true;
        }
        boolean initial = dot - from == 1 && Character.isUpperCase(text.charAt(from));
        boolean initials = word.length() >= 3 && word.charAt(word.length() - 2) == '.';
        return (initial || initials) && !OPENERS.contains(wordAt(text, next));
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '.';
    }

    private static String wordAt(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end).toLowerCase(Locale.ROOT);
    }

    /// Matched pairs of brackets, outermost ones only, in order.
    private static List<Span> brackets(String text) {
        List<Span> found = new ArrayList<>();
        int depth = 0;
        int opened = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '[' || c == '(') {
                if (depth++ == 0) {
                    opened = i;
                }
            } else if ((c == ']' || c == ')') && depth > 0 && --depth == 0) {
                found.add(new Span(opened, i + 1));
            }
        }
        return found;
    }
}
