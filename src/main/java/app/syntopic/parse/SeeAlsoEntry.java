package app.syntopic.parse;

import app.syntopic.model.Link;
import app.syntopic.model.LinkTarget;
import app.syntopic.model.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// An entry of "See also": `[[A]], [[B]] — gloss`, with or without link brackets.
final class SeeAlsoEntry {

    private static final int LONGEST_TITLE = 200;

    private SeeAlsoEntry() {}

    /// The links of an entry: those written, and the titles before the dash that have no brackets.
    static List<Inline.Reference> references(Inline inline, KnownTitles titles) {
        String text = inline.text();
        int head = headEnd(text, inline.references());
        List<Inline.Reference> found = new ArrayList<>();
        int run = 0;
        for (Inline.Reference reference : inline.references()) {
            if (reference.inText().start() < head && reference.inText().start() >= run) {
                named(inline, new Span(run, reference.inText().start()), titles, found);
                run = reference.inText().end();
            }
            found.add(reference.origin() == Link.Origin.TEXT ? reference.from(Link.Origin.SEE_ALSO) : reference);
        }
        if (run < head) {
            named(inline, new Span(run, head), titles, found);
        }
        found.sort(Comparator.comparing(Inline.Reference::inText));
        return found;
    }

    private static void named(Inline inline, Span range, KnownTitles titles, List<Inline.Reference> found) {
        String text = inline.text();
        boolean bare = inline.references().isEmpty();
        for (Span piece : TitleList.cut(text, range, titles)) {
            String title = piece.in(text);
            boolean isTitle = titles.contains(title) || isTitle(title, bare);
            if (isTitle) {
                found.add(
                        new Inline.Reference(
                                piece,
                                inline.source().fileSpan(piece),
                                LinkTarget.of(title),
                                title,
                                Link.Origin.SEE_ALSO));
            }
        }
    }

    /// Whether words without brackets name something. Beside bracketed links only capitalised words do.
    private static boolean isTitle(String words, boolean bare) {
        int first = words.codePointAt(0);
        boolean capital = !Character.isLowerCase(first) && Character.isLetterOrDigit(first);
        return words.length() <= LONGEST_TITLE
                && (capital || bare && Character.isLetter(first))
                && !Address.isWeb(words);
    }

    /// Where the dash or colon before the gloss stands, outside links; the text's end when there is none.
    private static int headEnd(String text, List<Inline.Reference> references) {
        int i = 0;
        while (i < text.length()) {
            int at = i;
            int linkEnd =
                    references.stream()
                            .filter(found -> found.inText().contains(at))
                            .mapToInt(found -> found.inText().end())
                            .max()
                            .orElse(i);
            if (linkEnd > i) {
                i = linkEnd;
                continue;
            }
            char c = text.charAt(i);
            boolean spaced = Words.isSpaceAt(text, i - 1) && (i + 1 == text.length() || Words.isSpaceAt(text, i + 1));
            boolean gloss =
                    c == '—' || Words.isDash(c) && spaced || c == ':' && Words.isSpaceAt(text, i + 1) || c == '\n';
            if (gloss) {
                return i;
            }
            i++;
        }
        int end = Words.trimEnd(text, 0, text.length());
        return end > 0 && text.charAt(end - 1) == '.' ? end - 1 : end;
    }
}
