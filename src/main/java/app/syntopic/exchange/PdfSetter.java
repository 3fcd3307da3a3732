package app.syntopic.exchange;

import org.openpdf.text.Chunk;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes blocks of the parts of a note. Sizes in points.
final class PdfSetter {

    private static final float SMALL = 8.2f;
    private static final float INDENT = 15;
    private static final float PART = 15;
    private static final float HEADING = 13.4f;
    private static final float[] QUESTION = {2.6f, 7.4f};
    private static final float BETWEEN = 7;

    private final PdfText text;
    private final PdfFonts fonts;
    private final PdfBoxes boxes;
    private final PdfGrid grid;
    private final PdfPictures pictures;

    PdfSetter(PdfText text) {
        this.text = text;
        this.fonts = text.fonts();
        this.boxes = new PdfBoxes(fonts);
        this.pictures = text.pictures();
        this.grid = new PdfGrid(text);
    }

    List<PdfBlock> set(Printed part, PdfPlace place) {
        return switch (part) {
            case Printed.Title title ->
                    List.of(PdfBlock.of(PdfText.paragraph(26, fonts.phrase(title.text(), fonts.bold(21))), 0, 5));
            case Printed.About about -> List.of(about(about));
            case Printed.Answer answer -> List.of(answer(answer, place));
            case Printed.Entry entry -> entry(entry, place);
            case Printed.Heading heading -> List.of(heading(heading, place));
            case Printed.Section section -> List.of(section(section));
            case Printed.Prose prose -> List.of(prose(text.phrase(prose.runs(), place), place));
            case Printed.Items items -> items(items, place);
            case Printed.Quotation quotation ->
                    List.of(boxes.quotation(set(quotation.parts(), PdfBoxes.inQuotation(place)), place));
            case Printed.Callout callout -> List.of(callout(callout, place));
            case Printed.Code code -> List.of(boxes.code(code.text(), place));
            case Printed.OwnFormula formula -> List.of(formula(formula, place));
            case Printed.Table table -> grid.set(table, place).stream().toList();
            case Printed.Rule _ -> List.of(rule());
            case Printed.Picture picture -> List.of(pictures.set(picture, place));
            case Printed.Footnotes footnotes -> footnotes(footnotes, place);
        };
    }

    private List<PdfBlock> set(List<Printed> parts, PdfPlace place) {
        return parts.stream().flatMap(part -> set(part, place).stream()).toList();
    }

    private PdfBlock prose(Phrase phrase, PdfPlace place) {
        return PdfBlock.of(text.paragraph(phrase, place), 0, BETWEEN);
    }

    private PdfBlock about(Printed.About about) {
        Font font = fonts.sans(SMALL + 0.6f);
        Phrase line = fonts.phrase(String.join("  ·  ", about.facts()), font);
        about.url()
                .ifPresent(url -> {
                    line.add(new Chunk(about.facts().isEmpty() ? "" : "  ·  ", font));
                    line.add(fonts.link("source", url, font));
                });
        return PdfBlock.of(PdfText.paragraph(13, line), 0, 16);
    }

    /// The question beside its answer, a fine line above.
    private PdfBlock answer(Printed.Answer answer, PdfPlace place) {
        PdfPTable row = new PdfPTable(QUESTION);
        row.setWidthPercentage(100);
        row.setSplitLate(false);
        row.setRunDirection(PdfText.direction(answer.question()));
        Phrase question = new Phrase();
        question.add(new Chunk("Q" + answer.number() + "\u2002", fonts.label(SMALL, PdfFonts.INK)));
        question.add(fonts.phrase(answer.question(), fonts.sans(SMALL)));
        PdfPlace smaller = place.smaller(0.6f);
        PdfPCell asked = PdfBoxes.cell();
        asked.addElement(PdfText.paragraph(smaller.leading(), question));
        if (row.getRunDirection() == PdfWriter.RUN_DIRECTION_RTL) {
            asked.setPaddingLeft(10);
        } else {
            asked.setPaddingRight(10);
        }
        PdfPCell answered = PdfBoxes.cell();
        float width = place.width() * QUESTION[1] / (QUESTION[0] + QUESTION[1]);
        PdfBlock.fill(answered, set(answer.parts(), new PdfPlace(0, width, smaller.size(), smaller.leading())));
        for (PdfPCell cell : List.of(asked, answered)) {
            PdfBoxes.lineAbove(cell);
            cell.setPaddingTop(3);
            row.addCell(cell);
        }
        return PdfBlock.of(row, 12, 12);
    }

    /// The term leads, its meaning hangs below it.
    private List<PdfBlock> entry(Printed.Entry entry, PdfPlace place) {
        Phrase content = new Phrase();
        if (!entry.term().isEmpty()) {
            content.add(fonts.phrase(entry.term() + "\u2002", fonts.bold(place.size())));
        }
        content.add(text.phrase(entry.meaning(), place));
        PdfPlace inside = place.indented(INDENT);
        Paragraph paragraph = text.paragraph(content, inside);
        paragraph.setFirstLineIndent(-INDENT);
        List<PdfBlock> blocks = new ArrayList<>(List.of(PdfBlock.of(paragraph, 0, 4)));
        blocks.addAll(set(entry.below(), inside));
        return blocks;
    }

    private PdfBlock heading(Printed.Heading heading, PdfPlace place) {
        float size = heading.level() > 3 ? place.size() + 0.6f : heading.level() == 3 ? HEADING : PART;
        List<Printed.Run> strong = heading.runs().stream().map(run -> run.in(Printed.Style.STRONG)).toList();
        PdfPlace large = new PdfPlace(place.left(), place.width(), size, 18);
        Paragraph paragraph = text.paragraph(text.phrase(strong, large), large);
        return PdfBlock.of(paragraph, heading.level() > 3 ? 10 : 18, 5).marked(heading.level() - 2, heading.text());
    }

    private PdfBlock section(Printed.Section section) {
        PdfPTable row = new PdfPTable(new float[] {8.4f, 1.6f});
        row.setWidthPercentage(100);
        row.setRunDirection(PdfText.direction(section.title()));
        Phrase title = new Phrase();
        title.add(new Chunk("§\u2002", fonts.roman(HEADING)).setLocalDestination("s" + section.ordinal()));
        title.add(fonts.phrase(section.title(), fonts.bold(HEADING)));
        Phrase time = new Phrase();
        if (!section.time().isEmpty()) {
            time.add(
                    section.url()
                            .map(url -> fonts.link(section.time(), url, fonts.sans(SMALL)))
                            .orElseGet(() -> new Chunk(section.time(), fonts.sans(SMALL))));
        }
        Paragraph right = PdfText.paragraph(18, time);
        boolean turned = row.getRunDirection() == PdfWriter.RUN_DIRECTION_RTL;
        right.setAlignment(turned ? Element.ALIGN_LEFT : Element.ALIGN_RIGHT);
        for (Paragraph paragraph : List.of(PdfText.paragraph(18, title), right)) {
            PdfPCell cell = PdfBoxes.cell();
            cell.addElement(paragraph);
            row.addCell(cell);
        }
        return PdfBlock.of(row, 16, 4).marked(0, "§ " + section.title());
    }

    private List<PdfBlock> items(Printed.Items items, PdfPlace place) {
        List<PdfBlock> blocks = new ArrayList<>();
        PdfPlace inside = place.indented(items.ordered() ? INDENT * 1.3f : INDENT);
        int number = items.first();
        for (Printed.Item item : items.items()) {
            String sign = items.ordered() ? number++ + "." : "•";
            Chunk before =
                    item.done()
                            .map(done -> PdfBoxes.tick(done, place.size()))
                            .orElseGet(() -> new Chunk(sign, fonts.roman(place.size())));
            blocks.addAll(item(item.parts(), before, inside));
        }
        if (!blocks.isEmpty()) {
            PdfBlock last = blocks.removeLast();
            blocks.add(PdfBlock.of(last.element(), last.before(), BETWEEN));
        }
        return blocks;
    }

    /// The sign hangs before the first line, which begins where all others do.
    private List<PdfBlock> item(List<Printed> parts, Chunk sign, PdfPlace place) {
        List<PdfBlock> blocks = new ArrayList<>();
        boolean begins = !parts.isEmpty() && parts.getFirst() instanceof Printed.Prose;
        Phrase first = new Phrase();
        first.add(sign);
        Chunk gap = new Chunk("\u2002", fonts.roman(place.size()));
        first.add(gap);
        if (begins && parts.getFirst() instanceof Printed.Prose prose) {
            first.add(text.phrase(prose.runs(), place));
        }
        Paragraph paragraph = text.paragraph(first, place);
        paragraph.setFirstLineIndent(-(PdfBoxes.width(sign) + gap.getWidthPoint()));
        blocks.add(PdfBlock.of(paragraph, 0, 2.5f));
        blocks.addAll(set(begins ? parts.subList(1, parts.size()) : parts, place));
        return blocks;
    }

    private PdfBlock callout(Printed.Callout callout, PdfPlace place) {
        PdfPlace inside = PdfBoxes.inBox(place);
        Phrase title = new Phrase();
        callout.title()
                .forEach(run ->
                        fonts.chunks(run.text(), fonts.label(SMALL + 0.8f, PdfBoxes.ink(callout.tone())))
                                .forEach(title::add));
        PdfBlock above = PdfBlock.of(PdfText.paragraph(inside.leading(), title), 0, 3);
        return boxes.callout(callout.tone(), above, set(callout.parts(), inside), place);
    }

    /// One that cannot be read is printed as it is written.
    private PdfBlock formula(Printed.OwnFormula formula, PdfPlace place) {
        Optional<Chunk> drawn = PdfFormula.of(formula.tex(), true, place.size(), place.width());
        if (drawn.isEmpty()) {
            return boxes.code(formula.tex(), place);
        }
        Paragraph paragraph = new Paragraph(drawn.get());
        paragraph.setLeading(PdfText.height(drawn.get()));
        paragraph.setAlignment(Element.ALIGN_CENTER);
        paragraph.setIndentationLeft(place.left());
        return PdfBlock.of(paragraph, 6, 10 + drawn.get().getImage().getScaledHeight() - PdfText.height(drawn.get()));
    }

    private PdfBlock rule() {
        Paragraph stars = new Paragraph(12, "*\u2003*\u2003*", fonts.sans(SMALL));
        stars.setAlignment(Element.ALIGN_CENTER);
        return PdfBlock.of(stars, 10, 10);
    }

    /// A short line, and below it each with its number hanging before it.
    private List<PdfBlock> footnotes(Printed.Footnotes footnotes, PdfPlace place) {
        PdfPlace small = place.smaller(1.6f);
        List<PdfBlock> blocks = new ArrayList<>(List.of(boxes.shortLine().leading()));
        for (Printed.Footnote footnote : footnotes.footnotes()) {
            Chunk number = new Chunk(footnote.number(), fonts.sans(small.size() - 0.8f));
            number.setLocalDestination("fn-" + footnote.label());
            if (text.refersTo(footnote.label())) {
                number.setLocalGoto("ref-" + footnote.label());
            }
            blocks.addAll(item(footnote.parts(), number, small.indented(INDENT)));
        }
        return blocks;
    }
}
