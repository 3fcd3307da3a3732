package app.syntopic.view.reader;

import app.syntopic.model.NotePath;
import app.syntopic.model.Span;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// A note set as lines, with the ways between the note and the lines. Immutable.
final class Page {

    static final Page EMPTY = new Page(NotePath.of("-"), List.of(), Map.of());

    private final NotePath note;
    private final List<Line> lines;
    private final Map<Integer, Integer> sectionLines = new HashMap<>();
    private final Map<Integer, List<Integer>> passageLines = new HashMap<>();
    private final Map<String, Integer> footnoteLines;

    /// @param footnoteLines the first line of each footnote's text, by label
    Page(NotePath note, List<Line> lines, Map<String, Integer> footnoteLines) {
        this.note = note;
        this.lines = List.copyOf(lines);
        this.footnoteLines = Map.copyOf(footnoteLines);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.section() >= 0) {
                sectionLines.putIfAbsent(line.section(), i);
            }
            for (Line.Run run : line.runs()) {
                List<Integer> of = passageLines.computeIfAbsent(run.passage(), _ -> new ArrayList<>(1));
                if (of.isEmpty() || of.getLast() != i) {
                    of.add(i);
                }
            }
        }
    }

    /// A range of one line.
    record Stretch(int line, Span span) {}

    NotePath note() {
        return note;
    }

    List<Line> lines() {
        return lines;
    }

    Line line(int index) {
        return lines.get(index);
    }

    /// The line of a section's heading.
    OptionalInt sectionLine(int ordinal) {
        Integer line = sectionLines.get(ordinal);
        return line == null ? OptionalInt.empty() : OptionalInt.of(line);
    }

    OptionalInt footnoteLine(String label) {
        Integer line = footnoteLines.get(label);
        return line == null ? OptionalInt.empty() : OptionalInt.of(line);
    }

    /// Where a range of a passage's text stands on the page, line by line. A range that touches a shortened form takes
    /// all of it.
    List<Stretch> stretches(int passage, Span range) {
        List<Stretch> found = new ArrayList<>();
        for (int index : passageLines.getOrDefault(passage, List.of())) {
            int start = Integer.MAX_VALUE;
            int end = -1;
            for (Line.Run run : lines.get(index).runs()) {
                boolean touches =
                        run.passage() == passage
                                && run.passageStart() < range.end()
                                && range.start() < run.passageStart() + run.passageLength();
                if (touches) {
                    start = Math.min(start, onLine(run, range.start()));
                    end = Math.max(end, onLine(run, range.end()));
                }
            }
            if (start < end) {
                found.add(new Stretch(index, new Span(start, end)));
            }
        }
        return found;
    }

    private static int onLine(Line.Run run, int passageOffset) {
        int into = passageOffset - run.passageStart();
        if (run.length() == run.passageLength()) {
            return run.start() + Math.clamp(into, 0, run.length());
        }
        return into <= 0 ? run.start() : run.start() + run.length();
    }

    /// The section a line stands in, or -1.
    int sectionAt(int line) {
        return line >= 0 && line < lines.size() ? lines.get(line).section() : -1;
    }

    /// The text between two places, as it is copied.
    String text(int fromLine, int fromOffset, int toLine, int toOffset) {
        StringBuilder copy = new StringBuilder();
        for (int i = fromLine; i <= toLine && i < lines.size(); i++) {
            Line line = lines.get(i);
            int start = i == fromLine ? Math.min(fromOffset, line.text().length()) : 0;
            int end = i == toLine ? Math.min(toOffset, line.text().length()) : line.text().length();
            String part =
                    line.figure().map(Page::copied).orElseGet(() -> line.copied(new Span(start, Math.max(start, end))));
            boolean wholeStart = start == 0 && end > 0;
            String marker =
                    wholeStart ? line.marker().filter(m -> m.side() != Line.Side.END).map(Page::copied).orElse("") : "";
            if (!copy.isEmpty() && !part.isEmpty()) {
                copy.append(line.separator());
            }
            copy.append(part.isEmpty() ? "" : marker).append(part);
        }
        return copy.toString();
    }

    private static String copied(Line.Marker marker) {
        return marker.side() == Line.Side.ROW ? marker.text() + "\n" : marker.text().replace('•', '-') + " ";
    }

    private static String copied(Line.Figure figure) {
        return switch (figure) {
            case Line.Figure.OfTable of -> Tables.tabbed(of.table());
            case Line.Figure.OfPicture picture -> picture.description();
            case Line.Figure.OfRule _ -> "";
        };
    }
}
