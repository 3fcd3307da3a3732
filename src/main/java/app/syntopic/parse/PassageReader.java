package app.syntopic.parse;

import app.syntopic.model.Link;
import app.syntopic.model.LinkTarget;
import app.syntopic.model.Mark;
import app.syntopic.model.MarkedText;
import app.syntopic.model.Passage;
import app.syntopic.model.Problem;
import app.syntopic.model.Quote;
import app.syntopic.model.SourceMap;
import app.syntopic.model.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes passages of texts: finds their quotes, sentences, lists "See X, Y.", tags and ids.
///
/// One instance reads one note.
final class PassageReader {

    /// A text that became a passage.
    ///
    /// @param passage its ordinal, or -1 when there was nothing to read
    /// @param end where a final list "See X, Y." begins; otherwise the text's end
    /// @param see what that list names
    record Prose(int passage, MarkedText text, int end, List<LinkTarget> see) {}

    private final String file;
    private final NoteDraft draft;
    private final Outline outline;
    private final Problems problems;
    private final KnownTitles titles;
    private final Sentences sentences = new Sentences();
    private final Map<String, Span> blockIds = new HashMap<>();

    PassageReader(String file, NoteDraft draft, Outline outline, Problems problems, KnownTitles titles) {
        this.file = file;
        this.draft = draft;
        this.outline = outline;
        this.problems = problems;
        this.titles = titles;
    }

    /// The marked text of a heading, a table's cell or another text that is no passage by itself.
    MarkedText aside(Inline inline) {
        List<Mark.WebLinked> addresses = addresses(inline);
        List<Mark.Tagged> tags = Tags.in(inline.text(), with(inline.marks(), addresses));
        draft.add(inline.references(), inline.citations(), tags, -1);
        return inline.marked(with(addresses, tags));
    }

    /// A passage of prose, cut into sentences.
    Prose prose(Inline written, Passage.Kind kind) {
        return read(written, kind, false);
    }

    /// A passage that is one sentence: a list item.
    Prose item(Inline written, Passage.Kind kind) {
        return read(written, kind, true);
    }

    private Prose read(Inline written, Passage.Kind kind, boolean whole) {
        BlockId id = BlockId.in(written.text());
        Inline inline = id.id().isEmpty() ? written : written.part(new Span(0, id.textEnd()));
        String text = inline.text();
        if (text.isBlank()) {
            return new Prose(-1, inline.marked(), text.length(), List.of());
        }
        int ordinal = draft.passages.size();
        boolean seeAlso = kind == Passage.Kind.SEE_ALSO;
        Optional<SeeList> see = seeAlso ? Optional.empty() : see(inline);
        List<Inline.Reference> references =
                seeAlso
                        ? SeeAlsoEntry.references(inline, titles)
                        : see.map(list -> references(inline, list)).orElse(inline.references());
        int end = see.map(list -> Words.trimEnd(text, 0, list.start())).orElse(text.length());

        List<Mark> found = new ArrayList<>(addresses(inline));
        List<Mark.Tagged> tags = Tags.in(text, with(inline.marks(), found));
        found.addAll(tags);
        references.stream()
                .filter(reference -> !inline.references().contains(reference) && isNew(reference, inline))
                .forEach(reference -> found.add(new Mark.Linked(reference.inText(), reference.target())));
        List<Span> quoted = quotes(inline, kind, ordinal);
        quoted.forEach(span -> found.add(new Mark.Quoted(span)));

        MarkedText marked = inline.marked(found);
        List<Span> parts = whole ? one(text, end) : sentences.in(text, end, quoted);
        Span place = written.inFile();
        add(kind, marked, parts, id.id(), place);
        draft.add(references, inline.citations(), tags, ordinal);
        return new Prose(ordinal, marked, end, see.map(list -> targets(references, list)).orElse(List.of()));
    }

    /// A table's row, joined to one text.
    int row(String text, SourceMap source, Passage.Kind kind, Span place) {
        return add(kind, new MarkedText(text, List.of(), source), one(text, text.length()), "", place);
    }

    /// A block that is no prose: code, a formula or HTML, as it stands in the file.
    void verbatim(Span place) {
        MarkedText text = MarkedText.plain(place.in(file), place.start());
        add(Passage.Kind.PROSE, text, one(text.text(), text.text().length()), "", place);
    }

    private int add(Passage.Kind kind, MarkedText text, List<Span> sentences, String blockId, Span place) {
        outline.fill();
        int ordinal = draft.passages.size();
        draft.passages.add(
                new Passage(ordinal, kind, text, outline.section(), outline.heading(), sentences, blockId, place));
        register(blockId, place);
        return ordinal;
    }

    /// Gives an id that stands below a block to the block's first passage.
    void attach(String id, int passage, Span place) {
        if (passage >= 0 && passage < draft.passages.size()) {
            Passage old = draft.passages.get(passage);
            if (old.blockId().isEmpty()) {
                draft.passages.set(
                        passage,
                        new Passage(
                                old.ordinal(),
                                old.kind(),
                                old.text(),
                                old.section(),
                                old.heading(),
                                old.sentences(),
                                id,
                                old.span()));
            }
        }
        register(id, place);
    }

    private void register(String id, Span place) {
        if (!id.isEmpty() && blockIds.putIfAbsent(id, place) != null) {
            problems.warn(
                    Problem.Rule.DUPLICATE_BLOCK_ID,
                    "The id ^" + id + " is given to more than one block.",
                    place,
                    "Give this block another id.");
        }
    }

    private static boolean isNew(Inline.Reference reference, Inline inline) {
        return inline.references().stream().noneMatch(old -> old.inText().equals(reference.inText()));
    }

    private Optional<SeeList> see(Inline inline) {
        if (inline.text().indexOf("See") < 0) {
            return Optional.empty();
        }
        List<Span> links = new ArrayList<>();
        inline.references().forEach(found -> links.add(found.inText()));
        inline.citations().forEach(found -> links.add(found.inText()));
        links.sort(Comparator.naturalOrder());
        return SeeList.atEnd(inline.text(), links, titles);
    }

    private static List<Inline.Reference> references(Inline inline, SeeList list) {
        List<Inline.Reference> references = new ArrayList<>();
        Span range = new Span(list.start(), list.end());
        for (Inline.Reference found : inline.references()) {
            boolean listed = found.origin() == Link.Origin.TEXT && range.contains(found.inText());
            references.add(listed ? found.from(Link.Origin.SEE) : found);
        }
        for (SeeList.Named named : list.named()) {
            references.add(
                    new Inline.Reference(
                            named.inText(),
                            inline.source().fileSpan(named.inText()),
                            named.target(),
                            named.inText().in(inline.text()),
                            Link.Origin.SEE));
        }
        references.sort(Comparator.comparing(Inline.Reference::inText));
        return references;
    }

    private static List<LinkTarget> targets(List<Inline.Reference> references, SeeList list) {
        return references.stream()
                .filter(found -> found.origin() == Link.Origin.SEE && found.inText().start() >= list.start())
                .map(Inline.Reference::target)
                .toList();
    }

    private List<Span> quotes(Inline inline, Passage.Kind kind, int ordinal) {
        String text = inline.text();
        if (kind == Passage.Kind.BLOCK_QUOTE) {
            if (!isAttribution(text)) {
                Span whole = new Span(0, text.length());
                draft.quotes.add(
                        new Quote(unquoted(text), inline.source().fileSpan(whole), ordinal, outline.section()));
            }
            return List.of();
        }
        Quotes.Found found = Quotes.in(text, inline.opaque());
        for (Span span : found.spans()) {
            String words = text.substring(span.start() + 1, span.end() - 1).strip();
            if (!words.isEmpty()) {
                draft.quotes.add(new Quote(words, inline.source().fileSpan(span), ordinal, outline.section()));
            }
        }
        for (int at : found.unclosed()) {
            problems.warn(
                    Problem.Rule.UNCLOSED_QUOTE,
                    "A quote opens here and does not close in this paragraph.",
                    inline.source().fileSpan(new Span(at, at + 1)),
                    "Close it with " + (text.charAt(at) == '“' ? "”" : "’") + ".");
        }
        return found.spans();
    }

    private static boolean isAttribution(String text) {
        return text.startsWith("—") || text.startsWith("– ") || text.startsWith("-- ");
    }

    private static String unquoted(String text) {
        String words = text.strip();
        Quotes.Found found = Quotes.in(words, List.of());
        boolean whole = found.spans().size() == 1 && found.spans().getFirst().equals(new Span(0, words.length()));
        return whole ? words.substring(1, words.length() - 1) : words;
    }

    private static List<Span> one(String text, int end) {
        int start = Words.skipSpaces(text, 0);
        return start < end ? List.of(new Span(start, end)) : List.of();
    }

    private static List<Mark.WebLinked> addresses(Inline inline) {
        List<Mark.WebLinked> found = Address.in(inline.text());
        if (found.isEmpty() || inline.marks().isEmpty()) {
            return found;
        }
        return found.stream().filter(link -> isFree(link, inline.marks())).toList();
    }

    private static boolean isFree(Mark.WebLinked link, List<Mark> marks) {
        return marks.stream()
                .noneMatch(mark -> {
                    boolean plain =
                            mark instanceof Mark.Styled styled
                                    && styled.style() != Mark.Style.CODE
                                    && styled.style() != Mark.Style.MATH;
                    return !plain && mark.span().overlaps(link.span());
                });
    }

    private static List<Mark> with(List<? extends Mark> some, List<? extends Mark> more) {
        List<Mark> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
