package app.syntopic.view.reader;

import app.syntopic.model.Block;
import app.syntopic.model.MarkedText;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tables as text.
final class Tables {

    private Tables() {}

    /// Rows as lines, cells separated by tabs: what spreadsheets paste as a table.
    static String tabbed(Block.Table table) {
        return Stream.concat(Stream.of(table.header()), table.rows().stream())
                .map(Tables::tabbed)
                .collect(Collectors.joining("\n"));
    }

    private static String tabbed(List<MarkedText> row) {
        return row.stream().map(cell -> cell.text().replace('\n', ' ')).collect(Collectors.joining("\t"));
    }

    /// The part of the table's width that a column deserves by the length of its texts.
    static double share(Block.Table table, int column) {
        double all = 0;
        for (int i = 0; i < table.header().size(); i++) {
            all += weight(table, i);
        }
        return weight(table, column) / all;
    }

    /// Grows slower than the text, so that short columns keep room.
    private static double weight(Block.Table table, int column) {
        int longest =
                Stream.concat(Stream.of(table.header()), table.rows().stream())
                        .filter(row -> column < row.size())
                        .mapToInt(row -> row.get(column).text().length())
                        .max()
                        .orElse(1);
        return Math.sqrt(Math.max(4, longest));
    }
}
