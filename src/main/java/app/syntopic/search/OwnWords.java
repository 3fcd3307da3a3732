package app.syntopic.search;

import app.syntopic.model.Link;
import app.syntopic.model.Mark;
import app.syntopic.model.Passage;
import app.syntopic.model.Span;

import java.util.ArrayList;
import java.util.List;

/// The parts of a passage's text that say something themselves: not its citations, nor the list "See X, Y." at its end.
/// What those name is indexed apart, where it counts less.
final class OwnWords {

    private OwnWords() {}

    /// @param see the links of the passage's "See" list
    static List<String> of(Passage passage, List<Link> see) {
        String text = passage.text().text();
        List<Span> references = new ArrayList<>();
        for (Mark mark : passage.text().marks()) {
            if (mark instanceof Mark.Cited) {
                references.add(mark.span());
            }
        }
        for (Link link : see) {
            if (link.origin() == Link.Origin.SEE) {
                references.add(shown(passage, link.span()));
            }
        }
        if (references.isEmpty()) {
            return List.of(text);
        }
        references.sort(null);
        List<String> own = new ArrayList<>();
        int from = 0;
        for (Span reference : references) {
            add(own, text, from, reference.start());
            from = Math.max(from, reference.end());
        }
        add(own, text, from, text.length());
        return own;
    }

    private static void add(List<String> own, String text, int from, int to) {
        if (from < to) {
            own.add(text.substring(from, to));
        }
    }

    /// Where in the text a stretch of the file is shown.
    private static Span shown(Passage passage, Span inFile) {
        int start = passage.text().source().textOffset(inFile.start());
        int end = passage.text().source().textOffset(Math.max(inFile.start(), inFile.end() - 1)) + 1;
        int length = passage.text().text().length();
        return new Span(Math.min(start, length), Math.clamp(end, Math.min(start, length), length));
    }
}
