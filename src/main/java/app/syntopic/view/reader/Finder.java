package app.syntopic.view.reader;

import app.syntopic.model.Span;

import java.util.ArrayList;
import java.util.List;

/// Finds words on a page: case aside, and typewriter quotes for printed ones.
final class Finder {

    private static final int MOST = 10_000;

    private Finder() {}

    /// Where `wanted` stands, from the page's top, not overlapping; at most ten thousand places.
    static List<Page.Stretch> find(Page page, String wanted) {
        String needle = folded(wanted);
        List<Page.Stretch> found = new ArrayList<>();
        if (needle.isBlank()) {
            return found;
        }
        for (int i = 0; i < page.lines().size() && found.size() < MOST; i++) {
            String text = folded(page.line(i).text());
            for (int at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length())) {
                found.add(new Page.Stretch(i, new Span(at, at + needle.length())));
            }
        }
        return found;
    }

    /// Keeps the length, so that places in the folded text are places in the text.
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            folded.append(
                    switch (c) {
                        case '’', '‘' -> '\'';
                        case '“', '”' -> '"';
                        case '\u00A0' -> ' ';
                        default -> Character.toLowerCase(c);
                    });
        }
        return folded.toString();
    }
}
