package app.syntopic.parse;

import app.syntopic.model.Block;
import app.syntopic.model.MarkedText;
import app.syntopic.model.Span;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;

import java.util.ArrayList;
import java.util.List;

/// Reads a table; each row below the header is a passage, so that it is found.
final class TableReader {

    private final InlineReader inlines;
    private final TextReader texts;

    TableReader(InlineReader inlines, TextReader texts) {
        this.inlines = inlines;
        this.texts = texts;
    }

    Block read(TableBlock node, TextReader.Place place, Span span) {
        List<MarkedText> header = new ArrayList<>();
        List<Block.Alignment> alignments = new ArrayList<>();
        List<List<MarkedText>> rows = new ArrayList<>();
        for (Node part = node.getFirstChild(); part != null; part = part.getNext()) {
            for (Node child = part.getFirstChild(); child != null; child = child.getNext()) {
                if (child instanceof TableRow row && part instanceof TableHead) {
                    cells(row).forEach(cell -> header.add(texts.aside(inlines.read(cell))));
                    cells(row).forEach(cell -> alignments.add(alignment(cell)));
                } else if (child instanceof TableRow row && part instanceof TableBody) {
                    rows.add(row(row, place));
                }
            }
        }
        return new Block.Table(span, header, alignments, rows);
    }

    private List<MarkedText> row(TableRow row, TextReader.Place place) {
        List<Inline> cells = cells(row).stream().map(inlines::read).toList();
        return texts.row(cells, place, new Span(row.getStartOffset(), row.getEndOffset()));
    }

    private static List<TableCell> cells(TableRow row) {
        List<TableCell> cells = new ArrayList<>();
        for (Node child = row.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof TableCell cell) {
                cells.add(cell);
            }
        }
        return cells;
    }

    private static Block.Alignment alignment(TableCell cell) {
        TableCell.Alignment alignment = cell.getAlignment();
        if (alignment == TableCell.Alignment.CENTER) {
            return Block.Alignment.CENTER;
        }
        return alignment == TableCell.Alignment.RIGHT ? Block.Alignment.END : Block.Alignment.START;
    }
}
