package app.syntopic.workspace;

import app.syntopic.graph.Resolution;
import app.syntopic.graph.Resolver;
import app.syntopic.model.Link;
import app.syntopic.model.LinkTarget;
import app.syntopic.model.NotePath;
import app.syntopic.model.Problem;
import app.syntopic.model.Sentence;
import app.syntopic.model.Span;
import app.syntopic.store.LibraryStore;
import app.syntopic.store.LinkQueries.LinkRow;
import app.syntopic.store.ProblemQueries;
import app.syntopic.workspace.Library.NoteProblem;
import app.syntopic.workspace.NoteIntake.Taken;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Problems that no note shows by itself: names that several notes share, links that lead to several notes or to a
/// place that is not there. Safe to share between threads.
final class SharedProblems {

    /// Links looked at, and so a bound of the time it takes, in a notebook of any size.
    private static final int MOST_LINKS = 200_000;

    /// More than a reader would look through; each costs reading the note it stands in.
    private static final int MOST_PROBLEMS = 1_000;

    private final LibraryStore store;
    private final Resolver resolver;
    private final NoteShelf shelf;
    private Found found = new Found(-1, List.of());

    SharedProblems(LibraryStore store, Resolver resolver, NoteShelf shelf) {
        this.store = store;
        this.resolver = resolver;
        this.shelf = shelf;
    }

    /// All of them, by note and line; looked for once for each state of the library.
    synchronized List<NoteProblem> all() {
        long state = store.generation();
        if (found.state() != state) {
            found = new Found(state, find());
        }
        return found.problems();
    }

    private List<NoteProblem> find() {
        Comparator<NoteProblem> byLine = Comparator.comparing(problem -> problem.problem().line());
        return Stream.concat(sameNames(), links())
                .sorted(Comparator.comparing(NoteProblem::note).thenComparing(byLine))
                .toList();
    }

    /// A link by file name alone cannot tell such notes apart.
    private Stream<NoteProblem> sameNames() {
        Map<String, List<ProblemQueries.NamedAlike>> byName =
                store.problems().namedAlike(MOST_PROBLEMS).stream()
                        .collect(Collectors.groupingBy(note -> note.path().name().toLowerCase(Locale.ROOT)));
        return byName.values().stream()
                .filter(notes -> notes.size() > 1)
                .flatMap(List::stream)
                .map(SharedProblems::sameName);
    }

    private static NoteProblem sameName(ProblemQueries.NamedAlike note) {
        Problem problem =
                warning(
                        Problem.Rule.SAME_NAME,
                        Sentence.of(
                                "Another note is called “{0}” too, so a link by that name alone is unclear.",
                                note.path().name()),
                        new Span(0, 0),
                        1,
                        Sentence.of("Write [[{0}]], or rename one of them.", note.path().withoutExtension()));
        return new NoteProblem(note.path(), note.title(), problem);
    }

    private Stream<NoteProblem> links() {
        List<NoteProblem> problems = new ArrayList<>();
        KnownPlaces known = new KnownPlaces();
        for (LinkRow link : store.links().doubtful(MOST_LINKS, link -> !known.certainlyThere(link))) {
            if (problems.size() >= MOST_PROBLEMS) {
                break;
            }
            check(link).ifPresent(problems::add);
        }
        return problems.stream();
    }

    private Optional<NoteProblem> check(LinkRow link) {
        LinkTarget target = link.target();
        return switch (resolver.resolve(link.note(), target)) {
            case Resolution.Ambiguous several ->
                    problem(
                            link,
                            Problem.Rule.AMBIGUOUS_LINK,
                            Sentence.of("“{0}” may mean any of {1} notes.", target.note(), several.candidates().size()),
                            Sentence.of("Write {0}.", choices(several.candidates())));
            case Resolution.ToNote there when there.anchorMissing() && !target.block().isEmpty() ->
                    problem(
                            link,
                            Problem.Rule.MISSING_BLOCK,
                            Sentence.of("“{0}” has no block ^{1}.", there.note().name(), target.block()),
                            Sentence.of("Link to the note or to one of its sections."));
            case Resolution.ToNote there when there.anchorMissing() ->
                    problem(
                            link,
                            Problem.Rule.MISSING_HEADING,
                            Sentence.of("“{0}” has no heading “{1}”.", there.note().name(), target.heading()),
                            Sentence.of("Correct the heading in the link."));
            case Resolution.ToNote _, Resolution.ToGhost _ -> Optional.empty();
        };
    }

    private static Sentence choices(List<NotePath> candidates) {
        return candidates.stream()
                .limit(3)
                .map(note -> Sentence.verbatim("[[" + note.withoutExtension() + "]]"))
                .reduce((first, second) -> Sentence.of("{0} or {1}", first, second))
                .orElseThrow();
    }

    /// Nothing when the file changed meanwhile: then it will be looked at again.
    private Optional<NoteProblem> problem(LinkRow row, Problem.Rule rule, Sentence message, Sentence suggestion) {
        Optional<Taken> taken = shelf.findTaken(row.note());
        if (taken.isEmpty() || row.ordinal() >= taken.get().note().links().size()) {
            return Optional.empty();
        }
        Link link = taken.get().note().links().get(row.ordinal());
        Problem problem =
                warning(rule, message, link.span(), line(taken.get().text(), link.span().start()), suggestion);
        return Optional.of(new NoteProblem(row.note(), row.title(), problem));
    }

    private static int line(String text, int offset) {
        return Math.toIntExact((text.substring(0, offset) + "[").lines().count());
    }

    private static Problem warning(Problem.Rule rule, Sentence message, Span span, int line, Sentence suggestion) {
        return new Problem(rule, Problem.Severity.WARNING, message, span, line, Optional.of(suggestion));
    }

    private record Found(long state, List<NoteProblem> problems) {}
}
