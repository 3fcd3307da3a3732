package app.syntopic.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// Fonts beside those of the program.
class PdfOtherFontsTest {

    @TempDir Path fonts;

    @BeforeEach
    void someFonts() throws IOException {
        Files.writeString(fonts.resolve("Damaged.ttf"), "no font");
        Files.write(fonts.resolve("Short.otf"), new byte[] {0, 1, 0, 0, 0, 9});
        Files.createDirectories(fonts.resolve("deep/er"));
        try (InputStream in = PdfFonts.class.getResourceAsStream("/liberation/LiberationSans-Regular.ttf")) {
            Files.copy(in, fonts.resolve("deep/er/Sans.ttf"));
        }
    }

    @Test
    void aFontWithTheLetterIsFoundInAnyFolderWhateverStandsBesideIt() {
        PdfOtherFonts others = new PdfOtherFonts(List.of(), () -> FontFolders.in(fonts));
        assertThat(others.with('ש')).isPresent();
        assertThat(others.with('こ')).isEmpty();
        assertThat(others.with(0x1f41d)).isEmpty();
    }

    @Test
    void arabicNeedsAFontWithItsJoinedForms() {
        assertThat(FontLetters.of(fonts.resolve("deep/er/Sans.ttf")).has('ש')).isTrue();
        assertThat(new PdfOtherFonts(List.of(fonts.resolve("deep/er/Sans.ttf")), List::of).with('م')).isEmpty();
    }

    @Test
    void foldersAreWalkedOnceAndOnlyWhenNoKnownFontHelps() {
        AtomicInteger walks = new AtomicInteger();
        PdfOtherFonts others =
                new PdfOtherFonts(
                        List.of(fonts.resolve("deep/er/Sans.ttf")),
                        () -> {
                            walks.incrementAndGet();
                            return List.of();
                        });
        others.with('ש');
        assertThat(walks).hasValue(0);
        others.with('こ');
        others.with('ん');
        assertThat(walks).hasValue(1);
    }

    @Test
    void uprightFacesComeFirst() throws IOException {
        Files.copy(fonts.resolve("deep/er/Sans.ttf"), fonts.resolve("A-BoldItalic.ttf"));
        assertThat(FontFolders.in(fonts)).endsWith(fonts.resolve("A-BoldItalic.ttf")).hasSize(4);
    }
}
