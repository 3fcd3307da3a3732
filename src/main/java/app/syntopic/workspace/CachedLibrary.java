package app.syntopic.workspace;

import app.syntopic.graph.Concept;
import app.syntopic.model.NoteKind;
import app.syntopic.model.NotePath;
import app.syntopic.model.NoteSummary;
import app.syntopic.model.Problem;
import app.syntopic.model.Span;
import app.syntopic.notebook.FolderProblem;
import app.syntopic.store.ConceptRow;
import app.syntopic.store.LibraryCounts;
import app.syntopic.store.LibraryQueries;
import app.syntopic.store.LibraryStore;
import app.syntopic.store.SectionQueries;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The library's lists, from the store's rows.
final class CachedLibrary implements Library {

    private static final int COUNTED_SOURCES = 5_000;

    private final LibraryStore store;
    private final LibraryQueries rows;
    private final SectionQueries sections;
    private final NamedPeople people;
    private final SharedProblems shared;
    private final Supplier<List<FolderProblem>> folderProblems;

    /// @param folderProblems what the last listing of the folder left out
    CachedLibrary(LibraryStore store, SharedProblems shared, Supplier<List<FolderProblem>> folderProblems) {
        this.store = store;
        this.rows = store.library();
        this.sections = store.sections();
        this.people = new NamedPeople(store);
        this.shared = shared;
        this.folderProblems = folderProblems;
    }

    static Concept concept(ConceptRow row) {
        return new Concept(row.key(), row.label(), row.note(), row.definitions(), row.references());
    }

    @Override
    public List<NoteSummary> notes(Set<NoteKind> kinds, String filter, int limit) {
        return rows.notes(kinds, filter, limit);
    }

    @Override
    public List<NoteSummary> tagged(String tag, int limit) {
        return rows.tagged(tag, limit);
    }

    @Override
    public Optional<NoteSummary> note(NotePath path) {
        return rows.note(path);
    }

    @Override
    public Optional<NoteSummary> random() {
        return rows.random();
    }

    @Override
    public List<Concept> concepts(String filter, int limit) {
        return rows.concepts(filter, limit).stream().map(CachedLibrary::concept).toList();
    }

    @Override
    public List<SectionEntry> sections(String filter, int limit) {
        return sections.named(filter, limit).stream()
                .map(row -> new SectionEntry(row.note(), row.noteTitle(), row.ordinal(), row.title()))
                .toList();
    }

    @Override
    public List<TermEntry> terms(String filter, int limit) {
        return rows.terms(filter, limit).stream()
                .map(row -> new TermEntry(row.key(), row.label(), row.sources()))
                .toList();
    }

    @Override
    public List<Alias> aliases(String filter, int limit) {
        return rows.aliases(filter, limit).stream()
                .map(row -> new Alias(row.alias(), row.note(), row.title()))
                .toList();
    }

    @Override
    public List<TagCount> tags(String filter, int limit) {
        return rows.tags(filter, limit).stream().map(row -> new TagCount(row.tag(), row.notes())).toList();
    }

    @Override
    public List<NoteProblem> problems(int limit) {
        Stream<NoteProblem> leftOut = folderProblems.get().stream().map(CachedLibrary::problem);
        Stream<NoteProblem> inNotes =
                store.problems().worst(limit).stream()
                        .map(row -> new NoteProblem(row.note(), row.title(), row.problem()));
        return Stream.of(leftOut, inNotes, shared.all().stream()).flatMap(all -> all).limit(limit).toList();
    }

    private static NoteProblem problem(FolderProblem leftOut) {
        String path = leftOut.path().isEmpty() ? "." : leftOut.path();
        Problem problem =
                new Problem(
                        Problem.Rule.UNREADABLE,
                        Problem.Severity.ERROR,
                        leftOut.sentence(),
                        new Span(0, 0),
                        1,
                        Optional.empty());
        return new NoteProblem(NotePath.of(path), path, problem);
    }

    @Override
    public OptionalInt people() {
        return store.counts().literature() > COUNTED_SOURCES
                ? OptionalInt.empty()
                : OptionalInt.of(people.all().size());
    }

    @Override
    public Statistics statistics() {
        LibraryCounts counts = store.counts();
        return new Statistics(
                counts.notes(),
                counts.literature(),
                counts.conceptNotes(),
                counts.people(),
                counts.plain(),
                counts.sections(),
                counts.answers(),
                counts.claims(),
                counts.quotes(),
                counts.terms(),
                counts.concepts(),
                counts.ghosts(),
                counts.linksResolved(),
                counts.linksUnresolved(),
                counts.citations(),
                counts.tags(),
                counts.problems() + shared.all().size() + folderProblems.get().size());
    }
}
