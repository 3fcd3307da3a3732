package app.syntopic.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A table in Markdown, its columns as wide as they need to be, so that it can be read on the terminal and pasted into
/// a page. All columns but the first are for figures and stand to the right.
public final class Table {

    /// Columns may be empty.
    private static final int NARROWEST = 2;

    private final List<List<String>> rows = new ArrayList<>();

    public Table(String... headings) {
        rows.add(List.of(headings));
    }

    public Table row(String... cells) {
        if (cells.length != rows.getFirst().size()) {
            throw new IllegalArgumentException("not a row of this table: " + Arrays.toString(cells));
        }
        rows.add(List.of(cells));
        return this;
    }

    /// A figure with a number of digits behind the point; a dash for what was not measured.
    public static String figure(double value, int digits) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%,." + digits + "f", value);
    }

    @Override
    public String toString() {
        int[] widths = IntStream.range(0, rows.getFirst().size()).map(this::width).toArray();
        List<String> lines = new ArrayList<>(rows.stream().map(row -> line(row, widths)).toList());
        lines.add(1, rule(widths));
        return String.join("\n", lines) + "\n";
    }

    private int width(int column) {
        return Math.max(rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0), NARROWEST);
    }

    private static String line(List<String> cells, int[] widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(column -> {
                    String padding = " ".repeat(widths[column] - cells.get(column).length());
                    return column == 0 ? cells.get(column) + padding : padding + cells.get(column);
                })
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String rule(int[] widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(column -> column == 0 ? "-".repeat(widths[column]) : "-".repeat(widths[column] - 1) + ":")
                .collect(Collectors.joining(" | ", "| ", " |"));
    }
}
