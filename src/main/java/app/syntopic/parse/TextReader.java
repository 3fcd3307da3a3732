package app.syntopic.parse;

import app.syntopic.model.Block;
import app.syntopic.model.MarkedText;
import app.syntopic.model.Part;
import app.syntopic.model.Passage;
import app.syntopic.model.SourceMap;
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

    private final NoteDraft draft;
    private final Outline outline;
    private final PassageReader passages;
    private final AnswerReader answers;
    private final GlossaryReader glossary;
    private final List<MarkedText> provenance = new ArrayList<>();
    private int listDepth;
    private int termDepth;

    TextReader(
            NoteDraft draft, Outline outline, PassageReader passages, AnswerReader answers, GlossaryReader glossary) {
        this.draft = draft;
        this.outline = outline;
        this.passages = passages;
        this.answers = answers;
        this.glossary = glossary;
    }

    /// The paragraphs above the first part.
    List<MarkedText> provenance() {
        return provenance;
    }

    MarkedText aside(Inline inline) {
        return passages.aside(inline);
    }

    /// The title of a callout; one that begins with `§` cites that section.
    MarkedText calloutTitle(Inline inline) {
        MarkedText text = passages.aside(inline);
        String title = SectionHeading.citedTitle(text.text());
        if (text.text().startsWith("§") && !title.isEmpty()) {
            Span whole = new Span(0, text.text().length());
            draft.add(List.of(), List.of(Inline.SectionCitation.of(whole, inline.inFile(), title)), List.of(), -1);
        }
        return text;
    }

    Outline.Opened heading(int level, MarkedText text, Span span, boolean first) {
        Outline.Opened opened = outline.heading(level, text, span, first);
        if (opened.question().isPresent()) {
            answers.begin(opened.question().get(), span);
        } else {
            answers.end();
        }
        boolean term = opened.part() == Part.OTHER && outline.part() == Part.GLOSSARY;
        if (term) {
            glossary.heading(text);
        } else {
            glossary.endHeading();
        }
        return opened;
    }

    void beginList() {
        glossary.endHeading();
        listDepth++;
    }

    void endList() {
        listDepth--;
        if (termDepth > listDepth) {
            termDepth = 0;
        }
    }

    /// The paragraphs of a text: one, or one a line where its lines are questions or glossary entries.
    List<Block> paragraphs(Inline inline, Place place, boolean first) {
        BlockId id = BlockId.in(inline.text());
        if (id.isAlone()) {
            passages.attach(id.id(), draft.passages.size() - 1, inline.inFile());
            return List.of();
        }
        if (place == Place.FLOW && outline.isPreamble()) {
            outline.line(inline.text(), first);
        }
        List<Block> blocks = new ArrayList<>();
        for (Inline piece : pieces(inline, place)) {
            PassageReader.Prose prose = paragraph(piece, place);
            blocks.add(new Block.Paragraph(piece.inFile(), prose.text(), prose.passage()));
        }
        return blocks;
    }

    /// The text of a list item.
    ///
    /// @param span the whole item in the file
    PassageReader.Prose item(Inline inline, Place place, Span span) {
        if (place == Place.FLOW) {
            Optional<QuestionLabel> label = answers.label(inline);
            if (label.isPresent()) {
                return answer(inline, label);
            }
        }
        boolean entry = place == Place.FLOW && outline.part() == Part.GLOSSARY;
        boolean nested = termDepth > 0 && listDepth > termDepth;
        Optional<TermEntry> term = entry && !nested ? TermEntry.of(inline) : Optional.empty();
        Passage.Kind kind = kind(place);
        if (entry && (nested || term.isPresent())) {
            kind = Passage.Kind.DEFINITION;
        }
        boolean answer = kind == Passage.Kind.ANSWER;
        PassageReader.Prose prose = answer ? passages.prose(inline, kind) : passages.item(inline, kind);
        if (term.isPresent() && glossary.add(inline, prose, term.get(), span)) {
            termDepth = listDepth;
        }
        if (answer) {
            answers.add(prose.passage(), span);
        }
        return prose;
    }

    /// A table's row: its cells' texts, and one passage of them all.
    List<MarkedText> row(List<Inline> cells, Span span) {
        List<MarkedText> texts = cells.stream().map(this::aside).toList();
        StringBuilder joined = new StringBuilder();
        SourceMap.Builder map = new SourceMap.Builder();
        int end = span.start();
        for (MarkedText cell : texts) {
            if (!joined.isEmpty() && !cell.isEmpty()) {
                joined.append(" · ");
                map.add(end, 3, 1);
            }
            for (int i = 0; i < cell.text().length(); i++) {
                map.add(cell.source().fileOffset(i), 1);
            }
            joined.append(cell.text());
            end = cell.isEmpty() ? end : cell.source().fileOffset(cell.text().length());
        }
        boolean term = outline.part() == Part.GLOSSARY && texts.size() > 1 && !texts.getFirst().isEmpty();
        if (!joined.isEmpty()) {
            Passage.Kind kind = term ? Passage.Kind.DEFINITION : kind(Place.FLOW);
            int passage = passages.row(joined.toString(), map.build(), kind, span);
            if (term) {
                glossary.row(texts.get(0).text().strip(), texts.get(1), passage, span);
            }
        }
        return texts;
    }

    /// Code, a formula or HTML: searched, but no prose.
    void verbatim(String text, Span span) {
        if (!text.isBlank()) {
            passages.verbatim(span);
        }
    }

    private List<Inline> pieces(Inline inline, Place place) {
        boolean splits = outline.part() == Part.FOUR_QUESTIONS || outline.part() == Part.GLOSSARY;
        if (place != Place.FLOW || !splits || inline.breaks().isEmpty()) {
            return List.of(inline);
        }
        List<Span> lines = lines(inline);
        if (outline.part() == Part.GLOSSARY) {
            return GlossaryReader.isLineByLine(inline, lines)
                    ? lines.stream().map(inline::part).toList()
                    : List.of(inline);
        }
        List<Inline> pieces = new ArrayList<>();
        int start = 0;
        for (Span line : lines) {
            boolean question = line.start() > 0 && answers.label(inline.part(line)).isPresent();
            if (question) {
                pieces.add(inline.trimmed(start, line.start()));
                start = line.start();
            }
        }
        pieces.add(inline.trimmed(start, inline.text().length()));
        return pieces;
    }

    private static List<Span> lines(Inline inline) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (int at : inline.breaks()) {
            lines.add(new Span(start, at));
            start = at + 1;
        }
        lines.add(new Span(start, inline.text().length()));
        return lines;
    }

    private PassageReader.Prose paragraph(Inline inline, Place place) {
        Optional<QuestionLabel> label = place == Place.FLOW ? answers.label(inline) : Optional.empty();
        if (label.isPresent()) {
            return answer(inline, label);
        }
        Passage.Kind kind = kind(place);
        Optional<TermEntry> term = Optional.empty();
        boolean inGlossary = place == Place.FLOW && outline.part() == Part.GLOSSARY;
        if (inGlossary) {
            term = listDepth == 0 ? TermEntry.of(inline) : Optional.empty();
            boolean defines = term.isPresent() || glossary.isHeaded() || termDepth > 0;
            kind = defines ? Passage.Kind.DEFINITION : Passage.Kind.PROSE;
        }
        PassageReader.Prose prose = passages.prose(inline, kind);
        if (inGlossary && listDepth == 0) {
            glossary.paragraph(inline, prose, term, inline.inFile());
        }
        if (kind == Passage.Kind.ANSWER) {
            answers.add(prose.passage(), inline.inFile());
        }
        boolean tellsSource = place == Place.FLOW && outline.isPreamble() && provenance.size() < MOST_PROVENANCE;
        if (tellsSource) {
            provenance.add(prose.text());
        }
        return prose;
    }

    private PassageReader.Prose answer(Inline inline, Optional<QuestionLabel> label) {
        label.ifPresent(question -> answers.begin(question, inline.inFile()));
        PassageReader.Prose prose = passages.prose(inline, Passage.Kind.ANSWER);
        answers.add(prose.passage(), inline.inFile());
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
