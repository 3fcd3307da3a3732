package app.syntopic.view.editor;

import jfx.incubator.scene.control.richtext.SyntaxDecorator;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.CodeTextModel;
import jfx.incubator.scene.control.richtext.model.RichParagraph;

import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Colours Markdown: headings, links, citations, quotes, tags, code, comments, front matter. A line is coloured when it
/// is painted; what it stands in is kept by [LineStates], so that typing costs the same in a long note as in a short
/// one.
final class MarkdownDecorator implements SyntaxDecorator {

    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s.*");
    private static final Pattern INLINE =
            Pattern.compile(
                    "(?<link>!?\\[\\[[^\\]\\n]*]]|\\[[^\\]\\n]*]\\([^)\\n]*\\)|\\[§[^\\]\\n]*]|https?://[^\\s)>\\]]+)"
                            + "|(?<stance>\\((?:supports|opposes|qualifies)::(?:[^)\\[]|\\[\\[[^\\]]*]])*\\))"
                            + "|(?<quote>‘[^‘\\n]*?’(?!\\p{L})|“[^”\\n]*”)"
                            + "|(?<code>`[^`\\n]+`)"
                            + "|(?<comment>%%[^%\\n]*%%)"
                            + "|(?<strong>\\*\\*[^*\\n]+\\*\\*|==[^=\\n]+==)"
                            + "|(?<em>(?<![*\\p{L}\\p{N}])\\*[^*\\s][^*\\n]*\\*(?!\\*))"
                            + "|(?<tag>(?<=\\s|^)#[\\p{L}\\p{N}_/-]+)");
    private static final String[] STYLES = {"link", "stance", "quote", "code", "comment", "strong", "em", "tag"};
    private static final Pattern MARK =
            Pattern.compile("\\s*(?:[-*+•–]|\\d{1,9}[.)])\\s+(?:\\[[ xX]]\\s+)?|(?:\\s*>)+\\s?|\\|");

    /// A longer line is not coloured within: no person reads it, and each expression looks at all of it.
    private static final int LONGEST = 20_000;

    private final LineStates states = new LineStates();

    /// @param lines how many lines the text has
    MarkdownDecorator(int lines, IntFunction<String> text) {
        states.change(0, 0, lines - 1, lines, text);
    }

    @Override
    public RichParagraph createRichParagraph(CodeTextModel model, int index) {
        String line = model.getPlainText(index);
        RichParagraph.Builder paragraph = RichParagraph.builder();
        switch (states.kind(index, line)) {
            case FRONT -> add(paragraph, line, "md-front");
            case FENCED -> add(paragraph, line, "md-code");
            case COMMENT -> add(paragraph, line, "md-comment");
            case TEXT -> addText(paragraph, line);
        }
        return paragraph.build();
    }

    private static void addText(RichParagraph.Builder paragraph, String line) {
        if (line.length() > LONGEST) {
            add(paragraph, line, "md-text");
            return;
        }
        boolean heading = HEADING.matcher(line).matches();
        Matcher mark = MARK.matcher(line);
        int start = !heading && mark.lookingAt() ? mark.end() : 0;
        add(paragraph, line.substring(0, start), "md-mark");
        addInline(paragraph, line, start, heading);
    }

    @Override
    public void handleChange(
            CodeTextModel model, TextPos start, TextPos end, int charsTop, int linesAdded, int charsBottom) {
        int last = states.change(start.index(), end.index(), linesAdded, model.size(), model::getPlainText);
        if (last > start.index() + linesAdded) {
            model.fireStyleChangeEvent(
                    TextPos.ofLeading(start.index(), 0), TextPos.ofLeading(last, model.getPlainText(last).length()));
        }
    }

    private static void addInline(RichParagraph.Builder paragraph, String line, int start, boolean heading) {
        String plain = heading ? "md-heading" : "md-text";
        Matcher matcher = INLINE.matcher(line);
        int at = start;
        while (matcher.find(at)) {
            add(paragraph, line.substring(at, matcher.start()), plain);
            add(paragraph, matcher.group(), "md-" + style(matcher), plain);
            at = matcher.end();
        }
        add(paragraph, line.substring(at), plain);
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
