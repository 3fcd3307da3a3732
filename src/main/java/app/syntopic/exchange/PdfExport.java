package app.syntopic.exchange;

import org.openpdf.text.Chunk;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Image;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A note as PDF: A4, one column of some 68 characters, the sections as bookmarks, fonts embedded. Sizes in points.
public final class PdfExport {

    private static final float SIDE = 118;
    private static final float TOP = 84;
    private static final float BOTTOM = 92;
    private static final float SIZE = 10.8f;
    private static final float SMALL = 8.2f;
    private static final float LEADING = 15.6f;
    private static final float INDENT = 15;
    private static final float ANSWER_LEADING = 14.4f;
    private static final float ANSWER_PADDING = 2;
    private static final float HEADING = 13.4f;

    /// A heading wants at least this much room on its page.
    private static final float HEADING_ROOM = 72;

    private final Document document;
    private final PdfWriter writer;
    private final PdfFonts fonts;
    private final Function<String, Optional<byte[]>> pictures;

    private PdfExport(
            Document document, PdfWriter writer, PdfFonts fonts, Function<String, Optional<byte[]>> pictures) {
        this.document = document;
        this.writer = writer;
        this.fonts = fonts;
        this.pictures = pictures;
    }

    /// @param pictures the bytes of a picture by its target, where there is one
    public static byte[] of(PrintedNote note, Function<String, Optional<byte[]>> pictures) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document document = new Document(PageSize.A4, SIDE, SIDE, TOP, BOTTOM);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        PdfFonts fonts = new PdfFonts();
        writer.setPageEvent(new PdfFolios(note.title(), fonts));
        document.addTitle(note.title());
        document.addCreator("Syntopic");
        document.open();
        PdfExport export = new PdfExport(document, writer, fonts, pictures);
        note.parts().forEach(export::part);
        document.close();
        return out.toByteArray();
    }

    private void part(Printed part) {
        switch (part) {
            case Printed.Title title -> title(title);
            case Printed.About about -> about(about);
            case Printed.Answer answer -> answer(answer);
            case Printed.Entry entry -> entry(entry);
            case Printed.Heading heading -> heading(heading);
            case Printed.Section section -> section(section);
            case Printed.Prose prose -> prose(prose);
            case Printed.Code code -> code(code);
            case Printed.OwnFormula formula -> formula(formula);
            case Printed.Table table -> table(table);
            case Printed.Rule _ -> add(new Paragraph(LEADING, "* * *", fonts.sans(SMALL)), 6, 6, Element.ALIGN_CENTER);
            case Printed.Picture picture -> pictures.apply(picture.target()).ifPresent(this::picture);
            case Printed.Footnote footnote -> footnote(footnote);
        }
    }

    private Paragraph paragraph(Phrase content) {
        Paragraph paragraph = new Paragraph(LEADING);
        paragraph.add(content);
        return paragraph;
    }

    private void add(Paragraph paragraph, float before, float after, int alignment) {
        paragraph.setSpacingBefore(before);
        paragraph.setSpacingAfter(after);
        paragraph.setAlignment(alignment);
        document.add(paragraph);
    }

    private void add(Paragraph paragraph, float before, float after) {
        add(paragraph, before, after, Element.ALIGN_LEFT);
    }

    private void title(Printed.Title title) {
        add(new Paragraph(26, title.text(), fonts.bold(21)), 0, 5);
    }

    private void about(Printed.About about) {
        Paragraph line = new Paragraph(13, "", fonts.sans(SMALL + 0.6f));
        line.add(new Chunk(String.join("  ·  ", about.facts()), fonts.sans(SMALL + 0.6f)));
        about.url()
                .ifPresent(url -> {
                    line.add(new Chunk(about.facts().isEmpty() ? "" : "  ·  ", fonts.sans(SMALL + 0.6f)));
                    line.add(fonts.link("source", url, fonts.sans(SMALL + 0.6f)));
                });
        add(line, 0, 16);
    }

    /// The question beside its answer, a fine line above.
    private void answer(Printed.Answer answer) {
        PdfPTable row = new PdfPTable(new float[] {2.6f, 7.4f});
        row.setWidthPercentage(100);
        row.setSplitLate(false);
        Phrase question = new Phrase();
        if (answer.first()) {
            question.add(new Chunk("Q" + answer.number() + "  ", fonts.bold(SMALL + 1)));
            question.add(new Chunk(answer.question(), fonts.sans(SMALL)));
        }
        int border = answer.first() ? Rectangle.TOP : Rectangle.NO_BORDER;
        for (Phrase part : List.of(question, fonts.phrase(answer.runs(), SIZE - 0.6f))) {
            PdfPCell cell = cell(part, border);
            cell.setLeading(ANSWER_LEADING, 0);
            cell.setPaddingTop(ANSWER_PADDING);
            row.addCell(cell);
        }
        row.setSpacingBefore(answer.number() == 1 && answer.first() ? INDENT : 0);
        document.add(row);
    }

    private static PdfPCell cell(Phrase content, int border) {
        PdfPCell cell = new PdfPCell(content);
        cell.setBorder(border);
        cell.setBorderColor(PdfFonts.LINE);
        cell.setBorderWidth(0.5f);
        cell.setPaddingLeft(0);
        cell.setPaddingRight(8);
        cell.setPaddingTop(5);
        cell.setPaddingBottom(7);
        return cell;
    }

    /// The term leads, its meaning hangs below it.
    private void entry(Printed.Entry entry) {
        Phrase content = new Phrase();
        if (!entry.term().isEmpty()) {
            content.add(new Chunk(entry.term() + "\u2002", fonts.bold(SIZE)));
        }
        content.add(fonts.phrase(entry.meaning(), SIZE));
        Paragraph paragraph = paragraph(content);
        paragraph.setIndentationLeft(INDENT);
        paragraph.setFirstLineIndent(-INDENT);
        add(paragraph, 0, 4);
    }

    private void heading(Printed.Heading heading) {
        keepRoom();
        Paragraph paragraph =
                new Paragraph(18, heading.text(), fonts.bold(heading.level() > 3 ? SIZE + 0.6f : HEADING));
        PdfFolios.mark(writer, heading.text());
        add(paragraph, 14, 5);
    }

    private void section(Printed.Section section) {
        keepRoom();
        PdfFolios.mark(writer, "§ " + section.title());
        PdfPTable row = new PdfPTable(new float[] {8.4f, 1.6f});
        row.setWidthPercentage(100);
        row.setSpacingBefore(10);
        row.setKeepTogether(true);
        Phrase title = new Phrase(18);
        title.add(new Chunk("§\u2002", fonts.roman(HEADING)).setLocalDestination("s" + section.ordinal()));
        title.add(new Chunk(section.title(), fonts.bold(HEADING)));
        row.addCell(cell(title, Rectangle.NO_BORDER));
        Phrase time = new Phrase(18);
        if (!section.time().isEmpty()) {
            time.add(
                    section.url()
                            .map(url -> fonts.link(section.time(), url, fonts.sans(SMALL)))
                            .orElseGet(() -> new Chunk(section.time(), fonts.sans(SMALL))));
        }
        PdfPCell right = cell(time, Rectangle.NO_BORDER);
        right.setPaddingRight(0);
        right.setHorizontalAlignment(Element.ALIGN_RIGHT);
        right.setVerticalAlignment(Element.ALIGN_BOTTOM);
        row.addCell(right);
        document.add(row);
    }

    private void keepRoom() {
        if (writer.getVerticalPosition(true) < BOTTOM + HEADING_ROOM) {
            document.newPage();
        }
    }

    private void prose(Printed.Prose prose) {
        boolean item = !prose.sign().isEmpty();
        Phrase content = new Phrase();
        if (item) {
            content.add(new Chunk(prose.sign() + "\u2002", fonts.roman(SIZE)));
        }
        content.add(fonts.phrase(prose.runs(), prose.quoted() ? SIZE - 0.5f : SIZE));
        Paragraph paragraph = paragraph(content);
        paragraph.setIndentationLeft(prose.depth() * INDENT);
        paragraph.setFirstLineIndent(item ? -INDENT * 0.7f : 0);
        add(paragraph, prose.quoted() ? 3 : 0, item ? 2.5f : 6.5f);
    }

    /// One that cannot be read is printed as it is written.
    private void formula(Printed.OwnFormula formula) {
        Optional<Chunk> drawn = PdfFormula.of(formula.tex(), true, SIZE, document.right() - document.left());
        if (drawn.isEmpty()) {
            code(new Printed.Code(formula.tex()));
            return;
        }
        Paragraph paragraph = new Paragraph(drawn.get());
        paragraph.setLeading(drawn.get().getImage().getScaledHeight() + SIZE / 2);
        add(paragraph, 2, 10, Element.ALIGN_CENTER);
    }

    private void code(Printed.Code code) {
        Paragraph paragraph = new Paragraph(11.5f, code.text(), fonts.mono(SMALL));
        paragraph.setIndentationLeft(INDENT);
        add(paragraph, 2, 8);
    }

    private void table(Printed.Table table) {
        if (table.header().isEmpty()) {
            return;
        }
        PdfPTable grid = new PdfPTable(table.header().size());
        grid.setWidthPercentage(100);
        grid.setHeaderRows(1);
        grid.setSpacingBefore(4);
        grid.setSpacingAfter(10);
        table.header().forEach(head -> grid.addCell(cell(fonts.phrase(head, SIZE - 1.6f), Rectangle.BOTTOM)));
        for (List<List<Printed.Run>> row : table.rows()) {
            for (int column = 0; column < table.header().size(); column++) {
                List<Printed.Run> runs = column < row.size() ? row.get(column) : List.of();
                grid.addCell(cell(fonts.phrase(runs, SIZE - 1), Rectangle.BOTTOM));
            }
        }
        document.add(grid);
    }

    /// A picture that cannot be read is left out, as on the screen its place says.
    private void picture(byte[] bytes) {
        try {
            Image image = Image.getInstance(bytes);
            float width = document.right() - document.left();
            float height = (document.top() - document.bottom()) * 0.8f;
            if (image.getWidth() > width || image.getHeight() > height) {
                image.scaleToFit(width, height);
            }
            image.setSpacingAfter(8);
            document.add(image);
        } catch (IOException unreadable) {
            add(new Paragraph(LEADING, "(a picture that cannot be read)", fonts.sans(SMALL)), 0, 6);
        }
    }

    private void footnote(Printed.Footnote footnote) {
        Phrase content = new Phrase();
        content.add(new Chunk(footnote.number() + "\u2002", fonts.sans(SMALL)));
        content.add(fonts.phrase(footnote.runs(), SIZE - 1.4f));
        Paragraph paragraph = new Paragraph(13);
        paragraph.add(content);
        add(paragraph, 0, 3);
    }
}
