package app.syntopic.parse;

import app.syntopic.model.Block;
import app.syntopic.model.MarkedText;
import app.syntopic.model.Part;
import app.syntopic.model.Span;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.ContentNode;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Turns flexmark's blocks into ours, in the order of the file, and hands their texts on as they come.
///
/// One instance reads one note.
final class BlockReader {

    /// Deeper blocks are shown as they are written.
    private static final int DEEPEST = 60;

    private final String file;
    private final InlineReader inlines;
    private final TextReader texts;
    private final TableReader tables;
    private final HiddenText hidden;
    private int depth;
    private boolean first = true;

    BlockReader(String file, InlineReader inlines, TextReader texts, HiddenText hidden) {
        this.file = file;
        this.inlines = inlines;
        this.texts = texts;
        this.tables = new TableReader(inlines, texts);
        this.hidden = hidden;
    }

    List<Block> read(Node document) {
        return blocksFrom(document.getFirstChild(), TextReader.Place.FLOW);
    }

    /// The blocks from a node on, with those beside it that follow.
    private List<Block> blocksFrom(@Nullable Node from, TextReader.Place place) {
        List<Block> blocks = new ArrayList<>();
        depth++;
        int above = -1;
        for (Node node = from; node != null; node = node.getNext()) {
            int passage = texts.nextPassage();
            block(node, place, above, blocks);
            above = texts.nextPassage() > passage ? passage : -1;
            first = false;
        }
        depth--;
        return blocks;
    }

    /// @param above the first passage of the block above, or -1
    private void block(Node node, TextReader.Place place, int above, List<Block> blocks) {
        Span span = span(node);
        if (depth > DEEPEST) {
            blocks.addAll(texts.paragraphs(verbatim(node), place, first, above));
            return;
        }
        switch (node) {
            case Heading heading -> blocks.add(heading(heading, span));
            case Paragraph paragraph -> paragraph(paragraph, place, above, blocks);
            case ListBlock list -> blocks.add(list(list, span, place));
            case BlockQuote quote -> blocks.add(quote(quote, span, place));
            case FencedCodeBlock code -> blocks.add(fenced(code, span));
            case IndentedCodeBlock code -> blocks.add(code(code, span, ""));
            case ThematicBreak rule -> blocks.add(new Block.Rule(span));
            case HtmlCommentBlock comment -> blocks.add(new Block.Html(span, span.in(file)));
            case HtmlBlockBase html -> blocks.add(html(span));
            case TableBlock table -> blocks.add(tables.read(table, place, span));
            case FootnoteBlock note ->
                    blocks.add(
                            new Block.FootnoteDefinition(
                                    span,
                                    note.getText().toString(),
                                    blocksFrom(note.getFirstChild(), TextReader.Place.FOOTNOTE)));
            case Reference definition -> {}
            default -> blocks.addAll(texts.paragraphs(verbatim(node), place, first, above));
        }
    }

    private Block heading(Heading node, Span span) {
        Inline text = inlines.read(node);
        return depth > 1
                ? new Block.Heading(span, node.getLevel(), texts.aside(text), Part.OTHER, -1)
                : texts.heading(node.getLevel(), text, span, first);
    }

    private void paragraph(Paragraph node, TextReader.Place place, int above, List<Block> blocks) {
        Span span = span(node);
        String raw = file.substring(span.start(), span.end());
        boolean alone = raw.length() > 4 && raw.startsWith("$$") && raw.indexOf("$$", 2) == raw.length() - 2;
        if (alone) {
            blocks.add(new Block.MathBlock(span, raw.substring(2, raw.length() - 2).strip()));
            InlineBuilder formula = new InlineBuilder(file);
            formula.oneLine(span.start() + 2, span.end() - 2);
            Inline written = formula.build(span);
            texts.shown(written.trimmed(0, written.text().length()));
        } else if (!span.isEmpty()) {
            blocks.addAll(texts.paragraphs(inlines.read(node), place, first, above));
        }
    }

    private Block list(ListBlock node, Span span, TextReader.Place place) {
        texts.beginList();
        List<Block.Item> items = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof ListItem item) {
                items.add(item(item, place));
            }
        }
        texts.endList();
        int start = node instanceof OrderedList ordered ? ordered.getStartNumber() : 1;
        return new Block.ItemList(span, !(node instanceof BulletList), start, items);
    }

    private Block.Item item(ListItem node, TextReader.Place place) {
        Optional<Boolean> task =
                node instanceof TaskListItem item ? Optional.of(item.isItemDoneMarker()) : Optional.empty();
        Node body = node.getFirstChild();
        Span span = span(node);
        if (!(body instanceof Paragraph paragraph)) {
            MarkedText nothing = MarkedText.plain("", span.end());
            return new Block.Item(span, task, nothing, blocksFrom(body, place), -1);
        }
        boolean hasItems = paragraph.getNext() instanceof ListBlock;
        PassageReader.Prose prose = texts.item(inlines.read(paragraph), place, span, hasItems);
        return new Block.Item(span, task, prose.text(), blocksFrom(body.getNext(), place), prose.passage());
    }

    private Block quote(BlockQuote node, Span span, TextReader.Place place) {
        if (node.getFirstChild() instanceof Paragraph paragraph) {
            Inline text = inlines.read(paragraph);
            Optional<CalloutHead> head = CalloutHead.of(text);
            if (head.isPresent()) {
                return callout(head.get(), text, paragraph, span, place);
            }
        }
        return new Block.BlockQuote(span, blocksFrom(node.getFirstChild(), quoting(place)));
    }

    private Block callout(CalloutHead head, Inline text, Paragraph paragraph, Span span, TextReader.Place place) {
        TextReader.Place inside = head.isQuote() ? quoting(place) : place;
        MarkedText title = texts.calloutTitle(text.trimmed(head.title().start(), head.title().end()));
        List<Block> blocks = new ArrayList<>();
        if (head.title().end() < text.text().length()) {
            Inline body = text.trimmed(head.title().end(), text.text().length());
            blocks.addAll(texts.paragraphs(body, inside, false, -1));
        }
        blocks.addAll(blocksFrom(paragraph.getNext(), inside));
        return new Block.Callout(span, head.type(), title, head.folded(), blocks);
    }

    private static TextReader.Place quoting(TextReader.Place place) {
        return place == TextReader.Place.FOOTNOTE ? place : TextReader.Place.QUOTE;
    }

    private Block fenced(FencedCodeBlock node, Span span) {
        String info = node.getInfo().toString().strip();
        int space = info.indexOf(' ');
        return code(node, span, space < 0 ? info : info.substring(0, space));
    }

    private Block code(ContentNode node, Span span, String language) {
        BasedSequence content = node.getContentChars();
        int end = Words.trimEnd(file, content.getStartOffset(), content.getEndOffset());
        texts.verbatim(new Span(content.getStartOffset(), end));
        String text = content.normalizeEOL();
        return new Block.CodeBlock(span, language, text.endsWith("\n") ? text.substring(0, text.length() - 1) : text);
    }

    private Block html(Span span) {
        texts.shown(HtmlWords.in(file, span));
        return new Block.Html(span, span.in(file));
    }

    private Inline verbatim(Node node) {
        Span span = span(node);
        InlineBuilder out = new InlineBuilder(file);
        hidden.visible(span.start(), span.end(), out::verbatim);
        return out.build(span);
    }

    /// A node's place in the file without the line ends and white space behind it.
    private Span span(Node node) {
        int start = node.getStartOffset();
        return new Span(start, Words.trimEnd(file, start, Math.max(start, node.getEndOffset())));
    }
}
