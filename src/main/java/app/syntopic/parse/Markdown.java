package app.syntopic.parse;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import com.vladsch.flexmark.util.sequence.BasedSequence;

import java.util.ArrayList;
import java.util.List;

/// flexmark, set up for notes: CommonMark, GitHub's tables, task lists and strikethrough, footnotes, highlights and our
/// own [Sign]s. Safe to share between threads.
final class Markdown {

    /// How many blocks of a document are plain text because they were too much for the inline parser.
    static final DataKey<Integer> PLAIN_BLOCKS = new DataKey<>("PLAIN_BLOCKS", 0);

    private final Parser parser = parser(true);

    /// Looking for tables costs much in every note, and few have one.
    private final Parser withoutTables = parser(false);

    private static Parser parser(boolean tables) {
        return LineStarts.into(builder(tables)).build();
    }

    /// The parser as it is set up, but for [LineStarts], which change only how long it takes.
    static Parser.Builder builder(boolean tables) {
        MutableDataSet options = new MutableDataSet();
        options.set(Parser.LISTS_ITEM_PREFIX_CHARS, "+*-•–");
        options.set(TablesExtension.MIN_SEPARATOR_DASHES, 1);
        options.set(TablesExtension.MIN_HEADER_ROWS, 1);
        options.set(TablesExtension.MAX_HEADER_ROWS, 1);
        options.set(TablesExtension.COLUMN_SPANS, false);
        options.set(TablesExtension.WITH_CAPTION, false);
        options.set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true);
        List<Extension> extensions = new ArrayList<>();
        if (tables) {
            extensions.add(TablesExtension.create());
        }
        extensions.add(StrikethroughExtension.create());
        extensions.add(TaskListExtension.create());
        extensions.add(FootnoteExtension.create());
        options.set(Parser.EXTENSIONS, extensions);
        return Parser.builder(options)
                .customInlineParserFactory(BoundedInlineParser::new)
                .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
                .customInlineParserExtensionFactory(new SignParser.Factory())
                .customDelimiterProcessor(new Highlight.Processor());
    }

    /// The tree of a text from `start` on; offsets of its nodes are those of the whole text.
    Document parse(String text, int start) {
        Parser fitting = mayHoldTable(text, start) ? parser : withoutTables;
        return fitting.parse(BasedSequence.of(text).subSequence(start));
    }

    /// Whether a line could be the one below a table's head: bars, and no letter.
    static boolean mayHoldTable(String text, int from) {
        for (int bar = text.indexOf('|', from); bar >= 0; ) {
            int end = Lines.end(text, bar);
            if (!hasLetter(text, Lines.start(text, bar), end)) {
                return true;
            }
            bar = text.indexOf('|', end);
        }
        return false;
    }

    private static boolean hasLetter(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
