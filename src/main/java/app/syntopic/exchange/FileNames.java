package app.syntopic.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/// File names made of titles: without what Windows, macOS, Linux or a wiki link would stumble over.
public final class FileNames {

    private static final String FORBIDDEN = "/\\:*?\"<>|#^[]";

    /// Room for an extension and a number below the 255 bytes that file systems allow.
    private static final int MOST_BYTES = 200;

    private static final Set<String> DEVICES =
            Set.of(
                    "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
                    "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");
    private static final String NAMELESS = "Untitled";

    private FileNames() {}

    /// A name without extension.
    public static String of(String title) {
        StringBuilder name = new StringBuilder(title.length());
        title.codePoints().map(FileNames::allowed).filter(c -> c >= 0).forEach(name::appendCodePoint);
        String trimmed = trim(shortened(name.toString().replaceAll(" {2,}", " ")));
        if (trimmed.isEmpty()) {
            return NAMELESS;
        }
        return isDevice(trimmed) ? "Note " + trimmed : trimmed;
    }

    /// Windows takes a device's name for the device whatever extension follows it.
    private static boolean isDevice(String name) {
        int dot = name.indexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        return DEVICES.contains(stem.strip().toLowerCase(Locale.ROOT));
    }

    /// The character to write, or -1 for none.
    private static int allowed(int c) {
        return switch (c) {
            case '’', '‘' -> '\'';
            case '\t', '\n', '\r', 0xA0 -> ' ';
            case ':', '/', '\\', '|' -> ' ';
            default -> c < ' ' || c == 0x7F || FORBIDDEN.indexOf(c) >= 0 || lone(c) ? -1 : c;
        };
    }

    private static boolean lone(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    /// A name may neither begin with a dot, which hides it, nor end with one, which Windows drops.
    private static String trim(String name) {
        int start = 0;
        int end = name.length();
        while (start < end && (name.charAt(start) == '.' || name.charAt(start) == ' ')) {
            start++;
        }
        while (end > start && (name.charAt(end - 1) == '.' || name.charAt(end - 1) == ' ')) {
            end--;
        }
        return name.substring(start, end);
    }

    private static String shortened(String name) {
        int bytes = 0;
        for (int i = 0; i < name.length(); i = name.offsetByCodePoints(i, 1)) {
            bytes += Character.toString(name.codePointAt(i)).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > MOST_BYTES) {
                int space = name.lastIndexOf(' ', i);
                return name.substring(0, space > i / 2 ? space : i);
            }
        }
        return name;
    }
}
