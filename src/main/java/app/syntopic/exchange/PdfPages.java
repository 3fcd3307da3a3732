package app.syntopic.exchange;

import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Sets blocks below each other, page after page. A heading stays with what follows it, a paragraph leaves no single
/// line on either of two pages, and a box or table that fits on one page is only parted where it is long.
final class PdfPages {

    private static final float ENDLESS = 1_000_000;
    private static final int FEWEST_LINES = 2;

    /// A box or table up to this part of a page is kept whole.
    private static final float WHOLE = 0.25f;

    private final Document document;
    private final PdfWriter writer;
    private final List<PdfBlock> leading = new ArrayList<>();
    private final Deque<PdfOutline> outline = new ArrayDeque<>();
    private float y;
    private float room;

    PdfPages(Document document, PdfWriter writer) {
        this.document = document;
        this.writer = writer;
        y = document.top();
    }

    void add(PdfBlock block) {
        leading.add(block);
        if (!block.leads()) {
            setLeading();
        }
    }

    /// No more is added.
    void end() {
        setLeading();
    }

    private void setLeading() {
        float needed = 0;
        float between = room;
        for (int i = 0; i < leading.size(); i++) {
            PdfBlock block = leading.get(i);
            needed += Math.max(between, block.before());
            needed += i == leading.size() - 1 ? least(block) : height(block.element());
            between = block.after();
        }
        if (y - needed < document.bottom() && !isAtTop()) {
            turn();
        }
        leading.forEach(this::set);
        leading.clear();
    }

    private void set(PdfBlock block) {
        y -= isAtTop() ? 0 : Math.max(room, block.before());
        block.mark().ifPresent(this::mark);
        float bottom = block.element() instanceof Paragraph paragraph ? foot(paragraph) : document.bottom();
        ColumnText column = column(block.element(), bottom, y);
        boolean goesOn = ColumnText.hasMoreText(column.go());
        while (goesOn) {
            boolean stuck = isAtTop() && column.getYLine() >= y;
            turn();
            column.setSimpleColumn(document.left(), document.bottom(), document.right(), y);
            goesOn = !stuck && ColumnText.hasMoreText(column.go());
        }
        y = column.getYLine();
        room = block.after();
        writer.setPageEmpty(false);
    }

    private boolean isAtTop() {
        return y >= document.top();
    }

    private void turn() {
        writer.setPageEmpty(false);
        document.newPage();
        y = document.top();
        room = 0;
    }

    /// Where the paragraph's first part ends: so far up that two lines are left for the next page.
    private float foot(Paragraph paragraph) {
        int all = lines(paragraph, -ENDLESS);
        float foot = document.bottom();
        int here = lines(paragraph, foot);
        int wanted = Math.min(here, all - FEWEST_LINES);
        while (here < all && here > wanted && here > 0) {
            foot += paragraph.getLeading() / 2;
            here = lines(paragraph, foot);
        }
        return foot;
    }

    private int lines(Paragraph paragraph, float bottom) {
        ColumnText column = column(paragraph, bottom, y);
        column.go(true);
        return column.getLinesWritten();
    }

    /// What has to fit on the page for a block to begin there.
    private float least(PdfBlock block) {
        float height = height(block.element());
        if (block.element() instanceof Paragraph paragraph) {
            return Math.min(
                    height, (FEWEST_LINES + (height < paragraph.getLeading() * 3.5 ? 1 : 0)) * paragraph.getLeading());
        }
        float page = document.top() - document.bottom();
        return height <= page * WHOLE ? height : page * WHOLE / 2;
    }

    private float height(Element element) {
        if (element instanceof PdfPTable table) {
            // measured apart: a column that sets a table for a try takes its rows
            if (!table.isLockedWidth()) {
                table.setTotalWidth(document.right() - document.left());
            }
            return table.getTotalHeight();
        }
        ColumnText column = column(element, -ENDLESS, 0);
        column.go(true);
        return -column.getYLine();
    }

    private ColumnText column(Element element, float bottom, float top) {
        ColumnText column = new ColumnText(writer.getDirectContent());
        column.setSimpleColumn(document.left(), bottom, document.right(), top);
        column.addElement(element);
        return column;
    }

    /// A bookmark below the last one of a lower level.
    private void mark(PdfBlock.Mark mark) {
        while (outline.size() > mark.level()) {
            outline.pop();
        }
        PdfOutline parent = outline.isEmpty() ? writer.getDirectContent().getRootOutline() : outline.peek();
        outline.push(new PdfOutline(parent, new PdfDestination(PdfDestination.XYZ, 0, y + 6, 0), mark.title()));
    }
}
