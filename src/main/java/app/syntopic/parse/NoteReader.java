package app.syntopic.parse;

import app.syntopic.model.Block;
import app.syntopic.model.Citation;
import app.syntopic.model.FrontMatter;
import app.syntopic.model.Link;
import app.syntopic.model.NoteKind;
import app.syntopic.model.NotePath;
import app.syntopic.model.ParsedNote;
import app.syntopic.model.Problem;
import app.syntopic.model.Quote;
import app.syntopic.model.Section;
import app.syntopic.model.Sentence;
import app.syntopic.model.Source;
import app.syntopic.model.Span;

import com.vladsch.flexmark.util.ast.Document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Reads one note from start to end and puts its parts together. Used once.
final class NoteReader {

    private final NotePath path;
    private final String text;
    private final NoteDraft draft = new NoteDraft();
    private final Problems problems;
    private final Outline outline;
    private final TextReader texts;
    private final AnswerReader answers;

    NoteReader(NotePath path, String text, PartNames names, KnownTitles titles) {
        this.path = path;
        this.text = text;
        this.problems = new Problems(text);
        this.outline = new Outline(names, problems);
        this.answers = new AnswerReader(draft, outline, problems);
        PassageReader passages = new PassageReader(text, draft, outline, problems, titles);
        this.texts = new TextReader(outline, passages, answers, new GlossaryReader(draft, problems));
    }

    /// Reads the text as Markdown.
    ParsedNote read(Markdown markdown) {
        FrontMatter matter = frontMatter();
        int start = matter.span().isEmpty() ? bodyStart() : matter.span().end();
        HiddenText hidden = HiddenText.in(text, start);
        Document document = markdown.parse(hidden.masked(text), start);
        InlineReader inlines = new InlineReader(text, document, hidden);
        List<Block> blocks = new BlockReader(text, inlines, texts, hidden).read(document);
        if (Markdown.PLAIN_BLOCKS.get(document) > 0) {
            tooDeep("A paragraph holds too many signs of Markdown, so it is shown as plain text.");
        }
        return note(matter, blocks);
    }

    /// Reads the text as plain paragraphs between empty lines.
    ParsedNote readPlain() {
        FrontMatter matter = frontMatter();
        List<Block> blocks = new ArrayList<>();
        int at = matter.span().isEmpty() ? bodyStart() : matter.span().end();
        while (at < text.length()) {
            int start = Words.skipSpaces(text, at);
            int end = start;
            while (end < text.length() && !(isLineEnd(end) && isBlankAfter(end))) {
                end++;
            }
            int trimmed = Words.trimEnd(text, start, end);
            if (trimmed > start) {
                InlineBuilder out = new InlineBuilder(text);
                out.verbatim(start, trimmed);
                blocks.addAll(
                        texts.paragraphs(out.build(new Span(start, trimmed)), TextReader.Place.FOOTNOTE, false, -1));
            }
            at = Math.max(end, at + 1);
        }
        tooDeep("The note nests blocks deeper than can be read, so it is shown as plain text.");
        return note(matter, blocks);
    }

    private boolean isLineEnd(int at) {
        return text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }

    private boolean isBlankAfter(int lineEnd) {
        int next = Lines.next(text, lineEnd);
        return next >= text.length() || Words.trimEnd(text, next, Lines.end(text, next)) == next;
    }

    private void tooDeep(String english) {
        problems.add(
                Problem.Rule.TOO_DEEP,
                Problem.Severity.WARNING,
                Sentence.of(english),
                new Span(0, 0),
                Optional.empty());
    }

    private int bodyStart() {
        return text.startsWith("\uFEFF") ? 1 : 0;
    }

    private FrontMatter frontMatter() {
        Span place = FrontMatterReader.place(text, bodyStart());
        if (place.isEmpty()) {
            return FrontMatter.NONE;
        }
        draft.links.addAll(FrontMatterReader.links(text, place));
        FrontMatter matter = FrontMatterReader.read(text, place, problems);
        tags(matter);
        return matter;
    }

    private void tags(FrontMatter matter) {
        for (String key : List.of("tags", "tag")) {
            List<String> values = matter.all(key);
            for (String value : values) {
                for (String tag : values.size() == 1 ? value.split("[,\\s]+") : new String[] {value}) {
                    String plain = Tags.plain(tag);
                    if (!plain.isEmpty()) {
                        draft.tag(plain);
                    }
                }
            }
        }
    }

    private ParsedNote note(FrontMatter matter, List<Block> blocks) {
        answers.end();
        List<Section> sections = outline.sections(text.length());
        new CitedSections(sections, problems).check(draft.citations);
        new InnerAnchors(sections, blocks, draft.passages, problems).check(draft.links);
        Provenance provenance = Provenance.of(texts.provenance());
        Source source = new SourceReader(matter, provenance).read(sections);
        NoteKind kind = NoteShape.kind(matter, path, draft, sections.size(), provenance.attached().isPresent());
        draft.links.sort(Comparator.comparing(Link::span));
        draft.citations.sort(Comparator.comparing(Citation::span));
        draft.quotes.sort(Comparator.comparing(Quote::span));
        return new ParsedNote(
                path,
                title(matter),
                kind,
                aliases(matter),
                draft.tags(),
                matter,
                kind == NoteKind.LITERATURE ? source : Source.UNKNOWN,
                blocks,
                sections,
                draft.answers,
                draft.terms,
                draft.passages,
                draft.links,
                draft.citations,
                draft.quotes,
                problems.inOrder(),
                text.length(),
                false);
    }

    private String title(FrontMatter matter) {
        return matter.first("title")
                .map(FrontMatter::withoutBrackets)
                .filter(title -> !title.isEmpty())
                .orElseGet(() -> outline.title().isEmpty() ? path.name() : outline.title());
    }

    private static List<String> aliases(FrontMatter matter) {
        List<String> aliases = new ArrayList<>();
        for (String key : List.of("aliases", "alias")) {
            for (String value : matter.all(key)) {
                String alias = FrontMatter.withoutBrackets(value);
                if (!alias.isEmpty() && !aliases.contains(alias)) {
                    aliases.add(alias);
                }
            }
        }
        return aliases;
    }
}
