package app.syntopic.parse;

import app.syntopic.model.Answer;
import app.syntopic.model.Block;
import app.syntopic.model.Citation;
import app.syntopic.model.FrontMatter;
import app.syntopic.model.Link;
import app.syntopic.model.MarkedText;
import app.syntopic.model.ParsedNote;
import app.syntopic.model.Passage;
import app.syntopic.model.Problem;
import app.syntopic.model.Quote;
import app.syntopic.model.Section;
import app.syntopic.model.SourceMap;
import app.syntopic.model.Span;
import app.syntopic.model.Term;

import java.util.List;
import java.util.function.UnaryOperator;

/// A note that was read from the Markdown of its flat form, with every place led back to the text as it was written.
final class Relocated {

    private final FlatForm flat;
    private final String original;
    private final Lines lines;

    Relocated(FlatForm flat, String original) {
        this.flat = flat;
        this.original = original;
        this.lines = new Lines(original);
    }

    ParsedNote note(ParsedNote note) {
        FrontMatter matter = note.frontMatter();
        return new ParsedNote(
                note.path(),
                note.title(),
                note.kind(),
                note.aliases(),
                note.tags(),
                new FrontMatter(span(matter.span()), matter.values()),
                note.source(),
                blocks(note.blocks()),
                each(note.sections(), this::section),
                each(note.answers(), this::answer),
                each(note.terms(), this::term),
                each(note.passages(), this::passage),
                each(note.links(), this::link),
                each(note.citations(), this::citation),
                each(note.quotes(), this::quote),
                each(note.problems(), this::problem),
                original.length(),
                true);
    }

    /// The range in the original text. A range that ends with a sign the flat form does not have ends before it.
    private Span span(Span span) {
        int start = flat.originalOffset(span.start());
        if (span.isEmpty()) {
            return new Span(start, start);
        }
        int end = Math.min(flat.originalOffset(span.end()), flat.originalOffset(span.end() - 1) + 1);
        return new Span(start, Math.max(start, end));
    }

    private MarkedText text(MarkedText text) {
        SourceMap.Builder source = new SourceMap.Builder();
        for (int i = 0; i < text.text().length(); i++) {
            source.add(flat.originalOffset(text.source().fileOffset(i)), 1);
        }
        boolean nothing = text.text().isEmpty();
        SourceMap map = nothing ? text.source().mapped(flat::originalOffset) : source.build();
        return new MarkedText(text.text(), text.marks(), map);
    }

    private List<Block> blocks(List<Block> blocks) {
        return each(blocks, this::block);
    }

    private Block block(Block block) {
        Span span = span(block.span());
        return switch (block) {
            case Block.Heading heading ->
                    new Block.Heading(span, heading.level(), text(heading.text()), heading.part(), heading.section());
            case Block.Paragraph paragraph -> new Block.Paragraph(span, text(paragraph.text()), paragraph.passage());
            case Block.ItemList list ->
                    new Block.ItemList(span, list.ordered(), list.first(), each(list.items(), this::item));
            case Block.Item item -> item(item);
            case Block.BlockQuote quote -> new Block.BlockQuote(span, blocks(quote.blocks()));
            case Block.Callout callout ->
                    new Block.Callout(
                            span, callout.type(), text(callout.title()), callout.folded(), blocks(callout.blocks()));
            case Block.CodeBlock code -> new Block.CodeBlock(span, code.language(), code.text());
            case Block.MathBlock math -> new Block.MathBlock(span, math.text());
            case Block.Table table ->
                    new Block.Table(
                            span,
                            each(table.header(), this::text),
                            table.alignments(),
                            each(table.rows(), row -> each(row, this::text)));
            case Block.Rule rule -> new Block.Rule(span);
            case Block.Html html -> new Block.Html(span, html.text());
            case Block.FootnoteDefinition note ->
                    new Block.FootnoteDefinition(span, note.label(), blocks(note.blocks()));
        };
    }

    private Block.Item item(Block.Item item) {
        return new Block.Item(
                span(item.span()), item.task(), text(item.text()), blocks(item.children()), item.passage());
    }

    private Section section(Section section) {
        return new Section(
                section.ordinal(), section.title(), section.time(), span(section.span()), span(section.heading()));
    }

    private Answer answer(Answer answer) {
        return new Answer(answer.number(), answer.question(), answer.passages(), span(answer.span()));
    }

    private Term term(Term term) {
        return new Term(
                term.label(), term.labels(), text(term.definition()), term.see(), term.passage(), span(term.span()));
    }

    private Passage passage(Passage passage) {
        return new Passage(
                passage.ordinal(),
                passage.kind(),
                text(passage.text()),
                passage.section(),
                passage.heading(),
                passage.sentences(),
                passage.blockId(),
                span(passage.span()));
    }

    private Link link(Link link) {
        return new Link(span(link.span()), link.target(), link.display(), link.origin(), link.passage());
    }

    private Citation citation(Citation citation) {
        return new Citation(citation.target(), citation.title(), span(citation.span()), citation.passage());
    }

    private Quote quote(Quote quote) {
        return new Quote(quote.text(), span(quote.span()), quote.passage(), quote.section());
    }

    private Problem problem(Problem problem) {
        Span span = span(problem.span());
        return new Problem(
                problem.rule(),
                problem.severity(),
                problem.message(),
                span,
                lines.at(span.start()),
                problem.suggestion());
    }

    private static <T> List<T> each(List<T> list, UnaryOperator<T> relocated) {
        return list.stream().map(relocated).toList();
    }
}
