package app.syntopic.store;

import app.syntopic.model.Answer;
import app.syntopic.model.Citation;
import app.syntopic.model.FrontMatter;
import app.syntopic.model.KnownNote;
import app.syntopic.model.Link;
import app.syntopic.model.LinkTarget;
import app.syntopic.model.Mark;
import app.syntopic.model.MarkedText;
import app.syntopic.model.NoteFile;
import app.syntopic.model.NoteKind;
import app.syntopic.model.NotePath;
import app.syntopic.model.ParsedNote;
import app.syntopic.model.Passage;
import app.syntopic.model.Problem;
import app.syntopic.model.PublishedDate;
import app.syntopic.model.Quote;
import app.syntopic.model.Section;
import app.syntopic.model.Sentence;
import app.syntopic.model.Source;
import app.syntopic.model.SourceMap;
import app.syntopic.model.SourceType;
import app.syntopic.model.Span;
import app.syntopic.model.Stance;
import app.syntopic.model.Term;
import app.syntopic.model.TimeRange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/// Makes parsed notes that say just what a test needs.
final class NoteFixture {

    private static final Span SPAN = new Span(0, 1);

    private final NotePath path;
    private String title;
    private NoteKind kind = NoteKind.LITERATURE;
    private Source source = Source.UNKNOWN;
    private final List<String> aliases = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<Term> terms = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, List<String>> properties = new TreeMap<>();

    private NoteFixture(String path) {
        this.path = NotePath.of(path);
        this.title = this.path.name();
    }

    static NoteFixture note(String path) {
        return new NoteFixture(path);
    }

    static NoteFixture concept(String path) {
        return new NoteFixture(path).kind(NoteKind.CONCEPT);
    }

    NoteFixture title(String text) {
        title = text;
        return this;
    }

    NoteFixture kind(NoteKind value) {
        kind = value;
        return this;
    }

    NoteFixture by(String... creators) {
        return from(List.of(creators), "2024-05-17");
    }

    NoteFixture published(String date) {
        return from(List.of(), date);
    }

    private NoteFixture from(List<String> creators, String date) {
        source =
                new Source(
                        Optional.of(SourceType.EPISODE),
                        creators,
                        Optional.of("A Show"),
                        PublishedDate.parse(date),
                        Optional.of("https://example.org/talk"),
                        OptionalInt.of(5400),
                        Optional.empty());
        return this;
    }

    NoteFixture alias(String alias) {
        aliases.add(alias);
        return this;
    }

    NoteFixture tag(String tag) {
        tags.add(tag);
        return this;
    }

    NoteFixture section(String heading, int startSeconds) {
        sections.add(new Section(sections.size(), heading, Optional.of(TimeRange.from(startSeconds)), SPAN, SPAN));
        return this;
    }

    NoteFixture term(String label) {
        return term(label, label);
    }

    NoteFixture term(String label, String... labels) {
        int passage = passage(Passage.Kind.DEFINITION, label + " — what it means.", List.of(), "");
        terms.add(new Term(label, List.of(labels), MarkedText.plain("what it means.", 0), List.of(), passage, SPAN));
        return this;
    }

    NoteFixture link(String target) {
        return link(target, Link.Origin.TEXT);
    }

    NoteFixture link(String target, Link.Origin origin) {
        int passage = passage(Passage.Kind.CLAIM, "A claim about it.", List.of(), "");
        links.add(new Link(SPAN, LinkTarget.parse(target), target, origin, passage));
        return this;
    }

    /// Several links in one passage.
    NoteFixture linksTogether(String... targets) {
        int passage = passage(Passage.Kind.CLAIM, "A claim about all of it.", List.of(), "");
        for (String target : targets) {
            links.add(new Link(SPAN, LinkTarget.parse(target), target, Link.Origin.TEXT, passage));
        }
        return this;
    }

    NoteFixture stance(Stance stance, String target) {
        LinkTarget to = LinkTarget.parse(target);
        int passage = passage(Passage.Kind.CLAIM, "A claim on it.", List.of(new Mark.Stanced(SPAN, stance, to)), "");
        links.add(new Link(SPAN, to, target, Link.Origin.STANCE, passage));
        return this;
    }

    NoteFixture block(String id) {
        passage(Passage.Kind.PROSE, "A block.", List.of(), id);
        return this;
    }

    NoteFixture problem(Problem.Severity severity, int line) {
        problems.add(
                new Problem(
                        Problem.Rule.UNKNOWN_SECTION,
                        severity,
                        Sentence.of("There is no such section."),
                        SPAN,
                        line,
                        Optional.of(Sentence.of("Rename it."))));
        return this;
    }

    NoteFixture property(String key, String value) {
        properties.put(key, List.of(value));
        return this;
    }

    ParsedNote parsed() {
        return new ParsedNote(
                path,
                title,
                kind,
                aliases,
                tags,
                new FrontMatter(Span.of(0, 0), properties),
                source,
                List.of(),
                sections,
                List.of(new Answer(1, "What is it about?", List.of(), SPAN)),
                terms,
                passages,
                links,
                List.of(new Citation(LinkTarget.of(""), "A section", SPAN, -1)),
                List.of(new Quote("some words of it", SPAN, -1, -1)),
                problems,
                100,
                false);
    }

    KnownNote known() {
        return known(path.value());
    }

    static KnownNote known(String path) {
        return new KnownNote(new NoteFile(NotePath.of(path), 100, 1_700_000_000_000_000_001L), "f0");
    }

    private int passage(Passage.Kind passageKind, String text, List<Mark> marks, String blockId) {
        MarkedText marked = new MarkedText(text, marks, SourceMap.verbatim(0, text.length()));
        Span sentence = new Span(0, text.length());
        passages.add(
                new Passage(
                        passages.size(),
                        passageKind,
                        marked,
                        -1,
                        "",
                        List.of(sentence),
                        blockId,
                        new Span(0, text.length())));
        return passages.size() - 1;
    }
}
