package app.syntopic.parse;

import app.syntopic.model.Block;
import app.syntopic.model.MarkedText;
import app.syntopic.model.Part;
import app.syntopic.model.Passage;
import app.syntopic.model.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Decides by its place what a text is: a claim, a definition, part of an answer, an entry of "See also", or prose.
///
/// One instance reads one note, its texts in order.
final class TextReader {

    /// What a text stands in.
    enum Place {
        FLOW,
        QUOTE,
        FOOTNOTE
    }

    /// Paragraphs above the first part that are kept for what they say about the source.
    private static final int MOST_PROVENANCE = 6;

    private final Outline outline;
    private final PassageReader passages;
    private final AnswerReader answers;
    private final GlossaryReader glossary;
    private final List<MarkedText> provenance = new ArrayList<>();
    private int listDepth;

    TextReader(Outline outline, PassageReader passages, AnswerReader answers, GlossaryReader glossary) {
        this.outline = outline;
        this.passages = passages;
        this.answers = answers;
        this.glossary = glossary;
    }

    /// The paragraphs above the first part.
    List<MarkedText> provenance() {
        return provenance;
    }

    /// The ordinal of the passage to come.
    int nextPassage() {
        return passages.next();
    }

    /// A text that is no passage: a table's header, a heading inside another block.
    MarkedText aside(Inline inline) {
        return passages.aside(inline);
    }

    /// The title of a callout; one that begins with `§` cites that section.
    MarkedText calloutTitle(Inline inline) {
        String title = SectionHeading.citedTitle(inline.text());
        boolean cites = inline.text().startsWith("§") && !title.isEmpty();
        return passages.aside(cites ? inline.citing(title) : inline);
    }

    /// A heading of the note itself, not one inside another block.
    Block.Heading heading(int level, Inline inline, Span span, boolean first) {
        boolean signed = SectionHeading.of(inline.marked()).signed();
        MarkedText text = passages.aside(signed ? inline.citingNothing() : inline);
        Outline.Opened opened = outline.heading(level, text, span, first);
        answers.end();
        opened.question().ifPresent(question -> answers.begin(question, span));
        boolean term = opened.part() == Part.OTHER && outline.part() == Part.GLOSSARY;
        if (term) {
            glossary.heading(text);
        } else {
            glossary.endHeading();
        }
        return new Block.Heading(span, level, text, opened.part(), opened.section());
    }

    void beginList() {
        glossary.endHeading();
        listDepth++;
    }

    void endList() {
        listDepth--;
        glossary.endList(listDepth);
    }

    /// The paragraphs of a text: one, or one a line where its lines are questions or glossary entries; none where it is
    /// only the id of the block above it.
    ///
    /// @param first whether it is the note's first block
    /// @param above the first passage of the block above it, or -1
    List<Block> paragraphs(Inline inline, Place place, boolean first, int above) {
        BlockId id = BlockId.in(inline);
        if (id.isAlone()) {
            passages.attach(id.id(), above, inline.place());
            return List.of();
        }
        if (place == Place.FLOW && outline.isPreamble()) {
            outline.line(inline.text(), first);
        }
        List<Block> blocks = new ArrayList<>(1);
        for (Inline piece : pieces(inline, place)) {
            PassageReader.Prose prose = paragraph(piece, place);
            blocks.add(new Block.Paragraph(piece.place(), prose.text(), prose.passage()));
        }
        return blocks;
    }

    /// The text of a list item.
    ///
    /// @param span the whole item in the file
    /// @param hasItems whether a list stands below the text
    PassageReader.Prose item(Inline inline, Place place, Span span, boolean hasItems) {
        Optional<QuestionLabel> label = place == Place.FLOW ? answers.label(inline) : Optional.empty();
        if (label.isPresent()) {
            return answer(inline, label.get());
        }
        if (place == Place.FLOW && outline.part() == Part.GLOSSARY) {
            Optional<TermEntry> entry = glossary.item(inline, listDepth, hasItems);
            boolean defines = entry.isPresent() || glossary.isInEntry(listDepth);
            PassageReader.Prose prose = passages.item(inline, defines ? Passage.Kind.DEFINITION : Passage.Kind.PROSE);
            entry.ifPresent(term -> glossary.define(inline, prose, term, span, listDepth));
            return prose;
        }
        Passage.Kind kind = kind(place);
        if (kind == Passage.Kind.ANSWER) {
            PassageReader.Prose prose = passages.prose(inline, kind, 0);
            answers.add(prose.passage(), span);
            return prose;
        }
        return passages.item(inline, kind);
    }

    /// A table's row: its cells' texts. The row is one passage.
    List<MarkedText> row(List<Inline> cells, Place place, Span span) {
        int passage = passages.next();
        List<MarkedText> texts = cells.stream().map(cell -> passages.cell(cell, passage)).toList();
        MarkedText joined = RowText.of(texts, span.start());
        if (!joined.text().isBlank()) {
            boolean entry = place == Place.FLOW && outline.part() == Part.GLOSSARY;
            boolean term = entry && texts.size() > 1 && !texts.getFirst().isEmpty();
            passages.row(joined, term ? Passage.Kind.DEFINITION : kind(place), span);
            if (term) {
                glossary.defineRow(texts.get(0), texts.get(1), passage, span);
            }
        }
        return texts;
    }

    /// What is shown of a formula or HTML: searched, but no prose. Nothing for a block that shows no words.
    void shown(Inline text) {
        if (!text.text().isBlank()) {
            passages.shown(text);
        }
    }

    /// Code: searched, but no prose.
    void verbatim(Span span) {
        if (!span.isEmpty()) {
            passages.verbatim(span);
        }
    }

    private List<Inline> pieces(Inline inline, Place place) {
        Part part = outline.part();
        boolean splits = place == Place.FLOW && (part == Part.FOUR_QUESTIONS || part == Part.GLOSSARY);
        if (!splits || inline.breaks().isEmpty()) {
            return List.of(inline);
        }
        List<Span> lines = inline.lines();
        if (part == Part.GLOSSARY) {
            boolean entries = GlossaryReader.isLineByLine(inline, lines);
            return entries ? lines.stream().map(inline::part).toList() : List.of(inline);
        }
        List<Inline> pieces = new ArrayList<>();
        int start = 0;
        for (Span line : lines) {
            boolean question = line.start() > 0 && answers.isLabel(line.in(inline.text()));
            if (question) {
                pieces.add(inline.trimmed(start, line.start()));
                start = line.start();
            }
        }
        pieces.add(inline.trimmed(start, inline.text().length()));
        return pieces;
    }

    private PassageReader.Prose paragraph(Inline inline, Place place) {
        Optional<QuestionLabel> label = place == Place.FLOW ? answers.label(inline) : Optional.empty();
        if (label.isPresent()) {
            return answer(inline, label.get());
        }
        if (place == Place.FLOW && outline.part() == Part.GLOSSARY) {
            return glossaryParagraph(inline);
        }
        PassageReader.Prose prose = passages.prose(inline, kind(place), 0);
        answers.add(prose.passage(), inline.place());
        if (place == Place.FLOW && outline.isPreamble() && provenance.size() < MOST_PROVENANCE) {
            provenance.add(prose.text());
        }
        return prose;
    }

    private PassageReader.Prose glossaryParagraph(Inline inline) {
        Optional<TermEntry> entry = listDepth == 0 ? TermEntry.of(inline) : Optional.empty();
        boolean defines = entry.isPresent() || glossary.isHeaded() || listDepth > 0;
        PassageReader.Prose prose = passages.prose(inline, defines ? Passage.Kind.DEFINITION : Passage.Kind.PROSE, 0);
        if (entry.isPresent()) {
            glossary.define(inline, prose, entry.get(), inline.place(), 0);
        } else {
            glossary.defineHeaded(prose, inline.place());
        }
        return prose;
    }

    private PassageReader.Prose answer(Inline inline, QuestionLabel label) {
        answers.begin(label, inline.place());
        PassageReader.Prose prose = passages.prose(inline, Passage.Kind.ANSWER, label.end());
        answers.add(prose.passage(), inline.place());
        return prose;
    }

    private Passage.Kind kind(Place place) {
        return switch (place) {
            case QUOTE -> Passage.Kind.BLOCK_QUOTE;
            case FOOTNOTE -> Passage.Kind.PROSE;
            case FLOW ->
                    switch (outline.part()) {
                        case SECTION, CLAIMS -> Passage.Kind.CLAIM;
                        case FOUR_QUESTIONS -> Passage.Kind.ANSWER;
                        case SEE_ALSO -> Passage.Kind.SEE_ALSO;
                        default -> answers.isOpen() ? Passage.Kind.ANSWER : Passage.Kind.PROSE;
                    };
        };
    }
}
