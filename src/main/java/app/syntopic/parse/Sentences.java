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

    private final BreakIterator breaks = BreakIterator.getSentenceInstance(ULocale.ENGLISH);

    /// The sentences in `text` up to `end`, without the white space around them.
    ///
    /// @param quotes spans that no sentence may end inside, in order
    List<Span> in(String text, int end, List<Span> quotes) {
        List<Span> sentences = new ArrayList<>();
        int start = Words.skipSpaces(text, 0);
        if (start >= end) {
            return sentences;
        }
        if (mayBreak(text, start, end)) {
            List<Span> brackets = brackets(text);
            breaks.setText(text);
            int at = breaks.following(start);
            while (at != BreakIterator.DONE && at < end) {
                if (isEnd(text, start, at, quotes, brackets)) {
                    sentences.add(new Span(start, Words.trimEnd(text, start, at)));
                    start = Words.skipSpaces(text, at);
                }
                at = breaks.next();
            }
        }
        if (start < end) {
            int trimmed = Words.trimEnd(text, start, end);
            if (trimmed > start) {
                sentences.add(new Span(start, trimmed));
            }
        }
        return sentences;
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

    private static boolean isEnd(String text, int start, int at, List<Span> quotes, List<Span> brackets) {
        int sign = lastSign(text, start, at);
        if (sign < 0) {
            return true;
        }
        if (isInside(quotes, at) || isHeld(brackets, start, sign, at)) {
            return false;
        }
        int next = Words.skipSpaces(text, at);
        if (next < text.length() && Character.isLowerCase(text.charAt(next))) {
            return false;
        }
        return text.charAt(sign) != '.' || !isAbbreviated(text, start, sign, next);
    }

    /// The place of the full stop, question or exclamation mark before `at`; -1 when a line or another script's sign
    /// ends the sentence.
    private static int lastSign(String text, int start, int at) {
        for (int i = at - 1; i >= start; i--) {
            char c = text.charAt(i);
            if (c == '.' || c == '?' || c == '!') {
                return i;
            }
            if (c == '\n') {
                return -1;
            }
            if (Character.isLetterOrDigit(c)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isInside(List<Span> spans, int at) {
        for (Span span : spans) {
            if (span.start() >= at) {
                return false;
            }
            if (at < span.end()) {
                return true;
            }
        }
        return false;
    }

    /// Whether a bracket keeps the sign at `sign` from ending the sentence: it is still open at `at`, or it closes
    /// there but opened in mid-sentence.
    private static boolean isHeld(List<Span> brackets, int start, int sign, int at) {
        for (Span bracket : brackets) {
            if (bracket.contains(sign) && (at < bracket.end() || bracket.start() > start)) {
                return true;
            }
        }
        return false;
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
