package app.syntopic.exchange;

import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.function.Function;

/// A note as PDF: A4, one column of some 68 characters, headings as bookmarks, fonts embedded. Sizes in points.
public final class PdfExport {

    private static final float SIDE = 118;
    private static final float TOP = 84;
    private static final float BOTTOM = 92;

    private PdfExport() {}

    /// @param pictures the bytes of a picture by its target, where there is one
    public static PdfFile of(PrintedNote note, Function<String, Optional<byte[]>> pictures) {
        return of(note, pictures, PdfOtherFonts.ofThisComputer());
    }

    static PdfFile of(PrintedNote note, Function<String, Optional<byte[]>> pictures, PdfOtherFonts others) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document document = new Document(PageSize.A4, SIDE, SIDE, TOP, BOTTOM);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        PdfFonts fonts = new PdfFonts(others);
        writer.setPageEvent(new PdfFolios(note.title(), fonts));
        describe(note, document, writer);
        document.open();
        PdfPages pages = new PdfPages(document, writer);
        PdfSetter setter = new PdfSetter(new PdfText(fonts, new PdfPictures(fonts, pictures), note.parts()));
        PdfPlace column = PdfPlace.column(document.right() - document.left());
        note.parts().forEach(part -> setter.set(part, column).forEach(pages::add));
        pages.end();
        document.close();
        return new PdfFile(out.toByteArray(), fonts.unset());
    }

    /// What viewers show of it, and what speaks it aloud goes by.
    private static void describe(PrintedNote note, Document document, PdfWriter writer) {
        document.addTitle(note.title());
        document.addCreator("Syntopic");
        if (!note.authors().isEmpty()) {
            document.addAuthor(String.join(", ", note.authors()));
        }
        note.language().ifPresent(tag -> writer.getExtraCatalog().put(PdfName.LANG, new PdfString(tag)));
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        boolean parted =
                note.parts().stream()
                        .anyMatch(part -> part instanceof Printed.Section || part instanceof Printed.Heading);
        if (parted) {
            writer.setViewerPreferences(PdfWriter.PageModeUseOutlines);
        }
    }
}
