package app.syntopic.search;

import app.syntopic.model.Answer;
import app.syntopic.model.Block;
import app.syntopic.model.Citation;
import app.syntopic.model.FrontMatter;
import app.syntopic.model.Link;
import app.syntopic.model.LinkTarget;
import app.syntopic.model.Mark;
import app.syntopic.model.MarkedText;
import app.syntopic.model.NoteKind;
import app.syntopic.model.NotePath;
import app.syntopic.model.ParsedNote;
import app.syntopic.model.Passage;
import app.syntopic.model.PublishedDate;
import app.syntopic.model.Section;
import app.syntopic.model.Source;
import app.syntopic.model.SourceType;
import app.syntopic.model.Span;
import app.syntopic.model.Term;
import app.syntopic.model.TimeRange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Builds parsed notes line by line, each passage on a line of its own. Words in ‘…’ are quotes, `[§ X]` is a citation,
/// `[?]` a doubt; sentences end at a full stop.
final class NoteFixture {

    private static final Pattern QUOTED = Pattern.compile("‘[^’]*’");
    private static final Pattern CITED = Pattern.compile("\\[§ ([^]]+)]");
    private static final Pattern SENTENCE = Pattern.compile("[^ ].*?(?:[.?!](?= |$)|$)");

    private final String path;
    private final String title;
    private NoteKind kind = NoteKind.LITERATURE;
    private Source source = Source.UNKNOWN;
    private Instant modified = Instant.EPOCH;
    private final StringBuilder text = new StringBuilder();
    private final List<String> aliases = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private final Map<String, List<String>> properties = new LinkedHashMap<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final List<Term> terms = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Citation> citations = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private String heading = "";

    private NoteFixture(String path, String title) {
        this.path = path;
        this.title = title;
        line("# " + title);
    }

    static NoteFixture note(String path, String title) {
        return new NoteFixture(path, title);
    }

    NoteFixture kind(NoteKind newKind) {
        kind = newKind;
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

    NoteFixture property(String key, String... values) {
        properties.put(key, List.of(values));
        return this;
    }

    NoteFixture source(SourceType type, String creator, String show, String published) {
        source =
                new Source(
                        Optional.of(type),
                        List.of(creator),
                        Optional.of(show),
                        PublishedDate.parse(published),
                        Optional.empty(),
                        OptionalInt.empty(),
                        Optional.empty());
        return this;
    }

    NoteFixture modified(String instant) {
        modified = Instant.parse(instant);
        return this;
    }

    NoteFixture section(String sectionTitle) {
        return section(sectionTitle, OptionalInt.empty());
    }

    NoteFixture section(String sectionTitle, OptionalInt start) {
        Span line = line("## § " + sectionTitle);
        Optional<TimeRange> time = start.isPresent() ? Optional.of(TimeRange.from(start.getAsInt())) : Optional.empty();
        sections.add(new Section(sections.size(), sectionTitle, time, line, line));
        heading = sectionTitle;
        return this;
    }

    /// A heading that is no section's.
    NoteFixture heading(String title) {
        line("## " + title);
        heading = title;
        return this;
    }

    NoteFixture claim(String claim) {
        passage(Passage.Kind.CLAIM, claim, sections.size() - 1);
        return this;
    }

    NoteFixture prose(String prose) {
        passage(Passage.Kind.PROSE, prose, -1);
        return this;
    }

    NoteFixture definition(String label, String definition) {
        int passage = passage(Passage.Kind.DEFINITION, label + " — " + definition, -1);
        MarkedText defined = MarkedText.plain(definition, 0);
        terms.add(new Term(label, List.of(label), defined, List.of(), passage, new Span(0, 1)));
        return this;
    }

    NoteFixture answer(int number, String answer) {
        int passage = passage(Passage.Kind.ANSWER, answer, -1);
        answers.add(new Answer(number, "?", List.of(passage), new Span(0, 1)));
        return this;
    }

    NoteFixture task(boolean done, String what) {
        int passage = passage(Passage.Kind.PROSE, what, -1);
        Span span = passages.get(passage).span();
        MarkedText shown = passages.get(passage).text();
        Block.Item item = new Block.Item(span, Optional.of(done), shown, List.of(), passage);
        blocks.add(new Block.ItemList(span, false, 1, List.of(item)));
        return this;
    }

    NoteFixture seeAlso(String target, String gloss) {
        int passage = passage(Passage.Kind.SEE_ALSO, target + " — " + gloss, -1);
        links.add(new Link(new Span(0, 1), LinkTarget.of(target), target, Link.Origin.SEE_ALSO, passage));
        return this;
    }

    private Span line(String line) {
        int start = text.length();
        text.append(line).append('\n');
        return new Span(start, start + line.length());
    }

    private int passage(Passage.Kind passageKind, String words, int section) {
        int ordinal = passages.size();
        Span span = line(words);
        List<Mark> marks = new ArrayList<>();
        QUOTED.matcher(words)
                .results()
                .forEach(quote -> marks.add(new Mark.Quoted(new Span(quote.start(), quote.end()))));
        CITED.matcher(words)
                .results()
                .forEach(cited -> {
                    marks.add(new Mark.Cited(new Span(cited.start(), cited.end()), cited.group(1)));
                    citations.add(
                            new Citation(new LinkTarget("", "§ " + cited.group(1), ""), cited.group(1), span, ordinal));
                });
        if (words.contains("[?]")) {
            marks.add(new Mark.Doubted(new Span(words.indexOf("[?]"), words.indexOf("[?]") + 3)));
        }
        MarkedText marked = new MarkedText(words, marks, MarkedText.plain(words, span.start()).source());
        passages.add(
                new Passage(
                        ordinal,
                        passageKind,
                        marked,
                        section,
                        section < 0 && !sections.isEmpty() ? "" : heading,
                        sentences(words),
                        "",
                        span));
        return ordinal;
    }

    private static List<Span> sentences(String words) {
        List<Span> sentences = new ArrayList<>();
        Matcher matcher = SENTENCE.matcher(words);
        while (matcher.find()) {
            if (matcher.end() > matcher.start()) {
                sentences.add(new Span(matcher.start(), matcher.end()));
            }
        }
        return sentences;
    }

    ParsedNote parsed() {
        return new ParsedNote(
                NotePath.of(path),
                title,
                kind,
                aliases,
                tags,
                new FrontMatter(new Span(0, 0), properties),
                source,
                blocks,
                sections,
                answers,
                terms,
                passages,
                links,
                citations,
                List.of(),
                List.of(),
                text.length(),
                false);
    }

    void addTo(ClaimIndex index) {
        index.put(parsed(), text.toString(), modified);
    }
}
