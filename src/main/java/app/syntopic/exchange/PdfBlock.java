package app.syntopic.exchange;

import org.openpdf.text.Element;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

import java.util.List;
import java.util.Optional;

/// What is set in one piece, with the room around it in points.
///
/// @param leads whether it may not be left alone at a page's foot
/// @param mark the bookmark that leads to it
record PdfBlock(Element element, float before, float after, boolean leads, Optional<Mark> mark) {

    /// @param level 0 for the outermost
    record Mark(int level, String title) {}

    static PdfBlock of(Element element, float before, float after) {
        return new PdfBlock(element, before, after, false, Optional.empty());
    }

    PdfBlock leading() {
        return new PdfBlock(element, before, after, true, mark);
    }

    PdfBlock marked(int level, String title) {
        return new PdfBlock(element, before, after, true, Optional.of(new Mark(level, title)));
    }

    /// Whether the first of the blocks begins at the right.
    static boolean isFromRight(List<PdfBlock> blocks) {
        return !blocks.isEmpty()
                && blocks.getFirst().element instanceof Paragraph first
                && first.getRunDirection() == PdfWriter.RUN_DIRECTION_RTL;
    }

    /// Puts blocks into a cell, one below the other.
    static void fill(PdfPCell cell, List<PdfBlock> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            PdfBlock block = blocks.get(i);
            float before = i == 0 ? 0 : Math.max(block.before, blocks.get(i - 1).after);
            switch (block.element) {
                case Paragraph paragraph -> {
                    paragraph.setSpacingBefore(before);
                    paragraph.setSpacingAfter(0);
                }
                case PdfPTable table -> {
                    table.setSpacingBefore(before);
                    table.setSpacingAfter(0);
                }
                default -> {
                    // only these two are made
                }
            }
            cell.addElement(block.element);
        }
    }
}
