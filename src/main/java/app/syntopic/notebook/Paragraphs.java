package app.syntopic.notebook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A text cut into what a reader sees as one: paragraphs, list items, headings, lines of quotes and tables, blank
/// lines, and in front matter each line.
final class Paragraphs {

    private static final Pattern OPENS = Pattern.compile("\\s*([-*+•–>|#]|\\d{1,9}[.)]\\s|```|~~~|§|\\*\\*Q\\d).*");
    private static final String FENCE = "---";

    private Paragraphs() {}

    /// The pieces joined are the text again.
    static List<String> of(String text) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        boolean frontMatter = false;
        for (String line : lines(text)) {
            String content = line.stripTrailing();
            boolean fence = content.equals(FENCE) && (pieces.isEmpty() && piece.isEmpty() || frontMatter);
            boolean alone = fence || frontMatter || content.isBlank();
            if (alone || OPENS.matcher(content).matches()) {
                close(piece, pieces);
            }
            piece.append(line);
            if (alone || content.startsWith("#")) {
                close(piece, pieces);
            }
            frontMatter ^= fence;
        }
        close(piece, pieces);
        return pieces;
    }

    private static void close(StringBuilder piece, List<String> pieces) {
        if (!piece.isEmpty()) {
            pieces.add(piece.toString());
            piece.setLength(0);
        }
    }

    /// Lines with their ends.
    static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines.add(text.substring(start, end + 1));
            start = end + 1;
        }
        if (start < text.length()) {
            lines.add(text.substring(start));
        }
        return lines;
    }
}
