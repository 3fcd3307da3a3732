package app.syntopic.view.reader;

import java.util.ArrayList;
import java.util.List;

/// Style classes that give each stretch of a line the line's colour and weight.
///
/// A rule for all text within a line would be tried on every stretch of the page, up to the window's root.
final class Tones {

    private static final String USUAL = "ink";
    private static final List<String> BOLD = List.of("title", "section", "part", "heading-2", "heading-3", "heading-4");

    private Tones() {}

    /// The classes of a stretch, with those it has from its line.
    static List<String> of(Line line, Line.Stretch stretch) {
        List<String> classes = new ArrayList<>(stretch.styles());
        classes.add(tone(line.styles()));
        if (line.styles().stream().anyMatch(BOLD::contains)) {
            classes.add("ink-bold");
        }
        return classes;
    }

    private static String tone(List<String> line) {
        if (line.contains("callout-title")) {
            return line.stream()
                    .filter(style -> style.startsWith("callout-") && !style.equals("callout-title"))
                    .findFirst()
                    .map(style -> "ink-" + style)
                    .orElse(USUAL);
        }
        if (line.contains("in-quote") || line.contains("standfirst")) {
            return "ink-soft";
        }
        return line.contains("done") ? "ink-faint" : USUAL;
    }
}
