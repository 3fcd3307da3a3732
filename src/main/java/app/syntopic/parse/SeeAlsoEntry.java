package app.syntopic.parse;

import app.syntopic.model.Span;

import java.util.ArrayList;
import java.util.List;

/// An entry of "See also": `[[A]], [[B]] — gloss`, with or without link brackets.
final class SeeAlsoEntry {

    private static final int LONGEST_TITLE = 200;

    private SeeAlsoEntry() {}

    /// The places of the titles before the gloss that have no brackets, in order.
    static List<Span> unbracketed(Inline inline, KnownTitles titles) {
        String text = inline.text();
        List<Span> links = new ArrayList<>();
        inline.references().forEach(found -> links.add(found.inText()));
        inline.citations().forEach(found -> links.add(found.inText()));
        int head = headEnd(text, Ranges.of(links));
        List<Span> found = new ArrayList<>();
        int run = 0;
        for (Span link : links.stream().sorted().toList()) {
            if (link.start() >= head) {
                break;
            }
            if (link.start() >= run) {
                titles(text, new Span(run, link.start()), titles, links.isEmpty(), found);
                run = link.end();
            }
        }
        if (run < head) {
            titles(text, new Span(run, head), titles, links.isEmpty(), found);
        }
        return found;
    }

    private static void titles(String text, Span range, KnownTitles titles, boolean bare, List<Span> found) {
        for (Span piece : TitleList.cut(text, range, titles)) {
            String title = piece.in(text);
            if (titles.contains(title) || isTitle(title, bare)) {
                found.add(piece);
            }
        }
    }

    /// Whether words without brackets name something. Beside bracketed links only capitalised words do.
    private static boolean isTitle(String words, boolean bare) {
        int first = words.codePointAt(0);
        boolean capital = !Character.isLowerCase(first) && Character.isLetterOrDigit(first);
        boolean named = capital || bare && Character.isLetter(first);
        return named && words.length() <= LONGEST_TITLE && !Address.isWeb(words);
    }

    /// Where the dash before the gloss stands, outside links; failing a dash, the colon; failing both, the end.
    private static int headEnd(String text, Ranges links) {
        int colon = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Words.isDash(c) && c != ':' && c != '\n' || links.contains(i)) {
                continue;
            }
            boolean spaceAfter = i + 1 == text.length() || Words.isSpaceAt(text, i + 1);
            boolean dash = c == '—' || Words.isDash(c) && spaceAfter && Words.isSpaceAt(text, i - 1);
            if (dash || c == '\n') {
                return i;
            }
            if (c == ':' && spaceAfter && colon < 0) {
                colon = i;
            }
        }
        int end = Words.trimEnd(text, 0, text.length());
        int last = end > 0 && text.charAt(end - 1) == '.' ? end - 1 : end;
        return colon < 0 ? last : colon;
    }
}
