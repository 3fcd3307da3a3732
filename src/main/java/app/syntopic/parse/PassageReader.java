package app.syntopic.parse;

import app.syntopic.model.LinkTarget;
import app.syntopic.model.Mark;
import app.syntopic.model.MarkedText;
import app.syntopic.model.Passage;
import app.syntopic.model.Span;

import java.util.ArrayList;
import java.util.List;

/// Makes passages of texts: finds their quotes, sentences, links without brackets, tags and ids.
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
    private final KnownTitles titles;
    private final QuoteReader quotes;
    private final BlockIds ids;
    private final Sentences sentences = new Sentences();

    PassageReader(String file, NoteDraft draft, Outline outline, Problems problems, KnownTitles titles) {
        this.file = file;
        this.draft = draft;
        this.outline = outline;
        this.titles = titles;
        this.quotes = new QuoteReader(draft, problems);
        this.ids = new BlockIds(draft.passages, problems);
    }

    /// The ordinal of the passage to come.
    int next() {
        return draft.passages.size();
    }

    /// The marked text of a heading, a table's cell or another text that is no passage by itself.
    MarkedText aside(Inline inline) {
        List<Mark> found = addressesAndTags(inline);
        draft.add(inline.references(), inline.citations(), -1);
        return inline.marked(found);
    }

    /// A passage of prose, cut into sentences; none ends before `unbroken`.
    Prose prose(Inline written, Passage.Kind kind, int unbroken) {
        return read(written, kind, unbroken);
    }

    /// A passage that is one sentence: a list item.
    Prose item(Inline written, Passage.Kind kind) {
        return read(written, kind, written.text().length());
    }

    private Prose read(Inline written, Passage.Kind kind, int unbroken) {
        BlockId id = BlockId.in(written);
        Inline inline = id.id().isEmpty() ? written : written.part(new Span(0, id.textEnd()));
        String text = inline.text();
        if (text.isBlank()) {
            return new Prose(-1, inline.marked(), text.length(), List.of());
        }
        int ordinal = next();
        PassageLinks links = PassageLinks.of(inline, kind, titles);
        List<Mark> found = addressesAndTags(inline);
        found.addAll(links.unmarked());
        List<Span> quoted = List.of();
        if (kind == Passage.Kind.BLOCK_QUOTE) {
            quotes.block(inline, ordinal, outline.section());
        } else {
            quoted = quotes.inText(inline, ordinal, outline.section());
            quoted.forEach(span -> found.add(new Mark.Quoted(span)));
        }
        MarkedText marked = inline.marked(found);
        add(kind, marked, sentences(text, links.proseEnd(), quoted, unbroken), id.id(), written.place());
        draft.add(links.all(), inline.citations(), ordinal);
        return new Prose(ordinal, marked, links.proseEnd(), links.see());
    }

    private List<Span> sentences(String text, int end, List<Span> quoted, int unbroken) {
        if (unbroken >= end) {
            int start = Words.skipSpaces(text, 0);
            return start < end ? List.of(new Span(start, end)) : List.of();
        }
        List<Span> whole = quoted;
        if (unbroken > 0) {
            whole = new ArrayList<>(quoted);
            whole.add(new Span(0, unbroken));
        }
        return sentences.in(text, end, Ranges.of(whole));
    }

    /// A cell of a row that becomes a passage.
    MarkedText cell(Inline inline, int passage) {
        List<Mark> found = addressesAndTags(inline);
        quotes.inText(inline, passage, outline.section()).forEach(span -> found.add(new Mark.Quoted(span)));
        draft.add(inline.references(), inline.citations(), passage);
        return inline.marked(found);
    }

    /// A table's row, joined to one text.
    void row(MarkedText row, Passage.Kind kind, Span place) {
        add(kind, row, List.of(new Span(0, row.text().length())), "", place);
    }

    /// A block that is no prose, without its signs: a formula or HTML.
    void shown(Inline text) {
        MarkedText marked = text.marked();
        add(Passage.Kind.PROSE, marked, List.of(new Span(0, marked.text().length())), "", text.place());
    }

    /// A block that is no prose: code, as it stands in the file.
    void verbatim(Span place) {
        MarkedText text = MarkedText.plain(place.in(file), place.start());
        add(Passage.Kind.PROSE, text, List.of(new Span(0, place.length())), "", place);
    }

    /// Gives an id that stands below a block to the block's first passage.
    ///
    /// @param passage its ordinal, or -1 when the block has none
    void attach(String id, int passage, Span place) {
        ids.attach(id, passage, place);
    }

    private void add(Passage.Kind kind, MarkedText text, List<Span> parts, String id, Span place) {
        outline.fill();
        draft.passages.add(new Passage(next(), kind, text, outline.section(), outline.heading(), parts, id, place));
        ids.register(id, place);
    }

    private List<Mark> addressesAndTags(Inline inline) {
        List<Mark> found = new ArrayList<>(4);
        boolean any = inline.text().indexOf('#') >= 0 || Address.mayBeIn(inline.text());
        if (any) {
            Ranges closed = inline.closed();
            List<Mark.WebLinked> addresses = Address.in(inline.text(), closed);
            Ranges addressed = Ranges.of(addresses.stream().map(Mark.WebLinked::span).toList());
            found.addAll(addresses);
            for (Mark.Tagged tag : Tags.in(inline.text(), closed)) {
                if (!addressed.contains(tag.span().start())) {
                    found.add(tag);
                    draft.tag(tag.tag());
                }
            }
        }
        return found;
    }
}
