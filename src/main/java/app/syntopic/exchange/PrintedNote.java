package app.syntopic.exchange;

import app.syntopic.model.Answer;
import app.syntopic.model.Block;
import app.syntopic.model.Mark;
import app.syntopic.model.MarkedText;
import app.syntopic.model.ParsedNote;
import app.syntopic.model.Part;
import app.syntopic.model.Section;
import app.syntopic.model.Source;
import app.syntopic.model.Span;
import app.syntopic.model.Term;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A note as a series of printed parts, in the order of the page.
public record PrintedNote(String title, List<Printed> parts) {

    public PrintedNote {
        parts = List.copyOf(parts);
    }

    public static PrintedNote of(ParsedNote note) {
        return new PrintedNote(note.title(), new Setter(note).set());
    }

    /// One walk over the blocks.
    private static final class Setter {

        private static final Pattern AFTER_TERM = Pattern.compile("\\s*[—–:-]\\s*");
        private static final int LONGEST_NUMBER = 12;
        private static final Set<String> PICTURES = Set.of("png", "jpg", "jpeg", "gif");

        private final ParsedNote note;
        private final PrintedText text;
        private final Map<Integer, Answer> answers = new HashMap<>();
        private final Map<Integer, Term> terms = new HashMap<>();
        private final List<Printed> parts = new ArrayList<>();

        private Setter(ParsedNote note) {
            this.note = note;
            this.text = new PrintedText(note);
            note.answers().forEach(answer -> answer.passages().forEach(passage -> answers.put(passage, answer)));
            note.terms().stream().filter(term -> term.passage() >= 0).forEach(term -> terms.put(term.passage(), term));
        }

        private List<Printed> set() {
            parts.add(new Printed.Title(note.title()));
            parts.add(about(note.source()));
            blocks(note.blocks(), 0, false);
            return parts;
        }

        private static Printed about(Source source) {
            List<String> facts = new ArrayList<>(source.creators());
            source.show().ifPresent(facts::add);
            source.published().ifPresent(date -> facts.add(date.display()));
            return new Printed.About(facts, source.url());
        }

        private void blocks(List<Block> blocks, int depth, boolean quoted) {
            blocks.forEach(block -> block(block, depth, quoted));
        }

        private void block(Block block, int depth, boolean quoted) {
            switch (block) {
                case Block.Heading heading -> heading(heading);
                case Block.Paragraph paragraph -> paragraph(paragraph.text(), paragraph.passage(), depth, "", quoted);
                case Block.ItemList list -> items(list, depth, quoted);
                case Block.Item item -> item(item, "•", depth, quoted);
                case Block.BlockQuote quote -> blocks(quote.blocks(), depth + 1, true);
                case Block.Callout callout -> callout(callout, depth);
                case Block.CodeBlock code -> parts.add(new Printed.Code(code.text().stripTrailing()));
                case Block.MathBlock math -> parts.add(new Printed.OwnFormula(math.text().strip()));
                case Block.Html html -> parts.add(new Printed.Code(html.text().strip()));
                case Block.Table table -> parts.add(Printed.Table.of(table, text));
                case Block.Rule _ -> parts.add(new Printed.Rule());
                case Block.FootnoteDefinition footnote -> footnote(footnote, depth);
            }
        }

        private void heading(Block.Heading heading) {
            if (heading.part() == Part.SECTION && heading.section() >= 0) {
                Section section = note.sections().get(heading.section());
                parts.add(
                        new Printed.Section(
                                section.ordinal(),
                                section.title(),
                                section.time().map(time -> time.start()).orElse(""),
                                section.time().flatMap(time -> time.link(note.source().url()))));
                return;
            }
            boolean shownOtherwise =
                    switch (heading.part()) {
                        case TITLE, CLAIMS -> true;
                        case FOUR_QUESTIONS, QUESTION -> !answers.isEmpty();
                        case GLOSSARY, SECTION, SEE_ALSO, OTHER -> false;
                    };
            if (!shownOtherwise) {
                parts.add(new Printed.Heading(Math.max(2, heading.level()), heading.text().text()));
            }
        }

        private void paragraph(MarkedText block, int passage, int depth, String sign, boolean quoted) {
            MarkedText whole = passage < 0 ? block : note.passages().get(passage).text();
            if (answers.containsKey(passage)) {
                answer(answers.get(passage), passage, whole);
            } else if (terms.containsKey(passage)) {
                entry(terms.get(passage), whole);
            } else if (!isPicture(whole)) {
                parts.add(new Printed.Prose(text.runs(whole), depth, sign, quoted));
            }
            pictures(whole);
        }

        private static boolean isPicture(MarkedText of) {
            return of.marks().size() == 1
                    && of.marks().getFirst() instanceof Mark.Embedded embed
                    && embed.span().length() == of.text().length()
                    && isShown(embed);
        }

        private static boolean isShown(Mark.Embedded embed) {
            String target = embed.target().toLowerCase(java.util.Locale.ROOT);
            return PICTURES.contains(target.substring(target.lastIndexOf('.') + 1));
        }

        private void pictures(MarkedText of) {
            of.marks(Mark.Embedded.class)
                    .filter(Setter::isShown)
                    .forEach(embed -> parts.add(new Printed.Picture(embed.target(), embed.span().in(of.text()))));
        }

        private void answer(Answer answer, int passage, MarkedText whole) {
            boolean first = answer.passages().getFirst() == passage;
            int start = first ? afterQuestion(whole.text(), answer.question()) : 0;
            parts.add(
                    new Printed.Answer(
                            answer.number(),
                            answer.question(),
                            first,
                            text.runs(whole, new Span(start, whole.text().length()))));
        }

        /// Where the answer begins in a text that may begin with its number and question.
        private static int afterQuestion(String text, String question) {
            int at = question.isEmpty() ? -1 : text.indexOf(question);
            if (at < 0 || at > LONGEST_NUMBER) {
                return 0;
            }
            int start = at + question.length();
            while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
            return start;
        }

        private void entry(Term term, MarkedText whole) {
            Matcher dash = AFTER_TERM.matcher(whole.text());
            int label = whole.text().startsWith(term.label()) ? term.label().length() : 0;
            boolean split = label > 0 && dash.region(label, whole.text().length()).lookingAt();
            int start = split ? dash.end() : 0;
            parts.add(
                    new Printed.Entry(
                            split ? term.label() : "", text.runs(whole, new Span(start, whole.text().length()))));
        }

        private void items(Block.ItemList list, int depth, boolean quoted) {
            int number = list.first();
            for (Block.Item item : list.items()) {
                item(item, list.ordered() ? number++ + "." : "•", depth, quoted);
            }
        }

        private void item(Block.Item item, String sign, int depth, boolean quoted) {
            String shown = item.task().map(done -> done ? "[x]" : "[ ]").orElse(sign);
            paragraph(item.text(), item.passage(), depth + 1, shown, quoted);
            blocks(item.children(), depth + 1, quoted);
        }

        private void callout(Block.Callout callout, int depth) {
            MarkedText title =
                    callout.title().isEmpty()
                            ? MarkedText.plain(callout.type(), callout.span().start())
                            : callout.title();
            List<Printed.Run> strong =
                    text.runs(title).stream()
                            .map(run -> new Printed.Run(run.text(), Set.of(Printed.Style.STRONG), run.link()))
                            .toList();
            parts.add(new Printed.Prose(strong, depth + 1, "", true));
            blocks(callout.blocks(), depth + 1, true);
        }

        /// Its first paragraph after its number, what follows below it.
        private void footnote(Block.FootnoteDefinition footnote, int depth) {
            List<Block> blocks = footnote.blocks();
            boolean begins = !blocks.isEmpty() && blocks.getFirst() instanceof Block.Paragraph;
            if (begins && blocks.getFirst() instanceof Block.Paragraph paragraph) {
                parts.add(
                        new Printed.Footnote(
                                footnote.label(), text.footnote(footnote.label()), text.runs(paragraph.text())));
            }
            blocks(begins ? blocks.subList(1, blocks.size()) : blocks, depth + 1, false);
        }
    }
}
