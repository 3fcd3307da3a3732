package app.syntopic.view.fake;

import app.syntopic.graph.Backlink;
import app.syntopic.graph.Concept;
import app.syntopic.graph.ConceptPage;
import app.syntopic.graph.NotebookGraph;
import app.syntopic.graph.Resolution;
import app.syntopic.model.FoldedLabel;
import app.syntopic.model.LinkTarget;
import app.syntopic.model.NoteKind;
import app.syntopic.model.NotePath;
import app.syntopic.model.NoteSummary;
import app.syntopic.model.Problem;
import app.syntopic.model.Span;
import app.syntopic.search.result.Hit;
import app.syntopic.search.result.SearchResult;
import app.syntopic.workspace.Authoring;
import app.syntopic.workspace.ClaimSearch;
import app.syntopic.workspace.Concepts;
import app.syntopic.workspace.Indexing;
import app.syntopic.workspace.Library;
import app.syntopic.workspace.Reading;
import app.syntopic.workspace.Workspace;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// A workspace over a [FakeNotebook], in memory.
public final class FakeWorkspace implements Workspace, Library, Reading, Concepts, ClaimSearch, Authoring, Indexing {

    public final FakeNotebook book = new FakeNotebook();
    public final Map<NotePath, String> texts = new HashMap<>();

    @Override
    public Path folder() {
        return Path.of("/garden").toAbsolutePath();
    }

    @Override
    public Library library() {
        return this;
    }

    @Override
    public Reading reading() {
        return this;
    }

    @Override
    public Concepts concepts() {
        return this;
    }

    @Override
    public ClaimSearch claims() {
        return this;
    }

    @Override
    public Authoring authoring() {
        return this;
    }

    @Override
    public Indexing indexing() {
        return this;
    }

    @Override
    public void close() {
        texts.clear();
    }

    private static boolean matches(String text, String filter) {
        return text.toLowerCase(Locale.ROOT).contains(filter.toLowerCase(Locale.ROOT));
    }

    @Override
    public List<NoteSummary> notes(Set<NoteKind> kinds, String filter, int limit) {
        return book.notes.stream()
                .filter(note -> kinds.isEmpty() || kinds.contains(note.kind()))
                .filter(note -> matches(note.title(), filter))
                .limit(limit)
                .toList();
    }

    @Override
    public List<NoteSummary> tagged(String tag, int limit) {
        return book.notes.stream().limit(2).toList();
    }

    @Override
    public Optional<NoteSummary> note(NotePath path) {
        return book.notes.stream().filter(note -> note.path().equals(path)).findFirst();
    }

    @Override
    public List<Concept> concepts(String filter, int limit) {
        return book.concepts.stream().filter(concept -> matches(concept.label(), filter)).limit(limit).toList();
    }

    @Override
    public List<TermEntry> terms(String filter, int limit) {
        return concepts(filter, limit).stream()
                .filter(concept -> concept.definitions() > 0)
                .map(concept -> new TermEntry(concept.key(), concept.label(), concept.definitions()))
                .toList();
    }

    @Override
    public List<TagCount> tags(String filter, int limit) {
        return List.of(new TagCount("garden", 4), new TagCount("water", 2));
    }

    @Override
    public List<NoteProblem> problems(int limit) {
        return List.of(
                new NoteProblem(
                        book.notes.get(0).path(),
                        book.notes.get(0).title(),
                        new Problem(
                                Problem.Rule.UNKNOWN_SECTION,
                                Problem.Severity.WARNING,
                                "“§ Fences” is cited, but the note has no such section.",
                                new Span(0, 5),
                                12,
                                Optional.of("Cite “§ Hedges” instead."))),
                new NoteProblem(
                        book.notes.get(1).path(),
                        book.notes.get(1).title(),
                        new Problem(
                                Problem.Rule.UNGROUNDED_ANSWER,
                                Problem.Severity.INFO,
                                "Q3 cites no section.",
                                new Span(0, 5),
                                7,
                                Optional.empty())));
    }

    @Override
    public Statistics statistics() {
        return new Statistics(5, 5, 0, 4, 0, 38, 20, 214, 30, 61, book.concepts.size(), 29, 80, 4, 12, 2, 2);
    }

    @Override
    public OpenNote open(NotePath path) {
        NoteSummary note = note(path).orElseThrow();
        return new OpenNote(note, book.parsed(note), "text", Map.of(), book.concepts.subList(0, 6));
    }

    @Override
    public Optional<NotePath> find(String name) {
        return notes(Set.of(), name, 1).stream().findFirst().map(NoteSummary::path);
    }

    @Override
    public Resolution resolve(NotePath from, LinkTarget target) {
        return new Resolution.ToGhost(FoldedLabel.of(target.note()), target.note());
    }

    @Override
    public Preview preview(NotePath from, LinkTarget target) {
        return preview(FoldedLabel.of(target.note()));
    }

    @Override
    public Preview preview(FoldedLabel concept) {
        ConceptPage page = book.page(concept);
        return new Preview.OfConcept(page.concept(), page.definitions(), 7, 3);
    }

    @Override
    public List<Backlink> backlinks(NotePath path, int limit) {
        return book.backlinks("Water Function");
    }

    @Override
    public ConceptPage page(String label) {
        return book.page(FoldedLabel.of(label));
    }

    @Override
    public ConceptPage page(FoldedLabel key) {
        return book.page(key);
    }

    @Override
    public NotebookGraph graph() {
        return book.around("all");
    }

    @Override
    public NotebookGraph around(String id, int depth, int limit) {
        return book.around(id);
    }

    @Override
    public SearchResult search(String query, int limit) {
        List<Hit> hits = new ArrayList<>();
        for (int n = 0; n < 3; n++) {
            for (int i = 0; i < 4 - n; i++) {
                hits.add(hit(n, i, query));
            }
        }
        if (query.startsWith("nothing")) {
            hits.clear();
        }
        return new SearchResult(
                query,
                "Claims with " + query + ", most telling first.",
                hits.size(),
                true,
                hits,
                query.equals("watr") ? Optional.of("water") : Optional.empty(),
                Optional.empty(),
                Duration.ofMillis(2));
    }

    private Hit hit(int noteIndex, int section, String query) {
        NoteSummary note = book.notes.get(noteIndex);
        String text =
                "A patient "
                        + query
                        + " scores a bed before the harvest is in: a lost leaf is bad news long before frost.";
        int at = text.indexOf(query);
        boolean term = section == 2;
        return new Hit(
                note.path(),
                note.title(),
                term ? -1 : section,
                term ? "Glossary" : "Part " + (section + 1) + " of " + note.shortName(),
                section,
                term ? "definition" : "claim",
                text,
                new Span(0, text.length()),
                List.of(new Span(at, at + query.length())),
                term ? Optional.empty() : Optional.of(579 + section),
                1,
                10);
    }

    @Override
    public List<String> complete(String query, int caret, int limit) {
        return List.of();
    }

    @Override
    public Written create(NewNote note) {
        NotePath path = NotePath.of("sources/" + note.title() + ".md");
        texts.put(path, draft(note));
        book.notes.add(
                new NoteSummary(
                        path,
                        note.title(),
                        NoteKind.LITERATURE,
                        note.type(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        java.util.OptionalInt.empty(),
                        0,
                        0,
                        0,
                        0,
                        0));
        return new Written(path, draft(note));
    }

    @Override
    public String draft(NewNote note) {
        return "---\ntype: "
                + note.type().map(t -> t.key()).orElse("")
                + "\n---\n# "
                + note.title()
                + "\n\n## Claims by section\n";
    }

    @Override
    public Imported importText(String text, String origin, boolean dryRun) {
        String title = text.lines().findFirst().orElse(origin);
        if (dryRun) {
            return new Imported(NotePath.of(title + ".md"), text, List.of("Weeds"), false);
        }
        return new Imported(create(new NewNote(title, Optional.empty(), "")).path(), text, List.of("Weeds"), true);
    }

    @Override
    public Imported importFile(Path file, boolean dryRun) {
        return importText(String.valueOf(file.getFileName()), "file", dryRun);
    }

    @Override
    public Draft edit(NotePath path) {
        return new Draft(
                path,
                texts.getOrDefault(
                        path,
                        "# "
                                + path.name()
                                + "\n\n"
                                + "## Claims by section\n\n"
                                + "### § Part 1 [00:01:00](u)\n"
                                + "A claim with ‘a quote’. See [[Soil Laws]].\n"),
                "1");
    }

    @Override
    public Draft save(Draft draft, String text) {
        texts.put(draft.path(), text);
        return new Draft(draft.path(), text, draft.fingerprint() + "1");
    }

    @Override
    public Optional<String> undo() {
        return Optional.empty();
    }

    @Override
    public Report refresh(Consumer<Progress> progress) {
        return new Report(0, 0, 0, 5, 0.1, false);
    }

    @Override
    public Report rebuild(Consumer<Progress> progress) {
        return refresh(progress);
    }

    @Override
    public void cancel() {
        // nothing runs
    }

    @Override
    public void watch() {
        // nothing changes
    }

    @Override
    public Subscription onChange(Consumer<Change> listener) {
        return () -> {};
    }
}
