package app.syntopic.view.reader;

import app.syntopic.graph.Backlink;
import app.syntopic.graph.Concept;
import app.syntopic.graph.Definition;
import app.syntopic.graph.Mention;
import app.syntopic.graph.Resolution;
import app.syntopic.model.FoldedLabel;
import app.syntopic.model.LinkTarget;
import app.syntopic.model.MarkedText;
import app.syntopic.model.NotePath;
import app.syntopic.model.NoteSummary;
import app.syntopic.model.ParsedNote;
import app.syntopic.model.Passage;
import app.syntopic.model.Span;
import app.syntopic.parse.NoteParser;
import app.syntopic.view.Anchor;
import app.syntopic.view.Navigator;
import app.syntopic.workspace.Reading;
import app.syntopic.workspace.Spoken;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Notes parsed from text, and a notebook around them that knows two concepts.
final class ReaderFixture implements Reading {

    static final NotePath PATH = NotePath.of("sources/On Bees.md");
    static final NotePath HIVES = NotePath.of("sources/On Hives.md");

    static final String NOTE =
            """
            ---
            type: podcastEpisode
            title: On Bees
            show: Field Talk
            published: 2024-05-02
            url: https://example.org/bees
            duration: "01:02:00"
            ---
            # On Bees — Notes

            Notes on a talk about bees.

            ## Four questions

            **Q1 — What is it about?** How a swarm decides [§ The dance].

            **Q2 — How is it argued?** By experiment, mostly [?].

            ## Glossary

            - **Waggle dance** — a figure that tells where food is. See [[Dance Language]].
            - **Quorum** — the number of scouts that settles a choice.

            ## Claims by section

            ### § The dance [00:05:00](https://example.org/bees?t=300)

            A dancer points with her body. The angle of the waggle dance is the angle to the sun, ‘a map drawn in the dark’.

            - One turn is one distance
            - Noise hides it, see [the film](https://example.org/film)

            ### § The vote [00:20:00](https://example.org/bees?t=1200)

            Scouts visit sites and dance for them (supports:: [[Dance Language]]). When a quorum is met the swarm leaves, as [[On Hives]] says.

            | Site | Scouts |
            |---|---|
            | oak | 12 |
            | wall | 30 |

            > [!note]- Aside
            > Hidden words.

            ```
            if (scouts > quorum)
                leave();
            ```

            ## See also

            - [[Dance Language]] — the idea
            """;

    final Map<NotePath, OpenNote> notes = new HashMap<>();

    ReaderFixture() {
        add(PATH, NOTE);
        add(HIVES, "# On Hives\n\n### § Wax\n\nWax is warm.\n");
    }

    OpenNote bees() {
        return open(PATH);
    }

    OpenNote add(NotePath path, String text) {
        ParsedNote note = new NoteParser().parse(path, text);
        NoteSummary summary =
                new NoteSummary(
                        path,
                        note.title(),
                        note.kind(),
                        note.source().type(),
                        note.source().creators(),
                        note.source().show(),
                        note.source().published(),
                        note.source().url(),
                        note.source().durationSeconds(),
                        note.sections().size(),
                        note.claimCount(),
                        note.terms().size(),
                        note.quotes().size(),
                        note.problems().size());
        OpenNote open = new OpenNote(summary, note, text, mentions(note), List.of(), Map.of());
        notes.put(path, open);
        return open;
    }

    private static Map<Integer, List<Mention>> mentions(ParsedNote note) {
        Map<Integer, List<Mention>> mentions = new HashMap<>();
        for (Passage passage : note.passages()) {
            for (String label : List.of("waggle dance", "quorum")) {
                int at = passage.text().text().indexOf(label);
                if (at >= 0 && passage.kind() == Passage.Kind.CLAIM) {
                    mentions.computeIfAbsent(passage.ordinal(), _ -> new ArrayList<>())
                            .add(new Mention(new Span(at, at + label.length()), FoldedLabel.of(label)));
                }
            }
        }
        return mentions;
    }

    @Override
    public OpenNote open(NotePath path, String text) {
        throw new UnsupportedOperationException("no test of the reader writes");
    }

    @Override
    public OpenNote open(NotePath path) {
        return notes.get(path);
    }

    @Override
    public Optional<NotePath> find(String name) {
        return notes.keySet().stream().filter(path -> path.name().equals(name)).findFirst();
    }

    @Override
    public Resolution resolve(NotePath from, LinkTarget target) {
        return find(target.note())
                .<Resolution>map(path -> new Resolution.ToNote(path, target.heading().isEmpty() ? -1 : 0, -1, false))
                .orElseGet(() -> new Resolution.ToGhost(FoldedLabel.of(target.note()), target.note()));
    }

    @Override
    public Preview preview(NotePath from, LinkTarget target) {
        return find(target.note())
                .<Preview>map(path ->
                        new Preview.OfNote(notes.get(path).summary(), -1, "", MarkedText.plain("Wax is warm.", 0)))
                .orElseGet(() -> preview(FoldedLabel.of(target.note())));
    }

    @Override
    public Preview preview(FoldedLabel concept) {
        Definition definition =
                new Definition(bees().summary(), "Label", MarkedText.plain("What " + concept + " means.", 0), 0);
        return new Preview.OfConcept(
                new Concept(concept, concept.key(), Optional.empty(), 1, 3),
                Optional.empty(),
                List.of(definition),
                3,
                1);
    }

    @Override
    public List<Backlink> backlinks(NotePath path, int limit) {
        return List.of();
    }

    @Override
    public Optional<Spoken> spoken(NotePath path) {
        return Optional.empty();
    }

    /// Remembers where the reader was sent.
    static final class Trail implements Navigator {

        final List<String> went = new ArrayList<>();

        @Override
        public void openNote(NotePath note, Anchor anchor, boolean newTab) {
            went.add("note " + note + " " + anchor + (newTab ? " in a new tab" : ""));
        }

        @Override
        public void openTranscript(NotePath note, Anchor anchor, boolean newTab) {
            went.add("transcript of " + note + " " + anchor + (newTab ? " in a new tab" : ""));
        }

        @Override
        public void openConcept(FoldedLabel concept, boolean newTab) {
            went.add("concept " + concept + (newTab ? " in a new tab" : ""));
        }

        @Override
        public void search(String query) {
            went.add("search " + query);
        }

        @Override
        public void openWeb(String url) {
            went.add("web " + url);
        }
    }
}
