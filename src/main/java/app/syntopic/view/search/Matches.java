package app.syntopic.view.search;

import app.syntopic.model.Span;
import app.syntopic.view.control.MarkedFlow;

import java.util.ArrayList;
import java.util.List;

/// What matched, as it is marked: words with nothing but spaces between them are one mark.
final class Matches {

    private Matches() {}

    static List<MarkedFlow.Range> in(String text, List<Span> ranges) {
        List<Span> joined = new ArrayList<>();
        for (Span range : ranges) {
            boolean follows = !joined.isEmpty() && text.substring(joined.getLast().end(), range.start()).isBlank();
            joined.add(follows ? new Span(joined.removeLast().start(), range.end()) : range);
        }
        return joined.stream().map(range -> new MarkedFlow.Range(range, "match")).toList();
    }
}
