package app.syntopic.view.reader;

import app.syntopic.model.Block;
import app.syntopic.model.EmbeddedPicture;
import app.syntopic.model.MarkedText;
import app.syntopic.model.NoteKind;
import app.syntopic.model.ParsedNote;
import app.syntopic.model.Part;
import app.syntopic.model.Span;
import app.syntopic.workspace.Reading.OpenNote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Sets a note as a page. Makes one page; then it is used up. Pure: reads nothing but the note.
final class Typesetter {

    private final ParsedNote note;
    private final Galley galley;
    private final Folding folding = new Folding();
    private final PartSetter parts;
    private final Map<String, Integer> footnotes = new HashMap<>();
    private int sectionLevel;
    private boolean prologue;

    private Typesetter(OpenNote open) {
        note = open.note();
        prologue = note.kind() == NoteKind.LITERATURE;
        galley = new Galley(open);
        parts = new PartSetter(note, open.summary().url(), galley, folding);
    }

    /// All of a note, with callouts folded as they say.
    static Page set(OpenNote open) {
        Typesetter setter = new Typesetter(open);
        setter.galley.addAll(Masthead.of(open.summary(), open.note()));
        setter.blocks(open.note().blocks(), List.of());
        List<LineBuilder> lines = setter.galley.lines();
        setter.folding.end(lines.size());
        Bands.close(lines);
        ProblemMarks.put(open.note().problems(), lines);
        List<Line> page = new ArrayList<>(lines.size());
        lines.forEach(line -> page.add(line.build(page.size())));
        return Page.of(open.summary().path(), page, setter.footnotes);
    }

    private void blocks(List<Block> blocks, List<String> gutters) {
        blocks.forEach(block -> galley.at(block.span(), () -> set(block, gutters)));
    }

    private void set(Block block, List<String> gutters) {
        switch (block) {
            case Block.Heading heading -> heading(heading, gutters);
            case Block.Paragraph paragraph -> paragraph(paragraph, gutters);
            case Block.ItemList list -> list(list, gutters);
            case Block.Item item -> item(item, "•", gutters);
            case Block.BlockQuote quote -> boxed("gutter-quote", "in-quote", quote.blocks(), gutters);
            case Block.Callout callout -> callout(callout, gutters);
            case Block.CodeBlock code -> code(code.text(), "code", gutters);
            case Block.MathBlock math -> Formulas.set(galley.line("formula-line", gutters), math.text());
            case Block.Html html -> code(html.text(), "html", gutters);
            case Block.Table table -> galley.line("table", gutters).figure(galley.table(table));
            case Block.Rule _ -> galley.line("rule", gutters).figure(new Line.Figure.OfRule());
            case Block.FootnoteDefinition footnote -> footnote(footnote, gutters);
        }
    }

    private void heading(Block.Heading heading, List<String> gutters) {
        prologue &= heading.part() == Part.TITLE;
        if (gutters.isEmpty()) {
            folding.close(heading.level(), galley.lines().size());
        }
        if (heading.part() == Part.SECTION && heading.section() >= 0) {
            galley.inSection(heading.section());
            sectionLevel = heading.level();
            parts.section(note.sections().get(heading.section()), heading.level(), gutters);
            return;
        }
        if (heading.level() <= sectionLevel) {
            galley.inSection(-1);
        }
        boolean shownOtherwise =
                switch (heading.part()) {
                    case TITLE, CLAIMS -> true;
                    case FOUR_QUESTIONS, QUESTION -> parts.hasAnswers();
                    case GLOSSARY, SECTION, SEE_ALSO, OTHER -> false;
                };
        if (!shownOtherwise) {
            String style = heading.part() == Part.OTHER ? "heading-" + Math.clamp(heading.level(), 2, 4) : "part";
            LineBuilder line = galley.line(style, gutters);
            galley.plain(line, heading.text());
            if (gutters.isEmpty()) {
                folding.open(line, heading.level(), heading.text().text());
            }
        }
    }

    private void paragraph(Block.Paragraph paragraph, List<String> gutters) {
        if (!EmbeddedPicture.isNothingElse(paragraph.text()) && !parts.set(paragraph.passage(), gutters)) {
            LineBuilder line = galley.line(prologue ? "standfirst" : "paragraph", gutters);
            galley.prose(line, paragraph.text(), paragraph.passage());
        }
        galley.pictures(paragraph.text(), gutters);
    }

    private void list(Block.ItemList list, List<String> gutters) {
        int number = list.first();
        for (Block.Item item : list.items()) {
            String bullet = list.ordered() ? number++ + "." : "•";
            galley.at(item.span(), () -> item(item, bullet, gutters));
        }
        List<LineBuilder> lines = galley.lines();
        if (!lines.isEmpty() && gutters.isEmpty() && lines.getLast().hasStyle("item")) {
            lines.getLast().style("list-end");
        }
    }

    private void item(Block.Item item, String bullet, List<String> gutters) {
        List<String> inner = inside(gutters, "gutter-item");
        Line.Marker sign = inGutter(item.task().map(done -> done ? "☑" : "☐").orElse(bullet), "bullet");
        if (parts.setAnswerItem(item.passage(), sign, inner)) {
            galley.pictures(item.text(), inner);
        } else if (!parts.setTerm(item.passage(), gutters)) {
            LineBuilder line = galley.line("item", inner).separator("\n").marker(sign);
            if (item.task().orElse(false)) {
                line.style("done");
            }
            galley.prose(line, item.text(), item.passage());
            galley.pictures(item.text(), inner);
        }
        blocks(item.children(), inner);
    }

    private static Line.Marker inGutter(String text, String style) {
        return new Line.Marker(Line.Side.GUTTER, List.of(new Line.Label(text, style)), Optional.empty());
    }

    private void boxed(String gutter, String style, List<Block> blocks, List<String> gutters) {
        int first = galley.lines().size();
        blocks(blocks, inside(gutters, gutter));
        List<LineBuilder> inBox = galley.since(first);
        inBox.forEach(line -> line.style(style));
        if (!inBox.isEmpty()) {
            inBox.getLast().style("box-last");
        }
    }

    private void callout(Block.Callout callout, List<String> gutters) {
        int first = galley.lines().size();
        String tone = callout.tone().key();
        List<String> inner = inside(gutters, "gutter-callout-" + tone);
        LineBuilder title = galley.line("callout-title", inner).style("box-first");
        MarkedText shown = callout.shownTitle();
        galley.plain(title, shown);
        blocks(callout.blocks(), inner);
        callout.folded()
                .ifPresent(closed -> {
                    String key = folding.key(shown.text());
                    title.fold(key, closed).foldsUntil(galley.lines().size());
                    title.spot(new Span(0, title.length()), new Goal.Fold(key), false);
                });
        List<LineBuilder> inBox = galley.since(first);
        inBox.forEach(line -> line.style("callout").style("callout-" + tone));
        inBox.getLast().style("box-last");
    }

    private void code(String code, String style, List<String> gutters) {
        int first = galley.lines().size();
        code.stripTrailing().lines().forEach(row -> galley.line(style, gutters).separator("\n").text(row, "code-text"));
        List<LineBuilder> inBox = galley.since(first);
        if (!inBox.isEmpty()) {
            inBox.getFirst().style("box-first").separator("\n\n");
            inBox.getLast().style("box-last");
        }
    }

    private void footnote(Block.FootnoteDefinition footnote, List<String> gutters) {
        int first = galley.lines().size();
        footnotes.put(footnote.label(), first);
        blocks(footnote.blocks(), inside(gutters, "gutter-item"));
        List<LineBuilder> set = galley.since(first);
        set.forEach(line -> line.style("footnote"));
        if (!set.isEmpty()) {
            if (first > 0 && !galley.lines().get(first - 1).hasStyle("footnote")) {
                set.getFirst().style("footnote-first");
            }
            String number = galley.footnotes().shown(footnote.label()) + ".";
            set.getFirst().marker(inGutter(number, "footnote-label"));
            LineBuilder last = set.getLast();
            if (last.length() > 0) {
                last.copiedAs(last.text("\u00A0", "prose"), "");
                Span back = last.text("↩", "footnote-back");
                last.copiedAs(back, "").spot(back, new Goal.FootnoteReference(footnote.label()), false);
            }
        }
    }

    private static List<String> inside(List<String> gutters, String gutter) {
        List<String> inner = new ArrayList<>(gutters);
        inner.add(gutter);
        return inner;
    }
}
