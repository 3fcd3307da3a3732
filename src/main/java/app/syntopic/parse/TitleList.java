package app.syntopic.parse;

import app.syntopic.model.Span;

import java.util.ArrayList;
import java.util.List;

/// Cuts an unbracketed list of titles. Titles may hold commas: the longest known title comes first; what is not known
/// is cut at commas, except that a piece which goes on in lower case belongs to the one before it, and one that begins
/// with "and" in lower case ("X on A, B, and the C") to the two before it, since such a series has three parts.
final class TitleList {

    /// More pieces than this are never joined to look for a known title.
    private static final int MOST_JOINED = 6;

    private TitleList() {}

    /// The titles' places in a range of the text, in order, without separators and white space.
    static List<Span> cut(String text, Span range, KnownTitles titles) {
        List<Span> pieces = pieces(text, range);
        List<Span> found = new ArrayList<>();
        int i = 0;
        while (i < pieces.size()) {
            int known = longestKnown(text, pieces, i, titles);
            if (known > i) {
                found.add(trimmed(text, pieces.get(i).start(), pieces.get(known - 1).end()));
                i = known;
            } else {
                add(text, pieces.get(i), titles, found);
                i++;
            }
        }
        found.removeIf(Span::isEmpty);
        return found;
    }

    /// Whether a title goes on after commas, as "X on A, B, and the C" does.
    static boolean isSeries(String title) {
        return title.contains(", and ") && Character.isUpperCase(title.codePointAt(0));
    }

    private static int longestKnown(String text, List<Span> pieces, int from, KnownTitles titles) {
        for (int to = Math.min(pieces.size(), from + MOST_JOINED); to > from; to--) {
            Span span = trimmed(text, pieces.get(from).start(), pieces.get(to - 1).end());
            boolean asks = to > from + 1 || !standsAlone(text, span);
            if (asks && !span.isEmpty() && titles.contains(span.in(text))) {
                return to;
            }
        }
        return from;
    }

    /// Whether a piece is one title, known or not, so that nobody need be asked.
    private static boolean standsAlone(String text, Span piece) {
        int and = text.indexOf("and", piece.start());
        return !piece.isEmpty()
                && !Character.isLowerCase(text.charAt(piece.start()))
                && (and < 0 || and >= piece.end());
    }

    private static void add(String text, Span piece, KnownTitles titles, List<Span> found) {
        Span whole = trimmed(text, piece.start(), piece.end());
        if (whole.isEmpty()) {
            return;
        }
        boolean and = text.startsWith("and", whole.start()) && Words.isSpaceAt(text, whole.start() + 3);
        int first = and ? Math.min(Words.skipSpaces(text, whole.start() + 4), whole.end()) : whole.start();
        boolean known = and && titles.contains(text.substring(first, whole.end()));
        boolean goesOn = !known && first < whole.end() && Character.isLowerCase(text.charAt(first));
        boolean semicolon = !found.isEmpty() && text.substring(found.getLast().end(), whole.start()).contains(";");
        if (goesOn && !found.isEmpty() && !semicolon && !titles.contains(found.getLast().in(text))) {
            Span last = found.removeLast();
            if (and && !found.isEmpty() && !titles.contains(found.getLast().in(text))) {
                last = found.removeLast();
            }
            found.add(new Span(last.start(), whole.end()));
            return;
        }
        Span title = and ? new Span(first, whole.end()) : whole;
        int middle = knownPair(text, title, titles);
        if (middle > 0) {
            found.add(new Span(title.start(), middle));
            found.add(trimmed(text, middle + " and ".length(), title.end()));
        } else {
            found.add(title);
        }
    }

    /// Where "A and B" parts into two known titles, or -1.
    private static int knownPair(String text, Span title, KnownTitles titles) {
        int and = text.indexOf(" and ", title.start());
        boolean pair =
                and > 0
                        && and + " and ".length() < title.end()
                        && titles.contains(text.substring(title.start(), and))
                        && titles.contains(text.substring(and + " and ".length(), title.end()));
        return pair ? and : -1;
    }

    private static List<Span> pieces(String text, Span range) {
        List<Span> pieces = new ArrayList<>();
        int start = range.start();
        for (int i = range.start(); i <= range.end(); i++) {
            if (i == range.end() || text.charAt(i) == ',' || text.charAt(i) == ';') {
                pieces.add(new Span(start, i));
                start = i + 1;
            }
        }
        return pieces;
    }

    private static Span trimmed(String text, int from, int to) {
        int start = Math.min(Words.skipSpaces(text, from), to);
        return new Span(start, Words.trimEnd(text, start, to));
    }
}
