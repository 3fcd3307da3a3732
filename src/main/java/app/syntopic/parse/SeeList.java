package app.syntopic.parse;

import app.syntopic.model.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A list "See A, B." at the end of a paragraph, with or without link brackets.
///
/// @param start where `See` begins in the text
/// @param end after the last item
/// @param unbracketed the places of titles that are no links yet, in order
record SeeList(int start, int end, List<Span> unbracketed) {

    /// Something a reader is sent to that is no concept: `See Figure 2`.
    private static final Pattern PLACE =
            Pattern.compile(
                    "(?i)(?:chapters?|ch\\.|figures?|fig\\.|tables?|sections?|sec\\.|pages?|pp?\\.|appendix|part|note|footnote|above|below|§)\\b.*");

    private static final int LONGEST_TITLE = 150;
    private static final int MOST_WORDS = 4;
    private static final String[] WORDS = {"See also ", "See: ", "See "};

    /// The list at the end of a text, if there is one.
    ///
    /// @param links the places of links and citations in the text, in order
    static Optional<SeeList> atEnd(String text, List<Span> links, KnownTitles titles) {
        for (int at = text.lastIndexOf("See"); at >= 0; at = at == 0 ? -1 : text.lastIndexOf("See", at - 1)) {
            int from = afterWord(text, at);
            if (from > 0 && opens(text, at)) {
                return list(text, at, from, links, titles);
            }
        }
        return Optional.empty();
    }

    private static int afterWord(String text, int at) {
        for (String word : WORDS) {
            if (text.startsWith(word, at)) {
                return at + word.length();
            }
        }
        return -1;
    }

    /// Whether a sentence can begin at a place.
    private static boolean opens(String text, int at) {
        int before = Words.trimEnd(text, 0, at);
        return before == 0 || ".?!:;—–(’”\"')]…".indexOf(text.charAt(before - 1)) >= 0;
    }

    private static Optional<SeeList> list(String text, int at, int from, List<Span> links, KnownTitles titles) {
        int end = Words.trimEnd(text, from, text.length());
        if (end > from && text.charAt(end - 1) == '.') {
            end--;
        }
        boolean bracketed = at > 0 && text.charAt(at - 1) == '(';
        if (bracketed && end > from && text.charAt(end - 1) == ')') {
            end--;
            if (end > from && text.charAt(end - 1) == '.') {
                end--;
            }
        } else if (bracketed) {
            return Optional.empty();
        }
        List<Span> named = new ArrayList<>();
        int run = from;
        boolean any = false;
        for (Span link : links) {
            if (link.end() <= from || link.start() < run) {
                continue;
            }
            if (link.start() >= end) {
                break;
            }
            if (!pieces(text, run, link.start(), titles, named)) {
                return Optional.empty();
            }
            any = true;
            run = link.end();
        }
        if (run < end && !pieces(text, run, end, titles, named)) {
            return Optional.empty();
        }
        boolean list = any || !named.isEmpty();
        return list ? Optional.of(new SeeList(bracketed ? at - 1 : at, end, named)) : Optional.empty();
    }

    /// Adds the titles between two links; false when something else stands there.
    private static boolean pieces(String text, int from, int to, KnownTitles titles, List<Span> named) {
        int start = from;
        int end = to;
        String between = text.substring(start, end);
        if (isSeparator(between)) {
            return true;
        }
        for (Span piece : TitleList.cut(text, new Span(start, end), titles)) {
            String title = piece.in(text);
            if (!isTitle(title, titles)) {
                return false;
            }
            named.add(piece);
        }
        return true;
    }

    private static boolean isSeparator(String text) {
        return switch (text.strip()) {
            case "", ",", ";", "and", "&", "or", ", and", "; and", ", or", "/", "·", "|", "," + "\u00A0" -> true;
            default -> false;
        };
    }

    private static boolean isTitle(String piece, KnownTitles titles) {
        if (piece.isEmpty() || piece.length() > LONGEST_TITLE) {
            return false;
        }
        // looked up last, because it takes longest
        return looksLikeTitle(piece) || titles.contains(piece);
    }

    private static boolean looksLikeTitle(String piece) {
        int first = piece.codePointAt(0);
        boolean named = Character.isLetterOrDigit(first) && !Character.isLowerCase(first);
        boolean title = TitleCase.matches(piece) || TitleList.isSeries(piece) || isShort(piece);
        return named && title && !endsSentence(piece) && !PLACE.matcher(piece).matches();
    }

    /// A name in sentence case: `Continual learning`.
    private static boolean isShort(String piece) {
        return piece.indexOf(',') < 0 && piece.chars().filter(c -> c == ' ').count() < MOST_WORDS;
    }

    /// Whether a sentence ends inside the piece, so that it is prose. `Dr.` and `J.` end none.
    private static boolean endsSentence(String piece) {
        for (int i = piece.indexOf(". "); i >= 0; i = piece.indexOf(". ", i + 1)) {
            int from = i;
            while (from > 0 && Character.isLetter(piece.charAt(from - 1))) {
                from--;
            }
            boolean abbreviation = from < i && i - from <= 4 && Character.isUpperCase(piece.charAt(from));
            if (!abbreviation) {
                return true;
            }
        }
        return piece.contains("? ") || piece.contains("! ") || piece.contains(" — ") || piece.indexOf('\n') >= 0;
    }
}
