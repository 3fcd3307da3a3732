package app.syntopic.view.reader;

import app.syntopic.model.Block;
import app.syntopic.model.MarkedText;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tables as text.
final class Tables {

    /// Letters in the width of a page that is rather narrow, so that words stay whole in wider ones.
    private static final double COLUMN = 52;

    /// The face of the header is wider than the text's.
    private static final double HEADER = 1.25;

    /// Letters between columns.
    private static final double GAP = 3;

    /// A table whose longest words take more than this of that width is set in smaller letters.
    private static final double ROOMY = 1.2;

    /// How much smaller.
    private static final double TIGHT = 0.87;

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

    /// The parts of the table's width that its columns deserve by their texts: all that they hold where there is room,
    /// else at least their longest word.
    static double[] shares(Block.Table table) {
        double[] least = letters(table, true);
        double[] natural = letters(table, false);
        double needed = Arrays.stream(least).sum();
        double wanted = Arrays.stream(natural).sum();
        double column = isTight(table) ? COLUMN / TIGHT : COLUMN;
        double[] shares = new double[least.length];
        for (int i = 0; i < shares.length; i++) {
            double more = natural[i] - least[i];
            shares[i] =
                    needed >= column
                            ? least[i] / needed
                            : wanted <= column
                                    ? natural[i] / wanted
                                    : (least[i] + more * (column - needed) / (wanted - needed)) / column;
        }
        return shares;
    }

    /// Whether words would be broken in letters of the usual size.
    static boolean isTight(Block.Table table) {
        return Arrays.stream(letters(table, true)).sum() > COLUMN * ROOMY;
    }

    private static double[] letters(Block.Table table, boolean words) {
        double[] letters = new double[table.header().size()];
        for (int column = 0; column < letters.length; column++) {
            letters[column] = HEADER * length(table.header().get(column).text(), words);
            for (List<MarkedText> row : table.rows()) {
                int length = column < row.size() ? length(row.get(column).text(), words) : 0;
                letters[column] = Math.max(letters[column], length);
            }
            letters[column] += GAP;
        }
        return letters;
    }

    private static int length(String text, boolean words) {
        return words ? longestWord(text) : text.length();
    }

    private static int longestWord(String text) {
        return Arrays.stream(text.split("\\s", -1)).mapToInt(String::length).max().orElse(0);
    }
}
