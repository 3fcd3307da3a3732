package app.syntopic.exchange;

import org.openpdf.text.Chunk;
import org.openpdf.text.Element;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Tables: as wide as their texts where there is room, else each column by what it needs; smaller where words would be
/// broken. The header is repeated on each page. Sizes in points.
final class PdfGrid {

    private static final float GAP = 12;
    private static final float SMALLEST = 6.5f;
    private static final float STEP = 0.5f;

    /// A table whose longest words need more of the width is set smaller.
    private static final float ROOMY = 0.92f;

    private final PdfText text;
    private final PdfPictures pictures;

    PdfGrid(PdfText text) {
        this.text = text;
        this.pictures = text.pictures();
    }

    Optional<PdfBlock> set(Printed.Table table, PdfPlace place) {
        if (table.header().isEmpty()) {
            return Optional.empty();
        }
        PdfPlace fitting = place.smaller(1.2f);
        float[] least = widths(table, fitting, true);
        while (sum(least) > place.width() * ROOMY && fitting.size() > SMALLEST) {
            fitting = fitting.smaller(STEP);
            least = widths(table, fitting, true);
        }
        float[] widths = shared(least, widths(table, fitting, false), place.width());
        return Optional.of(PdfBlock.of(PdfBoxes.in(place, grid(table, widths, fitting)), 12, 6));
    }

    private PdfPTable grid(Printed.Table table, float[] widths, PdfPlace place) {
        PdfPTable grid = new PdfPTable(table.isFromRight() ? reversed(widths) : widths);
        grid.setTotalWidth(sum(widths));
        grid.setLockedWidth(true);
        grid.setHorizontalAlignment(Element.ALIGN_LEFT);
        grid.setHeaderRows(1);
        if (table.isFromRight()) {
            grid.setRunDirection(PdfWriter.RUN_DIRECTION_RTL);
            grid.setHorizontalAlignment(Element.ALIGN_RIGHT);
        }
        row(grid, table, header(table), place);
        table.rows().forEach(row -> row(grid, table, row, place));
        return grid;
    }

    private static List<Printed.Cell> header(Printed.Table table) {
        return table.header().stream().map(cell -> cell.in(Printed.Style.STRONG)).toList();
    }

    private void row(PdfPTable grid, Printed.Table table, List<Printed.Cell> cells, PdfPlace place) {
        int columns = table.header().size();
        for (int column = 0; column < columns; column++) {
            PdfPCell cell = PdfBoxes.cell();
            cell.setBorder(Rectangle.BOTTOM);
            cell.setBorderColor(PdfFonts.LINE);
            cell.setBorderWidth(0.5f);
            cell.setPaddingBottom(5);
            cell.setPaddingTop(1);
            float gap = column == columns - 1 ? 0 : GAP;
            cell.setPaddingRight(table.isFromRight() ? 0 : gap);
            cell.setPaddingLeft(table.isFromRight() ? gap : 0);
            Printed.Cell content = column < cells.size() ? cells.get(column) : Printed.Cell.EMPTY;
            Phrase words = text.phrase(content.runs(), place);
            Paragraph paragraph = text.paragraph(words, new PdfPlace(0, place.width(), place.size(), place.leading()));
            paragraph.setAlignment(alignment(table, column, paragraph));
            if (content.pictures().isEmpty() || !content.runs().isEmpty()) {
                cell.addElement(paragraph);
            } else {
                cell.setPaddingTop(5);
            }
            float width = grid.getAbsoluteWidths()[table.isFromRight() ? columns - 1 - column : column];
            PdfPlace inside = new PdfPlace(0, width - gap, place.size(), place.leading());
            content.pictures().forEach(picture -> cell.addElement(pictures.set(picture, inside).element()));
            grid.addCell(cell);
        }
    }

    /// A grid takes its widths from the left, whichever way its cells go.
    private static float[] reversed(float[] widths) {
        float[] reversed = new float[widths.length];
        for (int i = 0; i < widths.length; i++) {
            reversed[i] = widths[widths.length - 1 - i];
        }
        return reversed;
    }

    /// A paragraph that is set from the right has its sides exchanged.
    private static int alignment(Printed.Table table, int column, Paragraph paragraph) {
        boolean exchanged = table.isFromRight() != (paragraph.getRunDirection() == PdfWriter.RUN_DIRECTION_RTL);
        return switch (table.alignment(column)) {
            case START -> exchanged ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT;
            case CENTER -> Element.ALIGN_CENTER;
            case END -> exchanged ? Element.ALIGN_LEFT : Element.ALIGN_RIGHT;
        };
    }

    /// What each column needs, for its longest word or for its longest text.
    private float[] widths(Printed.Table table, PdfPlace place, boolean words) {
        int columns = table.header().size();
        float[] widths = new float[columns];
        Stream.concat(Stream.of(header(table)), table.rows().stream())
                .forEach(row -> {
                    for (int column = 0; column < Math.min(columns, row.size()); column++) {
                        float gap = column == columns - 1 ? 1 : GAP + 1;
                        float own =
                                Math.max(
                                                width(text.phrase(row.get(column).runs(), place), words),
                                                pictures.width(row.get(column).pictures(), words))
                                        + gap;
                        widths[column] = Math.max(widths[column], own);
                    }
                });
        return widths;
    }

    private static float width(Phrase phrase, boolean words) {
        float widest = 0;
        float line = 0;
        for (Chunk chunk : PdfText.chunks(phrase).toList()) {
            if (chunk.getImage() != null) {
                line += chunk.getImage().getScaledWidth();
            } else {
                for (String piece : pieces(chunk.getContent(), words)) {
                    boolean breaks = (words && piece.isBlank()) || piece.equals("\n");
                    line =
                            breaks
                                    ? 0
                                    : line
                                            + chunk.getFont()
                                                    .getCalculatedBaseFont(true)
                                                    .getWidthPoint(piece, chunk.getFont().getCalculatedSize());
                    widest = Math.max(widest, line);
                }
            }
            widest = Math.max(widest, line);
        }
        return widest;
    }

    private static List<String> pieces(String text, boolean words) {
        return List.of(text.split(words ? "(?<=\\s)|(?=\\s)" : "(?<=\n)|(?=\n)", -1));
    }

    /// Short columns are as wide as their text, so that none is broken for the little it would leave to a long one; the
    /// long ones share the rest by what they would need.
    private static float[] shared(float[] least, float[] natural, float width) {
        float needed = sum(least);
        if (sum(natural) <= width) {
            return natural;
        }
        float[] widths = least.clone();
        if (needed >= width) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] *= width / needed;
            }
            return widths;
        }
        float room = width - needed;
        float wanted = sum(natural) - needed;
        for (int column : byWhatTheyWant(least, natural)) {
            float more = natural[column] - least[column];
            boolean isShort = natural[column] <= width / widths.length && more <= room;
            float given = isShort ? more : room * more / wanted;
            widths[column] += given;
            room -= given;
            wanted -= more;
        }
        return widths;
    }

    private static List<Integer> byWhatTheyWant(float[] least, float[] natural) {
        return IntStream.range(0, least.length)
                .boxed()
                .sorted(Comparator.comparingDouble(column -> natural[column] - least[column]))
                .toList();
    }

    private static float sum(float[] widths) {
        float sum = 0;
        for (float width : widths) {
            sum += width;
        }
        return sum;
    }
}
