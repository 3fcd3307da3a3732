package app.syntopic.workspace;

import app.syntopic.exchange.FileNames;
import app.syntopic.graph.Resolution;
import app.syntopic.graph.Resolver;
import app.syntopic.model.FoldedLabel;
import app.syntopic.model.Link;
import app.syntopic.model.LinkTarget;
import app.syntopic.model.NoteKind;
import app.syntopic.model.NotePath;
import app.syntopic.model.ParsedNote;
import app.syntopic.model.Sentence;
import app.syntopic.model.Term;
import app.syntopic.model.TextEdit;
import app.syntopic.notebook.NotebookFolder;
import app.syntopic.store.ConceptRow;
import app.syntopic.store.LibraryStore;
import app.syntopic.workspace.NoteIntake.Taken;
import app.syntopic.workspace.rewrite.PlannedNote;
import app.syntopic.workspace.rewrite.RenamePlan;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/// Finds what a new name would change. Which notes name something is asked of the store; where they do is read from the
/// notes themselves, so that nothing but a link, a glossary entry or a title is ever changed.
final class RenamePlanner {

    /// Uses of one name that are looked at; the notebook's largest hub has fewer.
    private static final int MOST_USES = 50_000;

    private final NotebookFolder folder;
    private final LibraryStore store;
    private final Resolver resolver;
    private final NoteShelf shelf;

    RenamePlanner(NotebookFolder folder, LibraryStore store, Resolver resolver, NoteShelf shelf) {
        this.folder = folder;
        this.store = store;
        this.resolver = resolver;
        this.shelf = shelf;
    }

    RenamePlan plan(NotePath path, String title) {
        String wanted = title.strip().replaceAll("\\s+", " ");
        ParsedNote note = shelf.get(path).note();
        String name = FileNames.of(wanted);
        NotePath to = NotePath.of(beside(path, name + "." + path.extension()));
        requireFree(path, to);
        Set<NotePath> naming = new TreeSet<>(Set.of(path));
        store.backlinks().to(path, MOST_USES).forEach(row -> naming.add(row.note().path()));
        Set<FoldedLabel> labels = new LinkedHashSet<>();
        if (note.kind() == NoteKind.CONCEPT) {
            labels.add(FoldedLabel.of(note.title()));
            labels.add(FoldedLabel.of(path.name()));
            addDefining(FoldedLabel.of(note.title()), naming);
        }
        String target = isFree(name, path) ? name : to.withoutExtension();
        Names names = new Names(link -> isByName(note, link), target, labels, wanted);
        List<PlannedNote> planned = planned(naming, names, Optional.of(new Titled(note, wanted)));
        Optional<RenamePlan.Move> move =
                to.equals(path) ? Optional.empty() : Optional.of(new RenamePlan.Move(path, to));
        return new RenamePlan(note.title(), wanted, move, planned);
    }

    RenamePlan plan(FoldedLabel concept, String label) {
        Optional<ConceptRow> row = store.concepts().concept(concept);
        Optional<NotePath> own = row.flatMap(ConceptRow::note);
        if (own.isPresent()) {
            return plan(own.get(), label);
        }
        String wanted = label.strip().replaceAll("\\s+", " ");
        Set<NotePath> naming = new TreeSet<>();
        store.concepts().references(concept, MOST_USES).forEach(used -> naming.add(used.note().path()));
        addDefining(concept, naming);
        Names names = new Names(link -> isGhost(link, concept), wanted, Set.of(concept), wanted);
        String from = row.map(ConceptRow::label).orElse(concept.key());
        return new RenamePlan(from, wanted, Optional.empty(), planned(naming, names, Optional.empty()));
    }

    /// @param meant whether a link has to say the new name
    /// @param target what a link says from now on
    /// @param labels of glossary entries that get the new name
    private record Names(Predicate<Use> meant, String target, Set<FoldedLabel> labels, String label) {}

    private record Use(NotePath from, LinkTarget target) {}

    private record Titled(ParsedNote note, String title) {}

    private void addDefining(FoldedLabel concept, Set<NotePath> naming) {
        store.concepts().definitions(concept, MOST_USES).forEach(row -> naming.add(row.note().path()));
    }

    private static String beside(NotePath path, String fileName) {
        return path.folder().isEmpty() ? fileName : path.folder() + "/" + fileName;
    }

    private void requireFree(NotePath path, NotePath to) {
        boolean otherCaseOnly = path.value().equalsIgnoreCase(to.value());
        if (!otherCaseOnly && Files.exists(folder.locate(to))) {
            throw new NoteUnavailableException(
                    to,
                    Sentence.of("There is a note “{0}” already; choose another name.", to.name()),
                    new FileAlreadyExistsException(to.value()));
        }
    }

    private boolean isFree(String name, NotePath path) {
        return resolver.notes(name).stream().allMatch(path::equals);
    }

    /// A link by an alias goes on to be right.
    private boolean isByName(ParsedNote note, Use use) {
        String written = use.target().note();
        boolean alias = note.aliases().stream().anyMatch(written::equalsIgnoreCase);
        boolean name = written.equalsIgnoreCase(note.title()) || written.equalsIgnoreCase(note.path().name());
        return (name || !alias)
                && resolver.resolve(use.from(), use.target()) instanceof Resolution.ToNote to
                && to.note().equals(note.path());
    }

    private boolean isGhost(Use use, FoldedLabel concept) {
        return resolver.resolve(use.from(), use.target()) instanceof Resolution.ToGhost ghost
                && ghost.key().equals(concept);
    }

    private List<PlannedNote> planned(Set<NotePath> naming, Names names, Optional<Titled> titled) {
        List<PlannedNote> planned = new ArrayList<>();
        for (NotePath path : naming) {
            shelf.findTaken(path).ifPresent(taken -> planned.add(planned(taken, names, titled)));
        }
        return planned.stream().filter(note -> !note.edits().isEmpty()).toList();
    }

    private PlannedNote planned(Taken taken, Names names, Optional<Titled> titled) {
        NotePath path = taken.known().path();
        boolean plain = taken.text().indexOf('\r') < 0;
        String text = plain ? taken.text() : taken.text().replace("\r\n", "\n").replace('\r', '\n');
        ParsedNote note = plain ? taken.note() : shelf.parse(path, text);
        List<TextEdit> edits = new ArrayList<>();
        titled.filter(of -> of.note().path().equals(path))
                .ifPresent(of -> edits.addAll(new TitlePlaces(note, text).renamed(of.title())));
        for (Link link : note.links()) {
            if (!link.target().isWithinNote() && names.meant().test(new Use(path, link.target()))) {
                LinkPlace.renamed(text, link, names.target()).ifPresent(edits::add);
            }
        }
        for (Term term : note.terms()) {
            entry(text, term, names).ifPresent(edits::add);
        }
        List<TextEdit> apart = apart(edits);
        return PlannedNote.of(path, taken.known().fingerprint(), text, apart);
    }

    /// A place may be named twice, as a stance and as the link in it.
    private static List<TextEdit> apart(List<TextEdit> edits) {
        List<TextEdit> apart = new ArrayList<>();
        int end = 0;
        for (TextEdit edit : edits.stream().sorted(java.util.Comparator.comparingInt(TextEdit::start)).toList()) {
            if (edit.start() >= end && !edit.removed().equals(edit.inserted())) {
                apart.add(edit);
                end = edit.start() + edit.removed().length();
            }
        }
        return apart;
    }

    private static Optional<TextEdit> entry(String text, Term term, Names names) {
        for (String label : term.labels()) {
            int at = text.indexOf(label, term.span().start());
            if (names.labels().contains(FoldedLabel.of(label)) && at >= 0 && at < term.span().end()) {
                return Optional.of(new TextEdit(at, label, names.label()));
            }
        }
        return Optional.empty();
    }
}
