package app.syntopic.view.editor;

import app.syntopic.model.Span;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where words that are sought stand in the lines of a text, and which place is the one at hand.
final class FoundPlaces {

    static final FoundPlaces NONE = new FoundPlaces(Map.of());

    private final Map<Integer, List<Mark>> lines;

    private FoundPlaces(Map<Integer, List<Mark>> lines) {
        this.lines = lines;
    }

    /// A stretch of a line.
    ///
    /// @param here whether it is the place at hand
    record Mark(Span span, boolean here) {}

    /// @param places in a text, in order; one of several lines is marked in each
    /// @param here of these the one at hand; -1 for none
    static FoundPlaces of(String text, List<Span> places, int here) {
        Map<Integer, List<Mark>> lines = new HashMap<>();
        int line = 0;
        int lineStart = 0;
        int lineEnd = end(text, 0);
        for (int i = 0; i < places.size(); i++) {
            Span place = places.get(i);
            while (lineEnd < place.start()) {
                line++;
                lineStart = lineEnd + 1;
                lineEnd = end(text, lineStart);
            }
            int row = line;
            int from = lineStart;
            int to = lineEnd;
            while (from <= place.end() && from <= text.length()) {
                int start = Math.max(place.start(), from) - from;
                int end = Math.min(place.end(), to) - from;
                if (end > start) {
                    lines.computeIfAbsent(row, none -> new ArrayList<>()).add(new Mark(Span.of(start, end), i == here));
                }
                row++;
                from = to + 1;
                to = end(text, from);
            }
        }
        return new FoundPlaces(lines);
    }

    private static int end(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    List<Mark> in(int line) {
        return lines.getOrDefault(line, List.of());
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }
}
