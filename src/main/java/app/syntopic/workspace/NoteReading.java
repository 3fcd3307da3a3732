package app.syntopic.workspace;

import app.syntopic.graph.Backlink;
import app.syntopic.graph.Concept;
import app.syntopic.graph.Mention;
import app.syntopic.graph.Resolution;
import app.syntopic.graph.Resolver;
import app.syntopic.model.Answer;
import app.syntopic.model.FoldedLabel;
import app.syntopic.model.Link;
import app.syntopic.model.LinkTarget;
import app.syntopic.model.MarkedText;
import app.syntopic.model.NoteFile;
import app.syntopic.model.NotePath;
import app.syntopic.model.NoteSummary;
import app.syntopic.model.ParsedNote;
import app.syntopic.model.Passage;
import app.syntopic.model.Section;
import app.syntopic.model.Sentence;
import app.syntopic.model.TimeRange;
import app.syntopic.notebook.NotebookFolder;
import app.syntopic.source.Transcript;
import app.syntopic.store.BacklinkQueries;
import app.syntopic.workspace.NoteIntake.Taken;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Notes as they are read.
final class NoteReading implements Reading {

    private static final int NAMED = 24;
    private static final int EXCERPT = 280;

    private final NotebookFolder folder;
    private final Transcripts transcripts;
    private final NoteShelf shelf;
    private final CachedLibrary library;
    private final Resolver resolver;
    private final NoteMentions mentions;
    private final BacklinkQueries backlinks;
    private final BacklinkContexts contexts;
    private final ConceptViews concepts;

    NoteReading(
            NotebookFolder folder,
            NoteShelf shelf,
            CachedLibrary library,
            Resolver resolver,
            NoteMentions mentions,
            BacklinkQueries backlinks,
            BacklinkContexts contexts,
            ConceptViews concepts,
            Transcripts transcripts) {
        this.folder = folder;
        this.transcripts = transcripts;
        this.shelf = shelf;
        this.library = library;
        this.resolver = resolver;
        this.mentions = mentions;
        this.backlinks = backlinks;
        this.contexts = contexts;
        this.concepts = concepts;
    }

    @Override
    public Optional<Spoken> spoken(NotePath path) {
        ParsedNote note = shelf.get(path).note();
        return transcripts
                .of(note)
                .map(said ->
                        new Spoken(
                                note.title(),
                                said.turns().stream().map(turn -> turn(turn, note.source().url())).toList()));
    }

    private static Spoken.Turn turn(Transcript.Turn turn, Optional<String> source) {
        Optional<String> link =
                turn.startSeconds().isPresent()
                        ? TimeRange.from(turn.startSeconds().getAsInt()).link(source)
                        : Optional.empty();
        return new Spoken.Turn(turn.startSeconds(), link, TranscriptNote.said(turn));
    }

    @Override
    public OpenNote open(NotePath path) {
        Taken taken = shelf.get(path);
        ParsedNote note = taken.note();
        Map<Integer, List<Mention>> named = mentions.in(note);
        return new OpenNote(summary(note), note, taken.text(), named, named(note, named), pictures(note));
    }

    @Override
    public OpenNote open(NotePath path, String text) {
        ParsedNote note = shelf.parse(path, text);
        Map<Integer, List<Mention>> named = mentions.in(note);
        return new OpenNote(NoteSummary.of(note), note, text, named, named(note, named), pictures(note));
    }

    private Map<String, NoteFile> pictures(ParsedNote note) {
        Map<String, NoteFile> found = new HashMap<>();
        note.links().stream()
                .filter(link -> link.origin() == Link.Origin.EMBED)
                .map(link -> link.target().written())
                .distinct()
                .forEach(target -> folder.findEmbedded(note.path(), target).ifPresent(file -> found.put(target, file)));
        return found;
    }

    private NoteSummary summary(ParsedNote note) {
        return library.note(note.path()).orElseGet(() -> NoteSummary.of(note));
    }

    /// Concepts that the note mentions or links to, those it comes back to most first.
    private List<Concept> named(ParsedNote note, Map<Integer, List<Mention>> mentioned) {
        Map<FoldedLabel, Integer> counts = new HashMap<>();
        mentioned.values().forEach(list -> list.forEach(mention -> counts.merge(mention.concept(), 1, Integer::sum)));
        note.links().stream()
                .filter(link -> !link.target().isWithinNote() && !link.target().namesFile())
                .forEach(link -> counts.merge(FoldedLabel.of(link.target().note()), 1, Integer::sum));
        return mentions.concepts(counts, NAMED);
    }

    @Override
    public Optional<NotePath> find(String name) {
        String named = name.strip();
        return Stream.of(named, LinkTarget.withoutExtension(named))
                .distinct()
                .flatMap(tried -> resolver.notes(tried).stream())
                .findFirst();
    }

    @Override
    public Resolution resolve(NotePath from, LinkTarget target) {
        return resolver.resolve(from, target);
    }

    @Override
    public Preview preview(NotePath from, LinkTarget target) {
        return switch (resolver.resolve(from, target)) {
            case Resolution.ToGhost ghost -> concepts.preview(ghost.key(), ghost.label());
            case Resolution.Ambiguous several ->
                    new Preview.OfSeveral(
                            several.candidates().stream().map(library::note).flatMap(Optional::stream).toList());
            case Resolution.ToNote found when found.anchorMissing() ->
                    new Preview.OfNothing(Sentence.of("“{0}” has no “{1}”.", found.note().name(), anchor(target)));
            case Resolution.ToNote found -> preview(found);
        };
    }

    private static String anchor(LinkTarget target) {
        return target.block().isEmpty() ? target.heading() : "^" + target.block();
    }

    private Preview preview(Resolution.ToNote found) {
        Optional<ParsedNote> parsed = shelf.find(found.note());
        if (parsed.isEmpty()) {
            return new Preview.OfNothing(Sentence.of("“{0}” is no longer there.", found.note().name()));
        }
        ParsedNote note = parsed.get();
        boolean concept = note.kind() == app.syntopic.model.NoteKind.CONCEPT;
        if (concept && found.section() < 0 && found.passage() < 0) {
            return concepts.preview(FoldedLabel.of(note.title()), note.title());
        }
        Optional<Section> section = note.sections().stream().filter(s -> s.ordinal() == found.section()).findFirst();
        String heading = section.map(Section::title).orElse("");
        return new Preview.OfNote(summary(note), found.section(), heading, excerpt(note, found));
    }

    private static MarkedText excerpt(ParsedNote note, Resolution.ToNote found) {
        Optional<Passage> first =
                note.passages().stream()
                        .filter(p -> found.passage() < 0 || p.ordinal() == found.passage())
                        .filter(p -> found.section() < 0 || p.section() == found.section())
                        .findFirst();
        boolean whole = found.passage() < 0 && found.section() < 0;
        return (whole ? firstAnswer(note) : Optional.<MarkedText>empty())
                .or(() -> first.map(Passage::text))
                .orElse(MarkedText.EMPTY)
                .shortened(EXCERPT);
    }

    private static Optional<MarkedText> firstAnswer(ParsedNote note) {
        return note.answers().stream()
                .sorted(Comparator.comparingInt(Answer::number))
                .flatMap(answer ->
                        answer.passages().stream()
                                .map(passage -> answer.withoutQuestion(note.passages().get(passage).text())))
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    @Override
    public Preview preview(FoldedLabel concept) {
        return concepts.preview(concept, concept.key());
    }

    @Override
    public List<Backlink> backlinks(NotePath path, int limit) {
        return backlinks.to(path, limit).stream().map(contexts::of).flatMap(Optional::stream).toList();
    }
}
