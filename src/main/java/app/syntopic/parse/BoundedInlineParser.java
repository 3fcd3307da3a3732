package app.syntopic.parse;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;

import java.util.BitSet;
import java.util.List;
import java.util.Map;

/// flexmark's inline parser, kept from texts on which it takes quadratic time or recurses too deep: these become plain
/// text.
///
/// Links, code spans and emphasis are each matched by searching back or ahead, so the work grows with the square of the
/// signs in one block; nested brackets are the worst.
final class BoundedInlineParser extends InlineParserImpl {

    private static final int MOST_SIGNS = 4_000;
    private static final int DEEPEST_BRACKETS = 60;

    BoundedInlineParser(
            DataHolder options,
            BitSet specialCharacters,
            BitSet delimiterCharacters,
            Map<Character, DelimiterProcessor> delimiterProcessors,
            LinkRefProcessorData linkRefProcessors,
            List<InlineParserExtensionFactory> extensions) {
        super(options, specialCharacters, delimiterCharacters, delimiterProcessors, linkRefProcessors, extensions);
    }

    @Override
    public void parse(BasedSequence content, Node block) {
        if (isBounded(content)) {
            super.parse(content, block);
        } else {
            BasedSequence text = content.trim();
            block.appendChild(new Text(text));
            block.getDocument().set(Markdown.PLAIN_BLOCKS, Markdown.PLAIN_BLOCKS.get(block.getDocument()) + 1);
        }
    }

    private static boolean isBounded(BasedSequence content) {
        if (content.length() < DEEPEST_BRACKETS) {
            return true;
        }
        int signs = 0;
        int depth = 0;
        int deepest = 0;
        char previous = 0;
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            switch (c) {
                case '[' -> {
                    deepest = Math.max(deepest, ++depth);
                    signs += c == previous ? 0 : 1;
                }
                case ']' -> depth = Math.max(0, depth - 1);
                case '*', '_', '`', '~', '=', '<', '&', '$' -> signs += c == previous ? 0 : 1;
                default -> {}
            }
            previous = c;
        }
        return signs <= MOST_SIGNS && deepest <= DEEPEST_BRACKETS;
    }
}
