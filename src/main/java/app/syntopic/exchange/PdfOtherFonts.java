package app.syntopic.exchange;

import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.BaseFont;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/// Fonts of this computer, for letters that the faces of the text lack. Each is opened when the ones before it have not
/// helped.
final class PdfOtherFonts {

    /// Where systems keep fonts with many signs and scripts. Of a collection, the first face.
    private static final List<String> USUAL =
            List.of(
                    "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf",
                    "/usr/share/fonts/TTF/DejaVuSans.ttf",
                    "/usr/share/fonts/dejavu-sans-fonts/DejaVuSans.ttf",
                    "/usr/share/fonts/truetype/noto/NotoSansSymbols2-Regular.ttf",
                    "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc",
                    "/usr/share/fonts/noto-cjk/NotoSansCJK-Regular.ttc",
                    "/usr/share/fonts/google-noto-sans-cjk-fonts/NotoSansCJK-Regular.ttc",
                    "/usr/share/fonts/truetype/wqy/wqy-microhei.ttc",
                    "/System/Library/Fonts/Apple Symbols.ttf",
                    "/System/Library/Fonts/Hiragino Sans GB.ttc",
                    "/System/Library/Fonts/AppleSDGothicNeo.ttc",
                    "/System/Library/Fonts/Supplemental/Arial Unicode.ttf",
                    "C:\\Windows\\Fonts\\seguisym.ttf",
                    "C:\\Windows\\Fonts\\msyh.ttc",
                    "C:\\Windows\\Fonts\\msgothic.ttc",
                    "C:\\Windows\\Fonts\\malgun.ttf");

    private final Iterator<Path> unopened;
    private final List<BaseFont> opened = new ArrayList<>();

    PdfOtherFonts(List<Path> files) {
        unopened = files.iterator();
    }

    static PdfOtherFonts ofThisComputer() {
        return new PdfOtherFonts(USUAL.stream().map(Path::of).filter(Files::isReadable).toList());
    }

    /// The first font that has a letter.
    Optional<BaseFont> with(int letter) {
        for (BaseFont font : opened) {
            if (font.charExists(letter)) {
                return Optional.of(font);
            }
        }
        while (unopened.hasNext()) {
            Optional<BaseFont> font = open(unopened.next());
            font.ifPresent(opened::add);
            if (font.isPresent() && font.get().charExists(letter)) {
                return font;
            }
        }
        return Optional.empty();
    }

    private static Optional<BaseFont> open(Path file) {
        String face = file + (file.toString().endsWith(".ttc") ? ",0" : "");
        try {
            return Optional.of(BaseFont.createFont(face, BaseFont.IDENTITY_H, BaseFont.EMBEDDED));
        } catch (IOException | DocumentException unusable) {
            // damaged, or its maker forbids to embed it: the next one may do
            return Optional.empty();
        }
    }
}
