package app.syntopic.exchange;

import app.syntopic.model.WritingDirection;

import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.BaseFont;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Fonts of this computer, for letters that the faces of the text lack. A font is opened when one of its letters is
/// wanted; folders are walked when none of the known ones has it.
final class PdfOtherFonts {

    /// The isolated and the first form of two letters in the block that a joined letter is set from.
    private static final int[] JOINED_FORMS = {0xfe8d, 0xfedf};

    private final Supplier<List<Path>> others;
    private final List<Candidate> candidates = new ArrayList<>();
    private final Map<Integer, Optional<BaseFont>> answers = new HashMap<>();
    private boolean walked;

    /// @param others asked once, when no font of the first has a letter
    PdfOtherFonts(List<Path> first, Supplier<List<Path>> others) {
        first.forEach(file -> candidates.add(new Candidate(file)));
        this.others = others;
    }

    static PdfOtherFonts ofThisComputer() {
        return new PdfOtherFonts(FontFolders.known(), FontFolders::others);
    }

    /// The first font that has a letter.
    Optional<BaseFont> with(int letter) {
        return answers.computeIfAbsent(letter, this::find);
    }

    private Optional<BaseFont> find(int letter) {
        Optional<BaseFont> found = among(candidates, letter);
        if (found.isEmpty() && !walked) {
            walked = true;
            List<Candidate> more = others.get().stream().map(Candidate::new).toList();
            candidates.addAll(more);
            found = among(more, letter);
        }
        return found;
    }

    private static Optional<BaseFont> among(List<Candidate> fonts, int letter) {
        return fonts.stream().flatMap(font -> font.with(letter).stream()).findFirst();
    }

    /// A file that is read no further than it is asked for.
    private static final class Candidate {

        private final Path file;
        private Optional<FontLetters> letters = Optional.empty();
        private Optional<BaseFont> opened = Optional.empty();
        private boolean unusable;

        Candidate(Path file) {
            this.file = file;
        }

        Optional<BaseFont> with(int letter) {
            if (letters.isEmpty()) {
                letters = Optional.of(FontLetters.of(file));
            }
            if (unusable || !letters.get().has(letter) || !joins(letter, letters.get())) {
                return Optional.empty();
            }
            if (opened.isEmpty()) {
                opened = open(file);
                unusable = opened.isEmpty();
            }
            return opened.filter(font -> font.charExists(letter));
        }

        /// Arabic letters are set in forms that have letters of their own, which a font for a screen may lack.
        private static boolean joins(int letter, FontLetters font) {
            boolean joined =
                    Character.isBmpCodePoint(letter)
                            && WritingDirection.isFromRight((char) letter)
                            && Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC;
            return !joined || font.has(JOINED_FORMS[0]) && font.has(JOINED_FORMS[1]);
        }

        private static Optional<BaseFont> open(Path file) {
            String face = file + (file.toString().toLowerCase(Locale.ROOT).endsWith(".ttc") ? ",0" : "");
            try {
                return Optional.of(BaseFont.createFont(face, BaseFont.IDENTITY_H, BaseFont.EMBEDDED));
            } catch (IOException | DocumentException unusable) {
                // damaged, or its maker forbids to embed it: the next one may do
                return Optional.empty();
            }
        }
    }
}
