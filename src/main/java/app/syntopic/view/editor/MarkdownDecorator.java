package app.syntopic.view.editor;

import jfx.incubator.scene.control.richtext.SyntaxDecorator;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.CodeTextModel;
import jfx.incubator.scene.control.richtext.model.RichParagraph;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Colours Markdown line by line: headings, links, citations, quotes, tags, front matter. What spans lines, other than
/// front matter, is left plain.
final class MarkdownDecorator implements SyntaxDecorator {

    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s.*");
    private static final Pattern INLINE =
            Pattern.compile(
                    "(?<link>!?\\[\\[[^\\]\\n]*]]|\\[[^\\]\\n]*]\\([^)\\n]*\\)|\\[§[^\\]\\n]*])"
                            + "|(?<quote>‘[^‘\\n]*?’(?!\\p{L})|“[^”\\n]*”)"
                            + "|(?<code>`[^`\\n]+`)"
                            + "|(?<strong>\\*\\*[^*\\n]+\\*\\*)"
                            + "|(?<tag>(?<=\\s|^)#[\\p{L}\\p{N}_/-]+)");
    private static final String[] STYLES = {"link", "quote", "code", "strong", "tag"};

    /// Front matter is looked for in as many lines, so that a long note with a stray fence stays fast.
    private static final int LONGEST_FRONT_MATTER = 200;

    private int frontMatterEnd = -1;
    private boolean scanned;

    @Override
    public RichParagraph createRichParagraph(CodeTextModel model, int index) {
        if (!scanned) {
            scanned = true;
            frontMatterEnd = findFrontMatterEnd(model);
        }
        String line = model.getPlainText(index);
        RichParagraph.Builder paragraph = RichParagraph.builder();
        if (index <= frontMatterEnd) {
            add(paragraph, line, "md-front");
        } else {
            addInline(paragraph, line, HEADING.matcher(line).matches());
        }
        return paragraph.build();
    }

    @Override
    public void handleChange(
            CodeTextModel model, TextPos start, TextPos end, int charsTop, int linesAdded, int charsBottom) {
        if (start.index() <= Math.max(frontMatterEnd, 0)) {
            int before = frontMatterEnd;
            frontMatterEnd = findFrontMatterEnd(model);
            int last = Math.min(Math.max(before, frontMatterEnd), model.size() - 1);
            if (before != frontMatterEnd && last > 0) {
                model.fireChangeEvent(TextPos.ZERO, TextPos.ofLeading(last, 0), 0, 0, 0);
            }
        }
    }

    private static int findFrontMatterEnd(CodeTextModel model) {
        if (model.size() == 0 || !model.getPlainText(0).strip().equals("---")) {
            return -1;
        }
        for (int i = 1; i < Math.min(model.size(), LONGEST_FRONT_MATTER); i++) {
            if (model.getPlainText(i).strip().equals("---")) {
                return i;
            }
        }
        return -1;
    }

    private static void addInline(RichParagraph.Builder paragraph, String line, boolean heading) {
        Matcher matcher = INLINE.matcher(line);
        int at = 0;
        while (matcher.find()) {
            add(paragraph, line.substring(at, matcher.start()), heading ? "md-heading" : "md-text");
            add(paragraph, matcher.group(), "md-" + style(matcher), heading ? "md-heading" : "md-text");
            at = matcher.end();
        }
        add(paragraph, line.substring(at), heading ? "md-heading" : "md-text");
    }

    private static String style(Matcher matcher) {
        for (String style : STYLES) {
            if (matcher.group(style) != null) {
                return style;
            }
        }
        return "text";
    }

    private static void add(RichParagraph.Builder paragraph, String text, String... styles) {
        if (!text.isEmpty()) {
            paragraph.addWithStyleNames(text, styles);
        }
    }
}
