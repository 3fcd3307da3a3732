package app.syntopic.view.fake;

import app.syntopic.graph.Backlink;
import app.syntopic.graph.Concept;
import app.syntopic.graph.ConceptClaim;
import app.syntopic.graph.ConceptPage;
import app.syntopic.graph.Definition;
import app.syntopic.graph.NotebookGraph;
import app.syntopic.graph.RelatedConcept;
import app.syntopic.graph.SourceClaims;
import app.syntopic.model.FoldedLabel;
import app.syntopic.model.FrontMatter;
import app.syntopic.model.Link;
import app.syntopic.model.Mark;
import app.syntopic.model.MarkedText;
import app.syntopic.model.NoteKind;
import app.syntopic.model.NotePath;
import app.syntopic.model.NoteSummary;
import app.syntopic.model.ParsedNote;
import app.syntopic.model.Passage;
import app.syntopic.model.PublishedDate;
import app.syntopic.model.Section;
import app.syntopic.model.Source;
import app.syntopic.model.SourceMap;
import app.syntopic.model.SourceType;
import app.syntopic.model.Span;
import app.syntopic.model.Stance;
import app.syntopic.model.TimeRange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A notebook of made-up notes, small enough to know by heart.
public final class FakeNotebook {

    public final List<NoteSummary> notes = new ArrayList<>();
    public final List<Concept> concepts = new ArrayList<>();

    public FakeNotebook() {
        source("Maria Gaetana on Slow Gardening", "Maria Gaetana", "Green Hours", "2025-11-25", 8);
        source("Tomas Ruiz on Rivers, Dams, and What Floods Teach", "Tomas Ruiz", "Water Talks", "2025-10-17", 11);
        source("The Patient Orchard", "Ada Lindqvist", "", "2019-03", 3);
        source("Soil Laws for Terraced Hillsides and Their Keepers", "J. Kaplan", "", "2020", 7);
        source("Ines Sutton on Learning from Weeds", "Ines Sutton", "Green Hours", "2025-09-26", 9);
        concept("Continual Pruning", true, 3, 14);
        concept("Growth Gap", true, 2, 11);
        concept("Pre-planting", true, 2, 11);
        concept("Soil Laws", true, 1, 9);
        concept("Water Function", true, 2, 7);
        concept("Root Collapse", false, 0, 5);
        concept("Seed Efficiency", false, 0, 4);
        for (int i = 1; i <= 40; i++) {
            concept("Garden Idea " + i, i % 3 == 0, 0, 3);
        }
    }

    private void source(String title, String creator, String show, String date, int sections) {
        notes.add(
                new NoteSummary(
                        NotePath.of("sources/" + title.replace(",", "") + ".md"),
                        title,
                        NoteKind.LITERATURE,
                        Optional.of(show.isEmpty() ? SourceType.BOOK : SourceType.EPISODE),
                        List.of(creator),
                        show.isEmpty() ? Optional.empty() : Optional.of(show),
                        PublishedDate.parse(date),
                        Optional.of("https://example.org/" + sections),
                        OptionalInt.of(sections * 600),
                        sections,
                        sections * 4,
                        sections + 2,
                        sections,
                        0));
    }

    private void concept(String label, boolean note, int definitions, int references) {
        concepts.add(
                new Concept(
                        FoldedLabel.of(label),
                        label,
                        note ? Optional.of(NotePath.of("concepts/" + label + ".md")) : Optional.empty(),
                        definitions,
                        references));
    }

    public Concept concept(FoldedLabel key) {
        return concepts.stream()
                .filter(concept -> concept.key().equals(key))
                .findFirst()
                .orElseGet(() -> new Concept(key, key.key(), Optional.empty(), 0, 0));
    }

    public ConceptPage page(FoldedLabel key) {
        Concept concept = concept(key);
        if (concept.references() == 0) {
            return new ConceptPage(
                    concept, List.of(), Optional.empty(), List.of(), List.of(), 0, List.of(), List.of(), 0, false);
        }
        List<Definition> definitions =
                concept.definitions() == 0
                        ? List.of()
                        : List.of(
                                definition(
                                        2,
                                        concept,
                                        "Cutting a little every week so that no branch grows past mending."),
                                definition(
                                        4,
                                        concept,
                                        "Keeping what the last season taught, instead of starting over at each"
                                                + " spring."),
                                definition(
                                        0,
                                        concept,
                                        "Care in the ordinary stream of days, with no separate pruning month."));
        List<SourceClaims> claims =
                List.of(
                        new SourceClaims(
                                notes.get(0),
                                List.of(
                                        claim(
                                                0,
                                                "Training the tree",
                                                2807,
                                                "A grown tree is better pictured as ‘a gifted apprentice’ who is sent"
                                                        + " out to learn than as a finished work.",
                                                Stance.SUPPORTS,
                                                "gifted"),
                                        claim(
                                                1,
                                                "Training the tree",
                                                2882,
                                                "No gardener is complete either: all of them lean on a base of skills"
                                                        + " and on continual pruning.",
                                                null,
                                                "continual pruning"))),
                        new SourceClaims(
                                notes.get(1),
                                List.of(
                                        claim(
                                                0,
                                                "Dams are a decade away",
                                                192,
                                                "Today’s dams forget: nothing you tell them lasts beyond the season,"
                                                        + " and that alone costs years.",
                                                Stance.SUPPORTS,
                                                "forget"),
                                        claim(
                                                1,
                                                "River deficits",
                                                2020,
                                                "Memory across floods may need something like sleep, a step that"
                                                        + " distils the day into silt.",
                                                Stance.OPPOSES,
                                                "Memory"))));
        List<RelatedConcept> related =
                concepts.stream()
                        .filter(other -> !other.key().equals(key))
                        .limit(8)
                        .map(other -> new RelatedConcept(other, other.references() / 2))
                        .toList();
        return new ConceptPage(
                concept,
                List.of("continuous pruning", "pruning on the job"),
                Optional.empty(),
                definitions,
                claims,
                14,
                related,
                backlinks(concept.label()),
                5,
                true);
    }

    public List<Backlink> backlinks(String label) {
        String context =
                "A long drought credits every drop alike, where " + label + " would tell good rain from lucky rain.";
        int at = context.indexOf(label);
        return List.of(
                new Backlink(
                        notes.get(1),
                        1,
                        "River deficits",
                        context,
                        List.of(new Span(at, at + label.length())),
                        Link.Origin.TEXT),
                new Backlink(
                        notes.get(4),
                        2,
                        "Weeds and patience",
                        context,
                        List.of(new Span(at, at + label.length())),
                        Link.Origin.SEE));
    }

    private Definition definition(int note, Concept concept, String text) {
        return new Definition(notes.get(note), concept.label(), MarkedText.plain(text, 0), 1);
    }

    private static ConceptClaim claim(int passage, String heading, int time, String text, Stance stance, String named) {
        int at = text.indexOf(named);
        return new ConceptClaim(
                passage,
                new Span(0, text.length()),
                0,
                heading,
                Optional.of(TimeRange.from(time)),
                quoted(text),
                at < 0 ? List.of() : List.of(new Span(at, at + named.length())),
                Optional.ofNullable(stance));
    }

    static MarkedText quoted(String text) {
        List<Mark> marks = new ArrayList<>();
        int open = text.indexOf('‘');
        int close = text.lastIndexOf('’');
        if (open >= 0 && close > open) {
            marks.add(new Mark.Quoted(new Span(open, close + 1)));
        }
        return new MarkedText(text, marks, SourceMap.verbatim(0, text.length()));
    }

    public ParsedNote parsed(NoteSummary note) {
        List<Section> sections = new ArrayList<>();
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < note.sections(); i++) {
            Span span = new Span(i * 100, i * 100 + 100);
            sections.add(
                    new Section(
                            i,
                            "Part " + (i + 1) + " of " + note.shortName(),
                            Optional.of(TimeRange.from(i * 300)),
                            span,
                            span));
            String text = "What is said in part " + (i + 1) + " stays short, ‘as a good fence does’.";
            passages.add(
                    new Passage(
                            i,
                            Passage.Kind.CLAIM,
                            quoted(text),
                            i,
                            sections.get(i).title(),
                            List.of(new Span(0, text.length())),
                            "",
                            span));
        }
        Source source =
                new Source(
                        note.sourceType(),
                        note.creators(),
                        note.show(),
                        note.published(),
                        note.url(),
                        note.durationSeconds(),
                        Optional.empty());
        return new ParsedNote(
                note.path(),
                note.title(),
                note.kind(),
                List.of(),
                List.of("garden"),
                FrontMatter.NONE,
                source,
                List.of(),
                sections,
                List.of(),
                List.of(),
                passages,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                1000,
                false);
    }

    public NotebookGraph around(String id) {
        List<NotebookGraph.Node> nodes = new ArrayList<>();
        List<NotebookGraph.Edge> edges = new ArrayList<>();
        nodes.add(new NotebookGraph.Node(id, "Continual Pruning", "concept", 6));
        String[][] others = {
            {"Gaetana", "literature"},
            {"Ruiz", "literature"},
            {"Growth Gap", "concept"},
            {"Root Collapse", "ghost"},
            {"Pre-planting", "concept"}
        };
        for (String[] other : others) {
            nodes.add(new NotebookGraph.Node(other[0], other[0], other[1], 2));
            edges.add(new NotebookGraph.Edge(id, other[0], "link"));
        }
        edges.add(new NotebookGraph.Edge("Gaetana", "Growth Gap", "link"));
        return new NotebookGraph(nodes, edges);
    }
}
