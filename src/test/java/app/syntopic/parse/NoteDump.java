package app.syntopic.parse;

import app.syntopic.model.Answer;
import app.syntopic.model.Block;
import app.syntopic.model.Citation;
import app.syntopic.model.Link;
import app.syntopic.model.Mark;
import app.syntopic.model.MarkedText;
import app.syntopic.model.ParsedNote;
import app.syntopic.model.Passage;
import app.syntopic.model.Problem;
import app.syntopic.model.Quote;
import app.syntopic.model.Section;
import app.syntopic.model.Source;
import app.syntopic.model.Span;
import app.syntopic.model.Term;

import java.util.List;
import java.util.stream.Collectors;

/// A parsed note as text that a person can check and a golden file can hold.
final class NoteDump {

    private final String file;
    private final StringBuilder out = new StringBuilder();

    private NoteDump(String file) {
        this.file = file;
    }

    static String of(ParsedNote note, String file) {
        return new NoteDump(file).dump(note);
    }

    private String dump(ParsedNote note) {
        line(0, "title: " + note.title());
        line(0, "kind: " + note.kind().key() + (note.flat() ? " (flat)" : ""));
        list("aliases", note.aliases());
        list("tags", note.tags());
        note.frontMatter().values().forEach((key, values) -> line(0, "matter " + key + ": " + values));
        source(note.source());
        line(0, "");
        note.blocks().forEach(block -> block(block, 0));
        line(0, "");
        note.sections().forEach(this::section);
        note.answers().forEach(this::answer);
        note.terms().forEach(this::term);
        line(0, "");
        note.passages().forEach(this::passage);
        line(0, "");
        note.links().forEach(this::link);
        note.citations().forEach(this::citation);
        note.quotes().forEach(this::quote);
        note.problems().forEach(this::problem);
        return out.toString();
    }

    private void source(Source source) {
        if (!source.equals(Source.UNKNOWN)) {
            line(
                    0,
                    "source: "
                            + source.type().map(Object::toString).orElse("?")
                            + " "
                            + source.creators()
                            + source.show().map(show -> " show=" + show).orElse("")
                            + source.published().map(date -> " published=" + date).orElse("")
                            + source.url().map(url -> " url=" + url).orElse("")
                            + (source.durationSeconds().isPresent()
                                    ? " seconds=" + source.durationSeconds().getAsInt()
                                    : "")
                            + source.attached().map(path -> " attached=" + path).orElse(""));
        }
    }

    private void block(Block block, int depth) {
        switch (block) {
            case Block.Heading heading ->
                    text(
                            depth,
                            "h" + heading.level() + " " + heading.part() + ordinal(" §", heading.section()),
                            heading.text(),
                            heading.span());
            case Block.Paragraph paragraph ->
                    text(depth, "p" + ordinal(" #", paragraph.passage()), paragraph.text(), paragraph.span());
            case Block.ItemList items -> {
                line(depth, (items.ordered() ? "ol " + items.first() : "ul") + at(items.span()));
                items.items().forEach(item -> block(item, depth + 1));
            }
            case Block.Item item -> {
                String task = item.task().map(done -> done ? " [x]" : " [ ]").orElse("");
                text(depth, "li" + task + ordinal(" #", item.passage()), item.text(), item.span());
                item.children().forEach(child -> block(child, depth + 1));
            }
            case Block.BlockQuote quote -> children(depth, "quote", quote.blocks(), quote.span());
            case Block.Callout callout -> {
                String folded = callout.folded().map(closed -> closed ? "-" : "+").orElse("");
                text(depth, "callout " + callout.type() + folded, callout.title(), callout.span());
                callout.blocks().forEach(child -> block(child, depth + 1));
            }
            case Block.CodeBlock code ->
                    line(depth, "code " + code.language() + at(code.span()) + " " + shown(code.text()));
            case Block.MathBlock math -> line(depth, "math" + at(math.span()) + " " + shown(math.text()));
            case Block.Table table -> table(table, depth);
            case Block.Rule rule -> line(depth, "rule" + at(rule.span()));
            case Block.Html html -> line(depth, "html" + at(html.span()) + " " + shown(html.text()));
            case Block.FootnoteDefinition note ->
                    children(depth, "footnote " + note.label(), note.blocks(), note.span());
        }
    }

    private void children(int depth, String name, List<Block> blocks, Span span) {
        line(depth, name + at(span));
        blocks.forEach(child -> block(child, depth + 1));
    }

    private void table(Block.Table table, int depth) {
        line(depth, "table" + at(table.span()) + " " + table.alignments());
        line(depth + 1, "head " + table.header().stream().map(this::marked).collect(Collectors.joining(" | ")));
        table.rows()
                .forEach(row ->
                        line(depth + 1, "row " + row.stream().map(this::marked).collect(Collectors.joining(" | "))));
    }

    private void text(int depth, String name, MarkedText text, Span span) {
        line(depth, name + at(span) + " " + marked(text));
    }

    private void section(Section section) {
        String time =
                section.time()
                        .map(range ->
                                " "
                                        + range.start()
                                        + (range.endSeconds().isPresent()
                                                ? "–" + range.endSeconds().getAsInt() + "s"
                                                : "")
                                        + range.url().map(url -> " " + url).orElse(""))
                        .orElse("");
        line(0, "section " + section.ordinal() + " “" + section.title() + "”" + time + at(section.span()));
    }

    private void answer(Answer answer) {
        line(0, "answer " + answer.number() + " “" + answer.question() + "” " + answer.passages() + at(answer.span()));
    }

    private void term(Term term) {
        line(
                0,
                "term “"
                        + term.label()
                        + "” "
                        + term.labels()
                        + " #"
                        + term.passage()
                        + " see="
                        + term.see().stream().map(target -> target.written()).toList()
                        + at(term.span())
                        + " "
                        + shown(term.definition().text()));
    }

    private void passage(Passage passage) {
        String id = passage.blockId().isEmpty() ? "" : " ^" + passage.blockId();
        line(
                0,
                "#"
                        + passage.ordinal()
                        + " "
                        + passage.kind().key()
                        + ordinal(" §", passage.section())
                        + " under “"
                        + passage.heading()
                        + "”"
                        + id
                        + at(passage.span()));
        passage.sentences().forEach(sentence -> line(1, "| " + shown(sentence.in(passage.text().text()))));
    }

    private void link(Link link) {
        line(
                0,
                "link "
                        + link.origin()
                        + " ["
                        + link.target().written()
                        + "] “"
                        + link.display()
                        + "”"
                        + ordinal(" #", link.passage())
                        + source(link.span()));
    }

    private void citation(Citation citation) {
        line(
                0,
                "cites ["
                        + citation.target().written()
                        + "] “"
                        + citation.title()
                        + "”"
                        + ordinal(" #", citation.passage())
                        + source(citation.span()));
    }

    private void quote(Quote quote) {
        line(
                0,
                "quote “"
                        + shown(quote.text())
                        + "”"
                        + ordinal(" #", quote.passage())
                        + ordinal(" §", quote.section())
                        + (quote.isScareQuote() ? " scare" : ""));
    }

    private void problem(Problem problem) {
        line(
                0,
                "problem "
                        + problem.severity()
                        + " "
                        + problem.rule()
                        + " line "
                        + problem.line()
                        + ": "
                        + problem.message()
                        + problem.suggestion().map(advice -> " → " + advice).orElse("")
                        + source(problem.span()));
    }

    /// The text with its marks written into it: `{em:…}`.
    private String marked(MarkedText text) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i <= text.text().length(); i++) {
            int at = i;
            text.marks().reversed().stream()
                    .filter(mark -> mark.span().end() == at && !mark.span().isEmpty())
                    .forEach(mark -> shown.append('}'));
            text.marks().stream()
                    .filter(mark -> mark.span().start() == at)
                    .forEach(mark -> shown.append('{').append(name(mark)).append(':'));
            if (i < text.text().length()) {
                char c = text.text().charAt(i);
                shown.append(c == '\n' ? "⏎" : String.valueOf(c));
            }
        }
        return shown.toString();
    }

    private static String name(Mark mark) {
        return switch (mark) {
            case Mark.Styled styled -> styled.style().name().toLowerCase(java.util.Locale.ROOT);
            case Mark.Quoted quoted -> "quoted";
            case Mark.Linked linked -> "link=" + linked.target().written();
            case Mark.WebLinked link -> "web=" + link.url();
            case Mark.Cited cited -> "cited=" + cited.title();
            case Mark.Tagged tagged -> "tag=" + tagged.tag();
            case Mark.Stanced stanced -> stanced.stance().key() + "=" + stanced.target().written();
            case Mark.Doubted doubted -> "doubt";
            case Mark.Footnoted note -> "footnote=" + note.label();
            case Mark.Embedded embedded ->
                    "embed=" + embedded.target() + embedded.size().map(size -> "|" + size).orElse("");
        };
    }

    private String source(Span span) {
        return at(span) + " ‹" + shown(span.in(file)) + "›";
    }

    private static String shown(String text) {
        return text.replace("\r\n", "⏎").replace("\n", "⏎").replace("\r", "⏎");
    }

    private static String at(Span span) {
        return " @" + span.start() + "–" + span.end();
    }

    private static String ordinal(String sign, int ordinal) {
        return ordinal < 0 ? "" : sign + ordinal;
    }

    private void list(String name, List<String> values) {
        if (!values.isEmpty()) {
            line(0, name + ": " + values);
        }
    }

    private void line(int depth, String text) {
        out.append("  ".repeat(depth)).append(text).append('\n');
    }
}
