package app.syntopic.view.editor.text;

import app.syntopic.model.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Tables as they are written: Tab goes to the next cell and Enter to the next row, and both line the columns up; Enter
/// in an empty last row leaves the table. Whoever writes the bars by hand is let: a bar typed before one goes behind
/// it.
public final class TableText {

    private static final Pattern DELIMITER = Pattern.compile(":?-+:?");
    private static final int NARROWEST = 3;

    private final List<List<String>> rows;
    private final Span span;
    private final int row;
    private final int column;

    private TableText(List<List<String>> rows, Span span, int row, int column) {
        this.rows = rows;
        this.span = span;
        this.row = row;
        this.column = column;
    }

    /// The table a caret is in; nothing when it is in none.
    private static Optional<TableText> at(String text, int caret) {
        Span line = Lines.at(text, caret);
        if (!isRow(line.in(text))) {
            return Optional.empty();
        }
        int start = line.start();
        while (start > 0 && isRow(Lines.at(text, start - 1).in(text))) {
            start = Lines.at(text, start - 1).start();
        }
        int end = line.end();
        while (end < text.length() && isRow(Lines.at(text, end + 1).in(text))) {
            end = Lines.at(text, end + 1).end();
        }
        Span span = Span.of(start, end);
        List<List<String>> rows = new ArrayList<>();
        span.in(text).lines().forEach(row -> rows.add(cells(row)));
        int row = (int) text.substring(start, line.start()).chars().filter(c -> c == '\n').count();
        int column = Math.max(0, cells(text.substring(line.start(), caret) + "x").size() - 1);
        boolean table = rows.size() >= 2 && isDelimiter(rows.get(1)) || rows.size() == 1;
        return table ? Optional.of(new TableText(rows, span, row, column)) : Optional.empty();
    }

    private static boolean isRow(String line) {
        return line.strip().startsWith("|") && line.strip().length() > 1;
    }

    private static boolean isDelimiter(List<String> cells) {
        return !cells.isEmpty() && cells.stream().allMatch(cell -> DELIMITER.matcher(cell).matches());
    }

    /// The cells of a row; `\|` is none's end.
    private static List<String> cells(String row) {
        String inner = row.strip().substring(1);
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        for (int i = 0; i < inner.length(); i++) {
            char c = inner.charAt(i);
            if (c == '\\' && i + 1 < inner.length()) {
                cell.append(c).append(inner.charAt(++i));
            } else if (c == '|') {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        if (!cell.toString().isBlank()) {
            cells.add(cell.toString().strip());
        }
        return cells;
    }

    /// The next cell, or the one before; a row is added after the last. Nothing outside a table.
    public static Optional<Edited> tab(String text, Span selection, boolean back) {
        return at(text, selection.start()).map(table -> table.step(text, back ? -1 : 1));
    }

    /// The next row, in its first cell; from an empty last row a paragraph below the table. Nothing outside a table.
    public static Optional<Edited> enter(String text, Span selection) {
        if (!selection.isEmpty()) {
            return Optional.empty();
        }
        return at(text, selection.start()).map(table -> table.enter(text));
    }

    private Edited enter(String text) {
        boolean last = row >= 2 && row == rows.size() - 1;
        if (last && isBlank()) {
            return Edited.typing(text, Span.of(Lines.at(text, span.end()).start(), span.end()), "\n");
        }
        if (last && row == 2 && isDelimiter(rows.get(row))) {
            // typed by hand below the one that was there already
            rows.remove(1);
            return goTo(text, 2, 0);
        }
        completeDelimiter();
        return goTo(text, Math.max(row + 1, row == 0 ? 2 : 0), 0);
    }

    private boolean isBlank() {
        return rows.get(row).stream().allMatch(String::isEmpty);
    }

    /// What a typed bar does in a row whose bars are there already: it goes behind the next one, and in an empty row
    /// stands for the first. Inside a link it is escaped, as it would end the cell. Nothing elsewhere.
    public static Optional<Edited> bar(String text, Span selection) {
        int caret = selection.start();
        boolean escaped = caret > 0 && text.charAt(caret - 1) == '\\';
        return selection.isEmpty() && !escaped
                ? at(text, caret).flatMap(table -> table.bar(text, caret))
                : Optional.empty();
    }

    private Optional<Edited> bar(String text, int caret) {
        Span line = Lines.at(text, caret);
        String before = text.substring(line.start(), caret);
        if (before.lastIndexOf("[[") > before.lastIndexOf("]]")) {
            return Optional.of(Edited.typing(text, Span.of(caret, caret), "\\|"));
        }
        if (row >= 2 && isBlank() && before.strip().equals("|")) {
            return Optional.of(new Edited(List.of(), Span.of(caret, caret)));
        }
        int next = caret;
        while (next < line.end() && text.charAt(next) == ' ') {
            next++;
        }
        boolean there = rows.size() > 1 && next < line.end() && text.charAt(next) == '|';
        return there ? Optional.of(new Edited(List.of(), Span.of(next + 1, next + 1))) : Optional.empty();
    }

    /// What is inserted into a line, so that it ends no cell where that is a row of a table.
    public static String inserted(String line, String text) {
        return isRow(line) ? text.replaceAll("(?<!\\\\)\\|", "\\\\|") : text;
    }

    private void completeDelimiter() {
        if (rows.size() == 1) {
            rows.add(new ArrayList<>(rows.getFirst().stream().map(cell -> "---").toList()));
        }
    }

    private Edited step(String text, int by) {
        completeDelimiter();
        int columns = columns();
        int cell = Math.max(0, row * columns + column + by);
        if (cell / columns == 1) {
            cell += by > 0 ? columns : -columns;
        }
        return goTo(text, cell / columns, cell % columns);
    }

    private int columns() {
        return Math.max(1, rows.stream().mapToInt(List::size).max().orElse(1));
    }

    private Edited goTo(String text, int toRow, int toColumn) {
        while (rows.size() <= toRow) {
            rows.add(List.of());
        }
        int[] widths = widths();
        StringBuilder table = new StringBuilder();
        int selectFrom = 0;
        int selectTo = 0;
        for (int r = 0; r < rows.size(); r++) {
            table.append(r == 0 ? "|" : "\n|");
            for (int c = 0; c < widths.length; c++) {
                String cell = c < rows.get(r).size() ? rows.get(r).get(c) : "";
                if (r == toRow && c == toColumn) {
                    selectFrom = table.length() + 1;
                    selectTo = selectFrom + cell.length();
                }
                table.append(' ').append(r == 1 ? dashes(cell, widths[c]) : padded(cell, widths[c], c)).append(" |");
            }
        }
        Span selected = Span.of(span.start() + selectFrom, span.start() + selectTo);
        return Edited.replacing(text, span, table.toString(), selected);
    }

    private int[] widths() {
        int[] widths = new int[columns()];
        java.util.Arrays.fill(widths, NARROWEST);
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < rows.get(r).size() && r != 1; c++) {
                String cell = rows.get(r).get(c);
                widths[c] = Math.max(widths[c], cell.codePointCount(0, cell.length()));
            }
        }
        return widths;
    }

    private static String dashes(String cell, int width) {
        boolean left = cell.startsWith(":");
        boolean right = cell.length() > 1 && cell.endsWith(":");
        return (left ? ":" : "-") + "-".repeat(width - 2) + (right ? ":" : "-");
    }

    private String padded(String cell, int width, int column) {
        int missing = width - cell.codePointCount(0, cell.length());
        String delimiter = column < rows.get(1).size() ? rows.get(1).get(column) : "";
        boolean right = delimiter.endsWith(":");
        boolean centre = right && delimiter.startsWith(":") && delimiter.length() > 1;
        int before = centre ? missing / 2 : right ? missing : 0;
        return List.of(" ".repeat(before), cell, " ".repeat(missing - before)).stream().collect(Collectors.joining());
    }
}
