package app.syntopic.exchange;

import app.syntopic.model.Block;

import org.openpdf.text.Chunk;
import org.openpdf.text.Element;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

import java.awt.Color;
import java.util.List;
import java.util.stream.Stream;

/// Quotations, callouts and code, each in a box of its own. Sizes in points.
final class PdfBoxes {

    private static final float PADDING = 10;
    private static final float BAR = 2;
    private static final float MONO = 8.2f;
    private static final float MONO_LEADING = 11.6f;
    private static final int TAB = 4;
    private static final Color OK = new Color(0x1a, 0x7f, 0x37);
    private static final Color QUOTED = new Color(0x7a, 0x4b, 0x00);
    private static final float TINT = 0.07f;

    private final PdfFonts fonts;

    PdfBoxes(PdfFonts fonts) {
        this.fonts = fonts;
    }

    /// A cell with nothing around its content.
    static PdfPCell cell() {
        PdfPCell cell = new PdfPCell();
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(0);
        return cell;
    }

    static void lineAbove(PdfPCell cell) {
        cell.setBorder(Rectangle.TOP);
        cell.setBorderColor(PdfFonts.LINE);
        cell.setBorderWidth(0.5f);
    }

    static PdfPlace inQuotation(PdfPlace place) {
        return place.boxed(PADDING + BAR).smaller(0.4f);
    }

    static PdfPlace inBox(PdfPlace place) {
        return place.boxed(2 * PADDING + BAR).smaller(0.4f);
    }

    PdfBlock quotation(List<PdfBlock> blocks, PdfPlace place) {
        PdfPCell cell = barred(PdfFonts.LINE, PdfBlock.isFromRight(blocks));
        PdfBlock.fill(cell, blocks);
        return PdfBlock.of(alone(cell, place), 12, 5);
    }

    PdfBlock callout(Block.Tone tone, PdfBlock title, List<PdfBlock> below, PdfPlace place) {
        boolean fromRight = PdfBlock.isFromRight(below.isEmpty() ? List.of(title) : below);
        PdfPCell cell = barred(ink(tone), fromRight);
        cell.setBackgroundColor(tint(ink(tone)));
        cell.setPaddingTop(7);
        cell.setPaddingBottom(9);
        if (fromRight) {
            cell.setPaddingLeft(PADDING);
        } else {
            cell.setPaddingRight(PADDING);
        }
        PdfBlock.fill(cell, Stream.concat(Stream.of(title), below.stream()).toList());
        return PdfBlock.of(alone(cell, place), 13, 6);
    }

    static Color ink(Block.Tone tone) {
        return switch (tone) {
            case ACCENT -> PdfFonts.ACCENT;
            case OK -> OK;
            case WARN -> PdfFonts.WARN;
            case QUOTE -> QUOTED;
        };
    }

    private static Color tint(Color ink) {
        return new Color(tint(ink.getRed()), tint(ink.getGreen()), tint(ink.getBlue()));
    }

    private static int tint(int part) {
        return Math.round(255 - (255 - part) * TINT);
    }

    /// A bar where lines begin.
    private static PdfPCell barred(Color bar, boolean fromRight) {
        PdfPCell cell = cell();
        cell.setUseAscender(true);
        cell.setUseDescender(true);
        if (fromRight) {
            cell.setBorder(Rectangle.RIGHT);
            cell.setBorderWidthRight(BAR);
            cell.setBorderColorRight(bar);
            cell.setPaddingRight(PADDING + BAR / 2);
        } else {
            cell.setBorder(Rectangle.LEFT);
            cell.setBorderWidthLeft(BAR);
            cell.setBorderColorLeft(bar);
            cell.setPaddingLeft(PADDING + BAR / 2);
        }
        return cell;
    }

    /// Lines that are too long go on below, further in.
    PdfBlock code(String code, PdfPlace place) {
        PdfPCell cell = cell();
        cell.setUseAscender(true);
        cell.setUseDescender(true);
        cell.setBackgroundColor(PdfFonts.GROUND);
        cell.setPadding(PADDING * 0.8f);
        float letter = fonts.mono().getWidthPoint("m", MONO);
        for (String line : code.replace("\t", " ".repeat(TAB)).split("\n", -1)) {
            int spaces = line.length() - line.stripLeading().length();
            String shown = "\u00A0".repeat(spaces) + line.strip();
            Paragraph paragraph =
                    PdfText.paragraph(MONO_LEADING, fonts.phrase(shown.isEmpty() ? "\u00A0" : shown, fonts.mono(MONO)));
            if (paragraph.getRunDirection() == PdfWriter.RUN_DIRECTION_RTL) {
                paragraph.setRunDirection(PdfWriter.RUN_DIRECTION_LTR);
            }
            paragraph.setIndentationLeft(2 * letter);
            paragraph.setFirstLineIndent(-2 * letter);
            cell.addElement(paragraph);
        }
        return PdfBlock.of(alone(cell, place), 12, 6);
    }

    /// A table of one cell, as far in as the place says.
    private static PdfPTable alone(PdfPCell cell, PdfPlace place) {
        return in(place, table(cell));
    }

    private static PdfPTable table(PdfPCell cell) {
        PdfPTable table = new PdfPTable(1);
        table.setWidthPercentage(100);
        table.setSplitLate(false);
        table.addCell(cell);
        return table;
    }

    /// A table as far in as the place says.
    static PdfPTable in(PdfPlace place, PdfPTable table) {
        if (place.left() == 0) {
            return table;
        }
        PdfPCell around = cell();
        around.setPaddingLeft(place.left());
        around.addElement(table);
        return table(around);
    }

    /// Between the text and what stands below it.
    PdfBlock shortLine() {
        PdfPTable line = new PdfPTable(1);
        line.setTotalWidth(70);
        line.setLockedWidth(true);
        line.setHorizontalAlignment(Element.ALIGN_LEFT);
        PdfPCell cell = cell();
        lineAbove(cell);
        cell.setFixedHeight(1);
        line.addCell(cell);
        return PdfBlock.of(line, 22, 6);
    }

    /// The box of a task, ticked when it is done.
    static Chunk tick(boolean done, float size) {
        return new Chunk(PdfTick.of(done, size * 0.72f), 0, -size * 0.04f);
    }

    static float width(Chunk chunk) {
        return chunk.getImage() == null ? chunk.getWidthPoint() : chunk.getImage().getScaledWidth();
    }
}
