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
import com.vladsch.flexmark.util.sequence.BasedSequence;

import java.util.List;

/// flexmark, set up for notes: CommonMark, GitHub's tables, task lists and strikethrough, footnotes, highlights and our
/// own [Sign]s. Safe to share between threads.
final class Markdown {

    /// How many blocks of a document are plain text because they were too much for the inline parser.
    static final DataKey<Integer> PLAIN_BLOCKS = new DataKey<>("PLAIN_BLOCKS", 0);

    private final Parser parser;

    Markdown() {
        MutableDataSet options = new MutableDataSet();
        options.set(Parser.LISTS_ITEM_PREFIX_CHARS, "+*-•–");
        options.set(TablesExtension.MIN_SEPARATOR_DASHES, 1);
        options.set(TablesExtension.MIN_HEADER_ROWS, 1);
        options.set(TablesExtension.MAX_HEADER_ROWS, 1);
        options.set(TablesExtension.COLUMN_SPANS, false);
        options.set(TablesExtension.WITH_CAPTION, false);
        options.set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true);
        options.set(
                Parser.EXTENSIONS,
                List.of(
                        TablesExtension.create(),
                        StrikethroughExtension.create(),
                        TaskListExtension.create(),
                        FootnoteExtension.create()));
        parser =
                Parser.builder(options)
                        .customInlineParserFactory(BoundedInlineParser::new)
                        .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
                        .customInlineParserExtensionFactory(new SignParser.Factory())
                        .customDelimiterProcessor(new Highlight.Processor())
                        .build();
    }

    /// The tree of a text from `start` on; offsets of its nodes are those of the whole text.
    Document parse(String text, int start) {
        return parser.parse(BasedSequence.of(text).subSequence(start));
    }
}
