package app.syntopic.exchange;

import app.syntopic.model.EmbeddedPicture;
import app.syntopic.picture.Picture;
import app.syntopic.picture.UnreadablePictureException;
import app.syntopic.picture.UsualPicture;

import org.openpdf.text.Chunk;
import org.openpdf.text.Image;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Pictures, no wider than their place, each with its caption below. One that is missing is told. Sizes in points.
final class PdfPictures {

    private static final float SMALL = 8.2f;
    private static final float HIGHEST = 420;

    /// A pixel of the screen on paper.
    private static final float PIXEL = 72f / 96;

    /// How far a small one reaches below the line, of its height.
    private static final float BELOW = 0.18f;

    /// In a narrow cell.
    private static final float THUMBNAIL = 60;

    /// Pixels for a point: 300 dots an inch.
    private static final float DENSITY = 300f / 72;

    private final PdfFonts fonts;
    private final Function<String, Optional<byte[]>> bytes;
    private final Map<EmbeddedPicture, Float> wanted = new HashMap<>();

    PdfPictures(PdfFonts fonts, Function<String, Optional<byte[]>> bytes) {
        this.fonts = fonts;
        this.bytes = bytes;
    }

    PdfBlock set(Printed.Picture picture, PdfPlace place) {
        try {
            return bytes.apply(picture.picture().target())
                    .map(found ->
                            framed(image(Picture.read(found), picture.picture(), place), picture.picture(), place))
                    .orElseGet(() -> told(picture.missing(), place));
        } catch (UnreadablePictureException unreadable) {
            return told(picture.unreadable(unreadable), place);
        }
    }

    /// A small picture among words; nothing where there is none to show.
    Optional<Chunk> sign(Printed.Picture picture, PdfPlace place) {
        try {
            return bytes.apply(picture.picture().target())
                    .map(found -> image(Picture.read(found), picture.picture(), place))
                    .map(image -> new Chunk(image, 0, -image.getScaledHeight() * BELOW));
        } catch (UnreadablePictureException unreadable) {
            return Optional.empty();
        }
    }

    /// The room that pictures in a cell want, and the least that shows what is on them.
    float width(List<Printed.Picture> pictures, boolean least) {
        float widest = 0;
        for (Printed.Picture picture : pictures) {
            float width = wanted.computeIfAbsent(picture.picture(), this::wanted);
            widest = Math.max(widest, least ? Math.min(width, THUMBNAIL) : width);
        }
        return widest;
    }

    private float wanted(EmbeddedPicture picture) {
        try {
            return bytes.apply(picture.target()).map(found -> wanted(Picture.read(found), picture)).orElse(THUMBNAIL);
        } catch (UnreadablePictureException unreadable) {
            // a sentence stands for it
            return THUMBNAIL;
        }
    }

    private static float wanted(Picture read, EmbeddedPicture asked) {
        double pixels = asked.size().map(size -> size.shownWidth(read.width(), read.height())).orElseGet(read::width);
        return (float) pixels * PIXEL;
    }

    private static Image image(Picture read, EmbeddedPicture asked, PdfPlace place) {
        float width = Math.min(wanted(read, asked), place.width());
        Image image = image(read, width);
        image.scaleToFit(width, HIGHEST);
        return image;
    }

    /// A usual picture goes into the file as it is; others are drawn as fine as a printer prints.
    private static Image image(Picture read, float width) {
        try {
            return read instanceof UsualPicture usual
                    ? Image.getInstance(usual.bytes())
                    : Image.getInstance(read.draw(width * DENSITY), null);
        } catch (IOException | RuntimeException unreadable) {
            throw UnreadablePictureException.broken(unreadable);
        }
    }

    private PdfBlock framed(Image image, EmbeddedPicture picture, PdfPlace place) {
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
