package app.syntopic.view.editor;

import java.util.ArrayList;
import java.util.List;

/// Gives an edited text back the line ends of the text it was made from: an untouched line keeps its own, a new one
/// gets the kind used most.
final class LineEnds {

    private LineEnds() {}

    private record Line(String content, String end) {}

    /// @param edited with `\n` as the only line end
    static String restore(String original, String edited) {
        if (original.indexOf('\r') < 0) {
            return edited;
        }
        List<Line> before = lines(original);
        List<Line> after = lines(edited);
        int shorter = Math.min(before.size(), after.size());
        int head = 0;
        while (head < shorter && same(before.get(head), after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && same(before.get(before.size() - 1 - tail), after.get(after.size() - 1 - tail))) {
            tail++;
        }
        String usual = usual(before);
        StringBuilder text = new StringBuilder(edited.length() + after.size());
        for (int i = 0; i < after.size(); i++) {
            Line line = after.get(i);
            String kept =
                    i < head
                            ? before.get(i).end()
                            : i >= after.size() - tail ? before.get(before.size() - (after.size() - i)).end() : usual;
            text.append(line.content());
            if (!line.end().isEmpty()) {
                appendEnd(text, kept.isEmpty() ? usual : kept);
            }
        }
        return text.toString();
    }

    /// A carriage return and a line feed of two lines would be one line end.
    private static void appendEnd(StringBuilder text, String end) {
        boolean wouldJoin = end.equals("\n") && !text.isEmpty() && text.charAt(text.length() - 1) == '\r';
        text.append(wouldJoin ? "\r" : end);
    }

    private static boolean same(Line a, Line b) {
        return a.content().equals(b.content());
    }

    private static String usual(List<Line> lines) {
        long windows = lines.stream().filter(line -> line.end().equals("\r\n")).count();
        long unix = lines.stream().filter(line -> line.end().equals("\n")).count();
        long old = lines.stream().filter(line -> line.end().equals("\r")).count();
        if (windows >= unix && windows >= old) {
            return "\r\n";
        }
        return unix >= old ? "\n" : "\r";
    }

    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\r') {
                int end = c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n' ? at + 2 : at + 1;
                lines.add(new Line(text.substring(start, at), text.substring(at, end)));
                start = end;
                at = end;
            } else {
                at++;
            }
        }
        lines.add(new Line(text.substring(start), ""));
        return lines;
    }
}
