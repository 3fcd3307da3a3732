package app.syntopic.parse;

import app.syntopic.model.Link;
import app.syntopic.model.LinkTarget;
import app.syntopic.model.Mark;
import app.syntopic.model.Span;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.WhiteSpace;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// Reads the inlines of a block, as flexmark found them, into displayed text with marks.
///
/// One instance reads one note.
final class InlineReader {

    /// Deeper inlines are shown as they are written.
    private static final int DEEPEST = 100;

    private final String file;
    private final Document document;
    private final HiddenText hidden;
    private InlineBuilder out;
    private int depth;

    InlineReader(String file, Document document, HiddenText hidden) {
        this.file = file;
        this.document = document;
        this.hidden = hidden;
        this.out = new InlineBuilder(file);
    }

    /// The text of a block, from its inline children.
    Inline read(Node block) {
        out = new InlineBuilder(file);
        depth = 0;
        children(block);
        int end = Words.trimEnd(file, block.getStartOffset(), block.getEndOffset());
        int start = Math.min(Words.skipSpaces(file, block.getStartOffset()), end);
        return out.build(new Span(start, end));
    }

    private void children(Node parent) {
        if (depth == DEEPEST) {
            raw(parent.getStartOffset(), parent.getEndOffset());
            return;
        }
        depth++;
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            readOne(node);
        }
        depth--;
    }

    private void readOne(Node node) {
        switch (node) {
            case Text text -> text(text.getChars());
            case Sign sign -> new SignReader(out, file).read(sign);
            case SoftLineBreak soft -> out.lineBreak(false, soft.getStartOffset(), soft.getTextLength());
            case HardLineBreak hard -> out.lineBreak(true, hard.getStartOffset(), hard.getTextLength());
            case Emphasis emphasis -> styled(emphasis, Mark.Style.EMPHASIS);
            case StrongEmphasis strong -> styled(strong, Mark.Style.STRONG);
            case Strikethrough struck -> styled(struck, Mark.Style.STRIKETHROUGH);
            case Highlight highlight -> styled(highlight, Mark.Style.HIGHLIGHT);
            case Code code -> code(code);
            case com.vladsch.flexmark.ast.Link link -> link(link, link.getUrl(), link.getUrl());
            case Image image -> image(image, image.getText(), image.getUrl(), image.getUrl());
            case LinkRef ref -> reference(ref, true);
            case ImageRef ref -> reference(ref, false);
            case AutoLink link -> address(link.getText(), "");
            case MailLink mail -> address(mail.getText(), "mailto:");
            case HtmlEntity entity ->
                    out.replaced(entity.getChars().unescape(), entity.getStartOffset(), entity.getTextLength());
            case HtmlInlineComment comment -> {}
            case HtmlInline html -> html(html);
            case WhiteSpace space -> raw(space.getStartOffset(), space.getEndOffset());
            default -> {
                if (node.hasChildren()) {
                    children(node);
                } else {
                    raw(node.getStartOffset(), node.getEndOffset());
                }
            }
        }
    }

    private void styled(Node node, Mark.Style style) {
        int start = out.length();
        children(node);
        out.mark(new Mark.Styled(out.since(start), style));
    }

    private void code(Code code) {
        int from = code.getText().getStartOffset();
        int to = code.getText().getEndOffset();
        boolean padded =
                to - from > 2
                        && Words.isSpaceAt(file, from)
                        && Words.isSpaceAt(file, to - 1)
                        && Words.trimEnd(file, from, to) > from;
        int start = out.length();
        out.oneLine(padded ? from + 1 : from, padded ? to - 1 : to);
        out.mark(new Mark.Styled(out.since(start), Mark.Style.CODE));
    }

    private void html(HtmlInline html) {
        BasedSequence chars = html.getChars();
        boolean lineBreak = chars.length() <= 6 && chars.matchCharsIgnoreCase("<br");
        if (lineBreak) {
            out.lineBreak(true, html.getStartOffset(), html.getTextLength());
        } else {
            raw(html.getStartOffset(), html.getEndOffset());
        }
    }

    /// Text between two places of the file with Markdown's backslashes and hidden comments left out.
    private void text(BasedSequence chars) {
        int start = chars.getStartOffset();
        int end = chars.getEndOffset();
        if (end - start == chars.length()) {
            escaped(start, end);
            return;
        }
        int run = 0;
        for (int i = 1; i <= chars.length(); i++) {
            if (i == chars.length() || chars.getIndexOffset(i) != chars.getIndexOffset(i - 1) + 1) {
                int at = chars.getIndexOffset(run);
                if (at >= 0) {
                    escaped(at, at + i - run);
                }
                run = i;
            }
        }
    }

    private void escaped(int start, int end) {
        int from = start;
        int slash = file.indexOf('\\', start, end);
        while (slash >= 0 && slash < end - 1) {
            if (isEscapable(file.charAt(slash + 1))) {
                raw(from, slash);
                from = slash + 1;
                slash++;
            }
            slash = file.indexOf('\\', Math.min(slash + 1, end), end);
        }
        raw(from, end);
    }

    private void raw(int start, int end) {
        hidden.visible(start, end, out::verbatim);
    }

    private static boolean isEscapable(char c) {
        return c >= '!' && c <= '/' || c >= ':' && c <= '@' || c >= '[' && c <= '`' || c >= '{' && c <= '~';
    }

    /// @param instead what is shown of a link without a text
    private void link(Node node, BasedSequence url, BasedSequence instead) {
        int start = out.length();
        children(node);
        if (out.length() == start) {
            raw(instead.getStartOffset(), instead.getEndOffset());
        }
        String address = Address.decoded(url.unescape());
        Span inFile = new Span(node.getStartOffset(), node.getEndOffset());
        if (Address.isWeb(address)) {
            String shown = out.shownSince(start);
            if (shown.startsWith("§")) {
                out.citation(out.since(start), inFile, SectionHeading.citedTitle(shown));
            }
            out.mark(new Mark.WebLinked(out.since(start), url.unescape()));
        } else {
            out.link(start, LinkTarget.parse(address), inFile, Link.Origin.TEXT);
        }
    }

    /// A picture; a size may follow its description, after `|`.
    ///
    /// @param instead what is shown of a picture without a description
    private void image(Node node, BasedSequence description, BasedSequence url, BasedSequence instead) {
        int start = out.length();
        int bar = description.lastIndexOf('|');
        int end = bar < 0 ? description.getEndOffset() : description.getStartOffset() + bar;
        Optional<String> size =
                bar < 0 ? Optional.empty() : Optional.of(description.subSequence(bar + 1).toString().strip());
        raw(description.getStartOffset(), end);
        if (out.length() == start) {
            raw(instead.getStartOffset(), instead.getEndOffset());
        }
        String address = Address.decoded(url.unescape());
        out.mark(new Mark.Embedded(out.since(start), address, size));
        if (!Address.isWeb(address)) {
            out.embed(start, LinkTarget.parse(address), new Span(node.getStartOffset(), node.getEndOffset()));
        }
    }

    private void address(BasedSequence text, String scheme) {
        int start = out.length();
        raw(text.getStartOffset(), text.getEndOffset());
        out.mark(new Mark.WebLinked(out.since(start), scheme + text));
    }

    /// `[text][label]`, `[label]`: a link where the label is defined, otherwise text with brackets. Without a text it
    /// shows its label: the address stands elsewhere in the file, and what is shown leads back to where it was written.
    private void reference(RefNode node, boolean link) {
        @Nullable Reference definition = node.isDefined() ? node.getReferenceNode(document) : null;
        if (definition != null && link) {
            link(node, definition.getUrl(), node.getReference());
        } else if (definition != null) {
            image(node, node.getText(), definition.getUrl(), node.getReference());
        } else if (node.getFirstChild() != null && node.getLastChild() != null) {
            raw(node.getStartOffset(), node.getFirstChild().getStartOffset());
            children(node);
            raw(node.getLastChild().getEndOffset(), node.getEndOffset());
        } else {
            raw(node.getStartOffset(), node.getEndOffset());
        }
    }
}
