package app.syntopic.view.reader;

import app.syntopic.model.NoteSummary;
import app.syntopic.model.Passage;
import app.syntopic.model.Span;
import app.syntopic.workspace.Reading.OpenNote;

import java.util.List;
import java.util.Optional;

/// A part of a page in the forms it is taken elsewhere.
///
/// @param page what is shown of the note
record Excerpts(OpenNote note, Page page) {

    /// A quotation that says where it is from, for readers of other texts.
    String asQuotation(Selected selected) {
        return quoted(selected) + " — " + source() + section(selected, ", § ");
    }

    /// Whose it is, what it is called, and from when.
    private String source() {
        NoteSummary source = note.summary();
        List<String> creators = source.creators();
        boolean named = creators.stream().anyMatch(source.title()::contains);
        String year = source.published().map(date -> " (" + date.year() + ")").orElse("");
        String whose = creators.isEmpty() || named ? "" : Masthead.creators(creators) + ", ";
        return whose + source.title() + year;
    }

    /// A quotation with a link, in the way notes cite each other.
    String asLinkedQuotation(Selected selected) {
        return quoted(selected) + " [[" + note.summary().path().name() + section(selected, "#§ ") + "]]";
    }

    /// As it is written in the file.
    String asMarkdown(Selected selected) {
        return MarkdownCopy.of(note, page, selected);
    }

    /// Where it stands in the file.
    Optional<Span> spanOf(Selected selected) {
        return MarkdownCopy.span(note, page, selected);
    }

    /// Words as they stand in a range of the file; the whole range where they are written otherwise there.
    Span within(Span range, String words) {
        int at = range.in(note.text()).indexOf(words);
        return at < 0 ? range : Span.of(range.start() + at, range.start() + at + words.length());
    }

    /// The sentence a place stands in, as the reader sees it.
    Optional<String> claimAt(Page.Stretch place) {
        return page.line(place.line()).runs().stream()
                .filter(run -> run.passage() >= 0 && place.span().start() <= run.start() + run.length())
                .findFirst()
                .map(run -> {
                    Passage passage = note.note().passages().get(run.passage());
                    int into = Math.clamp(place.span().start() - run.start(), 0, run.passageLength());
                    return passage.sentenceAt(run.passageStart() + into).in(passage.text().text());
                });
    }

    private String quoted(Selected selected) {
        return "“" + PlainCopy.of(page, selected).strip() + "”";
    }

    /// The title of the section it begins in, or nothing.
    private String section(Selected selected, String before) {
        int ordinal = page.sectionAt(selected.fromLine());
        return ordinal < 0 ? "" : before + note.note().sections().get(ordinal).title();
    }
}
