package app.syntopic.exchange;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The font files of this computer: those known to have many signs and scripts first, then all others, upright faces of
/// usual weight before the rest.
final class FontFolders {

    private static final List<String> FIRST =
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
                    "C:\\Windows\\Fonts\\arial.ttf",
                    "C:\\Windows\\Fonts\\seguisym.ttf",
                    "C:\\Windows\\Fonts\\msyh.ttc",
                    "C:\\Windows\\Fonts\\msgothic.ttc",
                    "C:\\Windows\\Fonts\\malgun.ttf");

    private static final List<String> FOLDERS =
            List.of(
                    "~/.local/share/fonts",
                    "~/.fonts",
                    "/usr/local/share/fonts",
                    "/usr/share/fonts",
                    "~/Library/Fonts",
                    "/Library/Fonts",
                    "/System/Library/Fonts",
                    "C:\\Windows\\Fonts");

    private static final Pattern FONT = Pattern.compile("(?i).*\\.(ttf|otf|ttc)");
    private static final Pattern UNUSUAL =
            Pattern.compile("(?i).*(bold|black|heavy|light|thin|italic|oblique|condensed|narrow|mono).*");
    private static final int MOST_FILES = 3_000;
    private static final int DEEPEST = 6;

    private FontFolders() {}

    static List<Path> known() {
        return FIRST.stream().map(Path::of).filter(Files::isReadable).toList();
    }

    /// Walks through the folders.
    static List<Path> others() {
        List<Path> files = new ArrayList<>();
        String home = System.getProperty("user.home", "");
        for (String folder : FOLDERS) {
            files.addAll(in(Path.of(folder.replaceFirst("^~", home.replace("\\", "\\\\")))));
        }
        return files;
    }

    static List<Path> in(Path folder) {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, collecting(files));
        } catch (IOException unreadable) {
            // a folder that is not there has no fonts
            return files;
        }
        files.sort(Comparator.<Path, Boolean>comparing(FontFolders::isUnusual).thenComparing(Path::toString));
        return files;
    }

    private static boolean isUnusual(Path file) {
        return UNUSUAL.matcher(name(file)).matches();
    }

    private static String name(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT);
    }

    private static SimpleFileVisitor<Path> collecting(List<Path> files) {
        return new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (FONT.matcher(name(file)).matches()) {
                    files.add(file);
                }
                return files.size() < MOST_FILES ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
                return FileVisitResult.CONTINUE;
            }
        };
    }
}
