package app.syntopic.notebook;

import java.util.ArrayList;
import java.util.List;

/// The line ends of a text that has others than `\n`.
final class LineEnds {

    private final List<Line> lines;

    LineEnds(String text) {
        this.lines = lines(text);
    }

    /// A text with `\n` only, with the ends of this one: those of the lines before and after the change as they are,
    /// and the commonest for the lines between.
    String carryTo(String edited) {
        List<Line> changed = lines(edited);
        int shorter = Math.min(lines.size(), changed.size());
        int before = 0;
        while (before < shorter && lines.get(before).hasTextOf(changed.get(before))) {
            before++;
        }
        int after = 0;
        while (after < shorter - before && fromEnd(lines, after).hasTextOf(fromEnd(changed, after))) {
            after++;
        }
        String common = commonest();
        StringBuilder result = new StringBuilder(edited.length() + changed.size());
        for (int i = 0; i < changed.size(); i++) {
            Line line = changed.get(i);
            int fromEnd = changed.size() - 1 - i;
            String end = i < before ? lines.get(i).end() : fromEnd < after ? fromEnd(lines, fromEnd).end() : common;
            result.append(line.text()).append(line.end().isEmpty() ? "" : end);
        }
        return result.toString();
    }

    private String commonest() {
        long windows = lines.stream().filter(line -> line.end().equals("\r\n")).count();
        long unix = lines.stream().filter(line -> line.end().equals("\n")).count();
        long old = lines.stream().filter(line -> line.end().equals("\r")).count();
        if (windows >= unix && windows >= old) {
            return "\r\n";
        }
        return unix >= old ? "\n" : "\r";
    }

    private static Line fromEnd(List<Line> lines, int index) {
        return lines.get(lines.size() - 1 - index);
    }

    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                int end = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? i + 2 : i + 1;
                lines.add(new Line(text.substring(start, i), text.substring(i, end)));
                start = end;
                i = end - 1;
            }
        }
        lines.add(new Line(text.substring(start), ""));
        return lines;
    }

    private record Line(String text, String end) {

        /// Whether the lines differ in nothing but the kind of their end.
        boolean hasTextOf(Line other) {
            return text.equals(other.text) && end.isEmpty() == other.end.isEmpty();
        }
    }
}
