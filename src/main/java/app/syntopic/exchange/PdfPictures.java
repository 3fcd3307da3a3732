package app.syntopic.exchange;

import app.syntopic.model.EmbeddedPicture;

import org.openpdf.text.Image;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;

/// Pictures, no wider than their place, each with its caption below. One that is missing is told. Sizes in points.
final class PdfPictures {

    private static final float SMALL = 8.2f;
    private static final float HIGHEST = 420;

    /// A pixel of the screen on paper.
    private static final float PIXEL = 72f / 96;

    private final PdfFonts fonts;
    private final Function<String, Optional<byte[]>> bytes;

    PdfPictures(PdfFonts fonts, Function<String, Optional<byte[]>> bytes) {
        this.fonts = fonts;
        this.bytes = bytes;
    }

    PdfBlock set(Printed.Picture picture, PdfPlace place) {
        Optional<byte[]> found = bytes.apply(picture.picture().target());
        return found.flatMap(PdfPictures::image)
                .map(image -> framed(image, picture.picture(), place))
                .orElseGet(() -> told(found.isEmpty() ? picture.missing() : "(a picture that cannot be read)", place));
    }

    private static Optional<Image> image(byte[] bytes) {
        try {
            return Optional.of(Image.getInstance(bytes));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private PdfBlock framed(Image image, EmbeddedPicture picture, PdfPlace place) {
        double wanted =
                picture.size()
                        .map(size -> size.shownWidth(image.getWidth(), image.getHeight()))
                        .orElse((double) image.getWidth());
        image.scaleToFit((float) Math.min(wanted * PIXEL, place.width()), HIGHEST);
        PdfPTable frame = new PdfPTable(1);
        frame.setWidthPercentage(100);
        PdfPCell shown = new PdfPCell(image, false);
        shown.setBorder(PdfPCell.NO_BORDER);
        shown.setPadding(0);
        frame.addCell(shown);
        if (!picture.description().isEmpty()) {
            PdfPCell caption = PdfBoxes.cell();
            caption.addElement(PdfText.paragraph(11.5f, fonts.phrase(picture.description(), fonts.sans(SMALL))));
            frame.addCell(caption);
        }
        return PdfBlock.of(PdfBoxes.in(place, frame), 12, 8);
    }

    private PdfBlock told(String words, PdfPlace place) {
        Paragraph paragraph = PdfText.paragraph(place.leading(), fonts.phrase(words, fonts.sans(SMALL)));
        paragraph.setIndentationLeft(place.left());
        return PdfBlock.of(paragraph, 2, 7);
    }
}
