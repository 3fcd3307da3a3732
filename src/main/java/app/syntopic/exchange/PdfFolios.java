package app.syntopic.exchange;

import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;

/// What stands around the text of each page: the number below it, and from the second page on the note's title above.
final class PdfFolios extends PdfPageEventHelper {

    private static final float SIZE = 8;
    private static final float ABOVE = 26;
    private static final float BELOW = 34;
    private static final int LONGEST_TITLE = 90;

    private final String title;
    private final PdfFonts fonts;

    PdfFolios(String title, PdfFonts fonts) {
        this.title = title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE).strip() + "…";
        this.fonts = fonts;
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        float middle = (document.left() + document.right()) / 2;
        Phrase number = new Phrase(Integer.toString(writer.getPageNumber()), fonts.sans(SIZE));
        ColumnText.showTextAligned(
                writer.getDirectContent(), Element.ALIGN_CENTER, number, middle, document.bottom() - BELOW, 0);
        if (writer.getPageNumber() > 1) {
            Phrase head = fonts.phrase(title, fonts.sans(SIZE));
            ColumnText.showTextAligned(
                    writer.getDirectContent(),
                    Element.ALIGN_CENTER,
                    head,
                    middle,
                    document.top() + ABOVE,
                    0,
                    PdfText.direction(title),
                    0);
        }
    }
}
