package app.syntopic.workspace;

import app.syntopic.graph.Backlink;
import app.syntopic.graph.CloseDefinition;
import app.syntopic.graph.Concept;
import app.syntopic.graph.ConceptClaim;
import app.syntopic.graph.ConceptClaims;
import app.syntopic.graph.ConceptPage;
import app.syntopic.graph.Contest;
import app.syntopic.graph.Definition;
import app.syntopic.graph.NotebookGraph;
import app.syntopic.graph.RelatedConcept;
import app.syntopic.graph.SourceClaims;
import app.syntopic.graph.UnlinkedMention;
import app.syntopic.model.EmbeddedPicture;
import app.syntopic.model.FoldedLabel;
import app.syntopic.model.LinkTarget;
import app.syntopic.model.MarkedText;
import app.syntopic.model.NotePath;
import app.syntopic.model.NoteSummary;
import app.syntopic.model.ParsedNote;
import app.syntopic.model.Passage;
import app.syntopic.model.PublishedDate;
import app.syntopic.model.Span;
import app.syntopic.store.ConceptQueries;
import app.syntopic.store.ConceptRow;
import app.syntopic.store.DefinitionRow;
import app.syntopic.store.ReferenceRow;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Concept pages: rows of the store say who points at a concept, the index says who names it, the notes themselves say
/// what.
final class ConceptViews implements Concepts {

    /// How many definitions, notes, links and neighbours a page lists at most.
    private static final int DEFINITIONS = 60;

    private static final int NOTES = 60;
    private static final int REFERENCES = 400;

    /// Each costs the time of a note: the others are read when they are asked for.
    private static final int BACKLINKS = 40;

    private static final int RELATED = 12;
    private static final int PARAGRAPHS = 3;
    private static final int UNLINKED = 200;

    private final ConceptQueries rows;
    private final CachedLibrary library;
    private final ConceptMentions mentions;
    private final BacklinkContexts contexts;
    private final NoteShelf shelf;
    private final GraphViews graphs;

    ConceptViews(
            ConceptQueries rows,
            CachedLibrary library,
            ConceptMentions mentions,
            BacklinkContexts contexts,
            NoteShelf shelf,
            GraphViews graphs) {
        this.rows = rows;
        this.library = library;
        this.mentions = mentions;
        this.contexts = contexts;
        this.shelf = shelf;
        this.graphs = graphs;
    }

    @Override
    public ConceptPage page(String label) {
        FoldedLabel key = FoldedLabel.of(label);
        return page(key, label.strip());
    }

    @Override
    public ConceptPage page(FoldedLabel key) {
        return page(key, key.key());
    }

    private ConceptPage page(FoldedLabel key, String asked) {
        Optional<ConceptRow> row = rows.concept(key);
        Concept concept =
                row.map(CachedLibrary::concept).orElseGet(() -> new Concept(key, asked, Optional.empty(), 0, 0));
        List<String> labels = row.isPresent() ? rows.labels(key) : List.of(asked);
        List<ReferenceRow> references = rows.references(key, REFERENCES);
        Map<NotePath, Map<Integer, List<Span>>> named = named(concept, labels, references);
        Predicate<LinkTarget> meant = meant(concept, labels);
        List<Said> said =
                // reading the notes takes nearly all of the time
                named.entrySet().stream().limit(NOTES).toList().parallelStream()
                        .map(entry -> said(entry.getKey(), entry.getValue(), meant))
                        .flatMap(Optional::stream)
                        .toList();
        List<SourceClaims> claims =
                said.stream()
                        .filter(source -> !source.claims().isEmpty())
                        .map(source -> new SourceClaims(source.note(), source.claims()))
                        .sorted(BY_DATE)
                        .toList();
        List<Definition> definitions = definitions(key);
        List<Backlink> backlinks = backlinks(references, BACKLINKS);
        return new ConceptPage(
                concept,
                others(concept.label(), labels),
                concept.note().flatMap(library::note),
                concept.note().map(this::beginning).orElse(List.of()),
                definitions,
                claims,
                claims.stream().mapToInt(source -> source.claims().size()).sum(),
                related(key),
                backlinks,
                rows.referenceCount(key),
                CloseDefinition.among(definitions),
                Contest.of(claims),
                said.stream().flatMap(source -> source.unlinked().stream()).limit(UNLINKED).toList());
    }

    /// The first paragraphs of a note, before its lists of terms and links.
    private List<MarkedText> beginning(NotePath path) {
        return shelf.find(path).stream()
                .flatMap(note -> note.passages().stream())
                .filter(passage -> passage.kind() == Passage.Kind.PROSE || passage.kind() == Passage.Kind.CLAIM)
                .map(Passage::text)
                .filter(text -> !text.text().isBlank() && !EmbeddedPicture.isNothingElse(text))
                .limit(PARAGRAPHS)
                .toList();
    }

    /// What a popover needs of a page: much less than the page.
    Reading.Preview.OfConcept preview(FoldedLabel key, String asked) {
        Optional<ConceptRow> row = rows.concept(key);
        Concept concept =
                row.map(CachedLibrary::concept).orElseGet(() -> new Concept(key, asked, Optional.empty(), 0, 0));
        List<String> labels = row.isPresent() ? rows.labels(key) : List.of(asked);
        ConceptMentions.Found found = mentions.of(labels);
        return new Reading.Preview.OfConcept(
                concept,
                concept.note().flatMap(note -> beginning(note).stream().findFirst()),
                definitions(key),
                found.passages(),
                found.notes());
    }

    private Optional<Definition> definition(DefinitionRow row) {
        return shelf.find(row.note().path())
                .filter(note -> row.term() < note.terms().size())
                .map(note -> note.terms().get(row.term()))
                .map(term -> new Definition(row.note(), row.label(), term.definition(), row.passage()));
    }

    /// Notes that take a stand come first, so that no limit hides a contest; then those that name it most.
    private Map<NotePath, Map<Integer, List<Span>>> named(
            Concept concept, List<String> labels, List<ReferenceRow> references) {
        Map<NotePath, Map<Integer, List<Span>>> found = mentions.of(labels).named();
        Map<NotePath, Map<Integer, List<Span>>> named = new LinkedHashMap<>();
        references.stream()
                .filter(row -> row.stance().isPresent())
                .map(row -> row.note().path())
                .forEach(path -> named.put(path, found.getOrDefault(path, Map.of())));
        found.forEach(named::putIfAbsent);
        references.forEach(row -> named.putIfAbsent(row.note().path(), Map.of()));
        concept.note().ifPresent(named::remove);
        return named;
    }

    /// What one note says of the concept.
    private record Said(NoteSummary note, List<ConceptClaim> claims, List<UnlinkedMention> unlinked) {}

    private Optional<Said> said(NotePath path, Map<Integer, List<Span>> named, Predicate<LinkTarget> meant) {
        Optional<NoteSummary> summary = library.note(path);
        Optional<NoteIntake.Taken> taken = shelf.findTaken(path);
        if (summary.isEmpty() || taken.isEmpty()) {
            return Optional.empty();
        }
        ParsedNote note = taken.get().note();
        List<UnlinkedMention> unlinked = UnlinkedMention.in(summary.get(), note, taken.get().text(), named, meant);
        return Optional.of(new Said(summary.get(), new ConceptClaims(note, meant).list(named), unlinked));
    }

    private static final Comparator<SourceClaims> BY_DATE =
            Comparator.<SourceClaims, String>comparing(
                            source -> source.note().published().map(PublishedDate::iso).orElse("9999"))
                    .thenComparing(source -> source.note().title());

    private static Predicate<LinkTarget> meant(Concept concept, List<String> labels) {
        Set<FoldedLabel> keys = labels.stream().map(FoldedLabel::of).collect(Collectors.toCollection(HashSet::new));
        keys.add(concept.key());
        return target -> !target.isWithinNote() && keys.contains(FoldedLabel.of(target.note()));
    }

    private List<RelatedConcept> related(FoldedLabel key) {
        return rows.together(key, RELATED).entrySet().stream()
                .map(entry -> new RelatedConcept(CachedLibrary.concept(entry.getKey()), entry.getValue()))
                .toList();
    }

    /// Labels that read differently, each spelling family once.
    private static List<String> others(String label, List<String> labels) {
        Set<String> seen = new HashSet<>(Set.of(label.toLowerCase(java.util.Locale.ROOT)));
        return labels.stream().filter(other -> seen.add(other.toLowerCase(java.util.Locale.ROOT))).toList();
    }

    @Override
    public List<Definition> definitions(FoldedLabel key) {
        // an entry with two labels of one concept is one definition
        return rows.definitions(key, DEFINITIONS).stream()
                .map(this::definition)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    @Override
    public List<Backlink> backlinks(FoldedLabel key, int limit) {
        return backlinks(rows.references(key, limit), limit);
    }

    private List<Backlink> backlinks(List<ReferenceRow> references, int limit) {
        return references.stream().limit(limit).map(contexts::of).flatMap(Optional::stream).toList();
    }

    @Override
    public String draft(FoldedLabel key) {
        return ConceptDraft.of(page(key));
    }

    @Override
    public NotebookGraph graph() {
        return graphs.whole();
    }

    @Override
    public NotebookGraph around(String id, int depth, int limit) {
        return graphs.around(id, depth, limit);
    }
}
