package app.syntopic.exchange;

import app.syntopic.exchange.Printed.Run;
import app.syntopic.model.Answer;
import app.syntopic.model.Block;
import app.syntopic.model.EmbeddedPicture;
import app.syntopic.model.MarkedText;
import app.syntopic.model.ParsedNote;
import app.syntopic.model.Part;
import app.syntopic.model.Section;
import app.syntopic.model.Span;
import app.syntopic.model.Term;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes printed parts of blocks. Footnotes are kept for the end of the note.
final class PrintedBlocks {

    private static final Pattern AFTER_TERM = Pattern.compile("\\s*[—–:-]\\s*");
    private static final int LONGEST_NUMBER = 12;

    private final ParsedNote note;
    private final PrintedText text;
    private final Map<Integer, Answer> answers = new HashMap<>();
    private final Map<Integer, Term> terms = new HashMap<>();
    private final List<Block.FootnoteDefinition> footnotes = new ArrayList<>();

    PrintedBlocks(ParsedNote note) {
        this.note = note;
        this.text = new PrintedText(note);
        note.answers().forEach(answer -> answer.passages().forEach(passage -> answers.put(passage, answer)));
        note.terms().stream().filter(term -> term.passage() >= 0).forEach(term -> terms.put(term.passage(), term));
    }

    /// The answer that a block is, or whose first words it holds.
    Optional<Answer> answer(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> Optional.ofNullable(answers.get(paragraph.passage()));
            case Block.Item item ->
                    Optional.ofNullable(answers.get(item.passage())).or(() -> firstAnswer(item.children()));
            case Block.ItemList list -> firstAnswer(list.items());
            case Block.BlockQuote quote -> firstAnswer(quote.blocks());
            case Block.Callout callout -> firstAnswer(callout.blocks());
            default -> Optional.empty();
        };
    }

    private Optional<Answer> firstAnswer(List<? extends Block> blocks) {
        return blocks.stream().flatMap(block -> answer(block).stream()).findFirst();
    }

    /// Whether a block belongs to the text before it.
    boolean isFigure(Block block) {
        return switch (block) {
            case Block.Table _, Block.CodeBlock _, Block.MathBlock _, Block.Html _, Block.FootnoteDefinition _ -> true;
            default -> false;
        };
    }

    List<Printed> of(Block block) {
        return switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph -> paragraph(paragraph.text(), paragraph.passage());
            case Block.ItemList list -> items(list);
            case Block.Item item -> List.of(new Printed.Items(false, 1, List.of(item(item))));
            case Block.BlockQuote quote -> List.of(new Printed.Quotation(all(quote.blocks())));
            case Block.Callout callout ->
                    List.of(
                            new Printed.Callout(
                                    callout.tone(),
                                    callout.folded(),
                                    text.runs(callout.shownTitle()),
                                    all(callout.blocks())));
            case Block.CodeBlock code -> List.of(new Printed.Code(code.text().stripTrailing()));
            case Block.MathBlock math -> List.of(new Printed.OwnFormula(math.text().strip()));
            case Block.Html html -> List.of(new Printed.Code(html.text().strip()));
            case Block.Table table -> List.of(table(table));
            case Block.Rule _ -> List.of(new Printed.Rule());
            case Block.FootnoteDefinition footnote -> {
                footnotes.add(footnote);
                yield List.of();
            }
        };
    }

    private List<Printed> all(List<Block> blocks) {
        return blocks.stream().flatMap(block -> of(block).stream()).toList();
    }

    /// Those met so far, by number; footnotes written inside them as well.
    Optional<Printed> footnotes() {
        List<Printed.Footnote> printed = new ArrayList<>();
        for (int i = 0; i < footnotes.size(); i++) {
            Block.FootnoteDefinition footnote = footnotes.get(i);
            printed.add(
                    new Printed.Footnote(footnote.label(), text.footnote(footnote.label()), all(footnote.blocks())));
        }
        Comparator<Printed.Footnote> inOrder =
                Comparator.<Printed.Footnote>comparingInt(footnote -> footnote.number().length())
                        .thenComparing(Printed.Footnote::number);
        printed.sort(inOrder);
        return printed.isEmpty() ? Optional.empty() : Optional.of(new Printed.Footnotes(printed));
    }

    private List<Printed> heading(Block.Heading heading) {
        if (heading.part() == Part.SECTION && heading.section() >= 0) {
            Section section = note.sections().get(heading.section());
            return List.of(
                    new Printed.Section(
                            section.ordinal(),
                            section.title(),
                            section.time().map(time -> time.start()).orElse(""),
                            section.time().flatMap(time -> time.link(note.source().url()))));
        }
        boolean shownOtherwise =
                switch (heading.part()) {
                    case TITLE, CLAIMS -> true;
                    case FOUR_QUESTIONS, QUESTION -> !answers.isEmpty();
                    case GLOSSARY, SECTION, SEE_ALSO, OTHER -> false;
                };
        return shownOtherwise
                ? List.of()
                : List.of(new Printed.Heading(Math.max(2, heading.level()), text.runs(heading.text())));
    }

    private List<Printed> paragraph(MarkedText block, int passage) {
        MarkedText whole = passage < 0 ? block : note.passages().get(passage).text();
        if (terms.containsKey(passage)) {
            return List.of(entry(terms.get(passage), whole, List.of()));
        }
        List<Printed> parts = new ArrayList<>();
        int start = Optional.ofNullable(answers.get(passage)).map(answer -> start(answer, passage, whole)).orElse(0);
        if (start < whole.text().length() && !EmbeddedPicture.isNothingElse(whole)) {
            parts.add(new Printed.Prose(text.runs(whole, new Span(start, whole.text().length()))));
        }
        EmbeddedPicture.below(whole).forEach(picture -> parts.add(new Printed.Picture(picture)));
        return parts;
    }

    /// Where the answer begins in a text that may begin with its number and question.
    private static int start(Answer answer, int passage, MarkedText whole) {
        String text = whole.text();
        int at = answer.question().isEmpty() ? -1 : text.indexOf(answer.question());
        if (answer.passages().getFirst() != passage || at < 0 || at > LONGEST_NUMBER) {
            return 0;
        }
        int start = at + answer.question().length();
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private Printed.Entry entry(Term term, MarkedText whole, List<Printed> below) {
        Matcher dash = AFTER_TERM.matcher(whole.text());
        int label = whole.text().startsWith(term.label()) ? term.label().length() : 0;
        boolean split = label > 0 && dash.region(label, whole.text().length()).lookingAt();
        int start = split ? dash.end() : 0;
        List<Run> meaning = text.runs(whole, new Span(start, whole.text().length()));
        return new Printed.Entry(split ? term.label() : "", meaning, below);
    }

    /// Entries of a glossary stand for themselves, other items in lists.
    private List<Printed> items(Block.ItemList list) {
        List<Printed> parts = new ArrayList<>();
        List<Printed.Item> items = new ArrayList<>();
        int number = list.first();
        for (Block.Item item : list.items()) {
            if (terms.containsKey(item.passage())) {
                end(list, items, number, parts);
                MarkedText whole = note.passages().get(item.passage()).text();
                parts.add(entry(terms.get(item.passage()), whole, all(item.children())));
            } else {
                items.add(item(item));
            }
            number++;
        }
        end(list, items, number, parts);
        return parts;
    }

    private static void end(Block.ItemList list, List<Printed.Item> items, int number, List<Printed> parts) {
        if (!items.isEmpty()) {
            parts.add(new Printed.Items(list.ordered(), number - items.size(), items));
            items.clear();
        }
    }

    private Printed.Item item(Block.Item item) {
        List<Printed> parts = new ArrayList<>(paragraph(item.text(), item.passage()));
        parts.addAll(all(item.children()));
        return new Printed.Item(item.task(), parts);
    }

    private Printed.Table table(Block.Table table) {
        return new Printed.Table(
                cells(table.header()), table.alignments(), table.rows().stream().map(this::cells).toList());
    }

    private List<Printed.Cell> cells(List<MarkedText> row) {
        return row.stream().map(this::cell).toList();
    }

    private Printed.Cell cell(MarkedText cell) {
        List<Run> runs = EmbeddedPicture.isNothingElse(cell) ? List.of() : text.runs(cell);
        return new Printed.Cell(runs, EmbeddedPicture.below(cell).stream().map(Printed.Picture::new).toList());
    }
}
