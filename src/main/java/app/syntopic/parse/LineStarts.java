package app.syntopic.parse;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.parser.core.HtmlBlockParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/// Headings, fenced code and rules, looked for only in lines whose first sign they can begin with: flexmark by itself
/// matches each of its patterns against every line, and makes them anew for every note. Safe to share between threads.
final class LineStarts implements CustomBlockParserFactory, BlockParserFactory {

    private final BlockParserFactory headings;
    private final BlockParserFactory fences;
    private final BlockParserFactory rules;

    private LineStarts(DataHolder options) {
        headings = new HeadingParser.Factory().apply(options);
        fences = new FencedCodeBlockParser.Factory().apply(options);
        rules = new ThematicBreakParser.Factory().apply(options);
    }

    /// Puts these in the place of flexmark's own.
    static Parser.Builder into(Parser.Builder parser) {
        LineStarts starts = new LineStarts(parser);
        parser.set(Parser.HEADING_PARSER, false);
        parser.set(Parser.FENCED_CODE_BLOCK_PARSER, false);
        parser.set(Parser.THEMATIC_BREAK_PARSER, false);
        return parser.customBlockParserFactory(starts);
    }

    @Override
    public Set<Class<?>> getAfterDependents() {
        return Set.of(BlockQuoteParser.Factory.class);
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
        return Set.of(
                HtmlBlockParser.Factory.class, ListBlockParser.Factory.class, IndentedCodeBlockParser.Factory.class);
    }

    @Override
    public boolean affectsGlobalScope() {
        return false;
    }

    @Override
    public BlockParserFactory apply(DataHolder options) {
        return this;
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        BasedSequence line = state.getLine();
        int first = state.getNextNonSpaceIndex();
        return switch (first < line.length() ? line.charAt(first) : ' ') {
            case '#', '=' -> headings.tryStart(state, matched);
            case '-' -> {
                @Nullable BlockStart heading = headings.tryStart(state, matched);
                yield heading == null ? rules.tryStart(state, matched) : heading;
            }
            case '*', '_' -> rules.tryStart(state, matched);
            case '`', '~' -> fences.tryStart(state, matched);
            default -> BlockStart.none();
        };
    }
}
