package app.syntopic.view.reader;

import app.syntopic.graph.Mention;
import app.syntopic.model.Answer;
import app.syntopic.model.Block;
import app.syntopic.model.MarkedText;
import app.syntopic.model.NoteKind;
import app.syntopic.model.ParsedNote;
import app.syntopic.model.Part;
import app.syntopic.model.Passage;
import app.syntopic.model.Section;
import app.syntopic.model.Span;
import app.syntopic.model.Term;
import app.syntopic.workspace.Reading.OpenNote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Sets a note as a page. Makes one page; then it is used up. Pure: reads nothing but the note.
final class Typesetter {

    private static final Pattern AFTER_TERM = Pattern.compile("\\s*[—–:-]\\s*");

    /// In characters: `Q1 — ` and what else may stand before a question.
    private static final int LONGEST_NUMBER = 12;

    private static final List<String> PROSE = List.of("prose");

    private final ParsedNote note;
    private final Map<Integer, List<Mention>> mentions;
    private final Optional<String> sourceUrl;
    private final TextSetter text;
    private final Map<Integer, Answer> answerOf = new HashMap<>();
    private final Map<Integer, Term> termOf = new HashMap<>();
    private final Map<String, Integer> footnotes = new HashMap<>();
    private final List<LineBuilder> lines = new ArrayList<>();
    private final Folding folding = new Folding();
    private Span source = new Span(0, 0);
    private int section = -1;
    private int sectionLevel;
    private boolean prologue;

    private Typesetter(OpenNote open) {
        note = open.note();
        sourceUrl = open.summary().url();
        prologue = note.kind() == NoteKind.LITERATURE;
        mentions = open.mentions();
        text = new TextSetter(note.sections());
        note.answers().forEach(answer -> answer.passages().forEach(passage -> answerOf.put(passage, answer)));
        note.terms().stream().filter(term -> term.passage() >= 0).forEach(term -> termOf.put(term.passage(), term));
    }

    /// All of a note, with callouts folded as they say.
    static Page set(OpenNote open) {
        Typesetter setter = new Typesetter(open);
        setter.lines.addAll(Masthead.of(open.summary(), open.note()));
        setter.blocks(open.note().blocks(), List.of());
        setter.folding.end(setter.lines.size());
        Bands.close(setter.lines);
        ProblemMarks.put(open.note().problems(), setter.lines);
        List<Line> page = new ArrayList<>(setter.lines.size());
        setter.lines.forEach(line -> page.add(line.build(page.size())));
        return Page.of(open.summary().path(), page, setter.footnotes);
    }

    private void blocks(List<Block> blocks, List<String> gutters) {
        blocks.forEach(block -> block(block, gutters));
    }

    private void block(Block block, List<String> gutters) {
        Span around = source;
        source = block.span();
        set(block, gutters);
        source = around;
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
            case Block.MathBlock math -> code(math.text(), "code", gutters);
            case Block.Html html -> code(html.text(), "html", gutters);
            case Block.Table table -> line("table", gutters).figure(new Line.Figure.OfTable(table));
            case Block.Rule _ -> line("rule", gutters).figure(new Line.Figure.OfRule());
            case Block.FootnoteDefinition footnote -> footnote(footnote, gutters);
        }
    }

    private LineBuilder line(String style, List<String> gutters) {
        LineBuilder line = new LineBuilder(style, gutters, source, section);
        lines.add(line);
        return line;
    }

    private void heading(Block.Heading heading, List<String> gutters) {
        prologue &= heading.part() == Part.TITLE;
        if (gutters.isEmpty()) {
            folding.close(heading.level(), lines.size());
        }
        if (heading.part() == Part.SECTION && heading.section() >= 0) {
            section = heading.section();
            sectionLevel = heading.level();
            section(note.sections().get(section), heading.level(), gutters);
            return;
        }
        if (heading.level() <= sectionLevel) {
            section = -1;
        }
        boolean shownOtherwise =
                switch (heading.part()) {
                    case TITLE, CLAIMS -> true;
                    case FOUR_QUESTIONS, QUESTION -> !answerOf.isEmpty();
                    case GLOSSARY, SECTION, SEE_ALSO, OTHER -> false;
                };
        if (!shownOtherwise) {
            String style = heading.part() == Part.OTHER ? "heading-" + Math.clamp(heading.level(), 2, 4) : "part";
            LineBuilder line = line(style, gutters);
            marked(line, heading.text(), -1, List.of());
            if (gutters.isEmpty()) {
                folding.open(line, heading.level(), heading.text().text());
            }
        }
    }

    private void section(Section of, int level, List<String> gutters) {
        LineBuilder line = line("section", gutters);
        Span sign = line.text("§\u2002", "section-sign");
        line.text(of.title());
        if (gutters.isEmpty()) {
            String key = folding.open(line, level, "§ " + of.title());
            line.spot(new Span(sign.start(), sign.end() - 1), new Goal.Fold(key), false);
        }
        of.time()
                .ifPresent(time -> {
                    Optional<Goal> play = time.link(sourceUrl).map(Goal.Web::new);
                    line.style("timed")
                            .marker(
                                    new Line.Marker(
                                            Line.Side.END,
                                            List.of(
                                                    new Line.Label(
                                                            "▶\u2009" + time.start(),
                                                            play.map(_ -> "time").orElse("time-only"))),
                                            play));
                });
    }

    private void paragraph(Block.Paragraph paragraph, List<String> gutters) {
        if (Pictures.isNothingElse(paragraph.text())) {
            pictures(paragraph.text(), gutters);
            return;
        }
        Answer answer = answerOf.get(paragraph.passage());
        if (answer != null) {
            answer(answer, paragraph.passage(), gutters);
        } else if (termOf.containsKey(paragraph.passage())) {
            term(termOf.get(paragraph.passage()), gutters);
        } else {
            prose(line(prologue ? "standfirst" : "paragraph", gutters), paragraph.text(), paragraph.passage());
        }
        pictures(paragraph.text(), gutters);
    }

    private void answer(Answer answer, int passage, List<String> gutters) {
        LineBuilder line = line("answer", gutters);
        if (answer.passages().getFirst() == passage) {
            line.style("answer-start")
                    .marker(
                            new Line.Marker(
                                    Line.Side.ROW,
                                    List.of(
                                            new Line.Label("Q" + answer.number(), "question-number"),
                                            new Line.Label(answer.question(), "question")),
                                    Optional.empty()));
        }
        MarkedText whole = note.passages().get(passage).text();
        int start = afterQuestion(whole.text(), answer);
        List<Mention> named = mentions.getOrDefault(passage, List.of());
        text.append(line, whole, new Span(start, whole.text().length()), named, passage, PROSE);
    }

    /// Where the answer begins in a text that may begin with its number and question.
    private static int afterQuestion(String text, Answer answer) {
        int question = answer.question().isEmpty() ? -1 : text.indexOf(answer.question());
        if (question < 0 || question > LONGEST_NUMBER) {
            return 0;
        }
        int start = question + answer.question().length();
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return start;
    }

    /// The term on a line of its own and below it what it means, without the dash between them.
    private void term(Term term, List<String> gutters) {
        MarkedText entry = note.passages().get(term.passage()).text();
        int labelEnd = entry.text().startsWith(term.label()) ? term.label().length() : 0;
        Matcher dash = AFTER_TERM.matcher(entry.text());
        boolean split = labelEnd > 0 && dash.region(labelEnd, entry.text().length()).lookingAt();
        if (!split) {
            prose(line("definition", gutters), entry, term.passage());
            return;
        }
        List<Mention> named = mentions.getOrDefault(term.passage(), List.of());
        LineBuilder label = line("term", gutters).separator("\n");
        text.append(label, entry, new Span(0, labelEnd), List.of(), term.passage(), List.of("prose", "strong"));
        LineBuilder meaning = line("definition", gutters).separator(" — ");
        text.append(meaning, entry, new Span(dash.end(), entry.text().length()), named, term.passage(), PROSE);
    }

    private void list(Block.ItemList list, List<String> gutters) {
        int number = list.first();
        for (Block.Item item : list.items()) {
            source = item.span();
            item(item, list.ordered() ? number++ + "." : "•", gutters);
        }
        if (!lines.isEmpty() && gutters.isEmpty() && lines.getLast().hasStyle("item")) {
            lines.getLast().style("list-end");
        }
    }

    private void item(Block.Item item, String bullet, List<String> gutters) {
        Term term = termOf.get(item.passage());
        if (term != null) {
            term(term, gutters);
            blocks(item.children(), inside(gutters, "gutter-item"));
            return;
        }
        List<String> inner = inside(gutters, "gutter-item");
        String sign = item.task().map(done -> done ? "☑" : "☐").orElse(bullet);
        LineBuilder line =
                line("item", inner)
                        .separator("\n")
                        .marker(
                                new Line.Marker(
                                        Line.Side.GUTTER, List.of(new Line.Label(sign, "bullet")), Optional.empty()));
        if (item.task().orElse(false)) {
            line.style("done");
        }
        prose(line, item.text(), item.passage());
        pictures(item.text(), inner);
        blocks(item.children(), inner);
    }

    private void boxed(String gutter, String style, List<Block> blocks, List<String> gutters) {
        int first = lines.size();
        blocks(blocks, inside(gutters, gutter));
        lines.subList(first, lines.size()).forEach(line -> line.style(style));
        if (lines.size() > first) {
            lines.getLast().style("box-last");
        }
    }

    private void callout(Block.Callout callout, List<String> gutters) {
        int first = lines.size();
        String tone = Callouts.tone(callout.type());
        List<String> inner = inside(gutters, "gutter-callout-" + tone);
        LineBuilder title = line("callout-title", inner).style("box-first");
        MarkedText shown = callout.title().isEmpty() ? Callouts.title(callout) : callout.title();
        marked(title, shown, -1, List.of());
        blocks(callout.blocks(), inner);
        callout.folded()
                .ifPresent(closed -> {
                    String key = folding.key(shown.text());
                    title.fold(key, closed).foldsUntil(lines.size());
                    title.spot(new Span(0, title.length()), new Goal.Fold(key), false);
                });
        lines.subList(first, lines.size()).forEach(line -> line.style("callout").style("callout-" + tone));
        lines.getLast().style("box-last");
    }

    private void code(String code, String style, List<String> gutters) {
        int first = lines.size();
        code.stripTrailing().lines().forEach(row -> line(style, gutters).separator("\n").text(row, "code-text"));
        if (lines.size() > first) {
            lines.get(first).style("box-first").separator("\n\n");
            lines.getLast().style("box-last");
        }
    }

    private void footnote(Block.FootnoteDefinition footnote, List<String> gutters) {
        int first = lines.size();
        footnotes.put(footnote.label(), first);
        blocks(footnote.blocks(), inside(gutters, "gutter-item"));
        lines.subList(first, lines.size()).forEach(line -> line.style("footnote"));
        if (lines.size() > first) {
            lines.get(first)
                    .marker(
                            new Line.Marker(
                                    Line.Side.GUTTER,
                                    List.of(new Line.Label(footnote.label() + ".", "footnote-label")),
                                    Optional.empty()));
        }
    }

    private void pictures(MarkedText in, List<String> gutters) {
        Pictures.in(in).forEach(picture -> line("picture", gutters).figure(picture));
    }

    /// Sets a passage's own text where the block is one, so that ranges of the passage can be found on the page.
    private void prose(LineBuilder line, MarkedText block, int passage) {
        Passage of = passage < 0 ? null : note.passages().get(passage);
        marked(line, of == null ? block : of.text(), passage, PROSE);
    }

    private void marked(LineBuilder line, MarkedText marked, int passage, List<String> base) {
        List<Mention> named = mentions.getOrDefault(passage, List.of());
        text.append(line, marked, new Span(0, marked.text().length()), named, passage, base);
    }

    private static List<String> inside(List<String> gutters, String gutter) {
        List<String> inner = new ArrayList<>(gutters);
        inner.add(gutter);
        return inner;
    }
}
