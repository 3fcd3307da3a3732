package app.syntopic.view.shell;

import app.syntopic.graph.Concept;
import app.syntopic.model.NoteKind;
import app.syntopic.model.NoteSummary;
import app.syntopic.model.Span;
import app.syntopic.view.Anchor;
import app.syntopic.view.Background;
import app.syntopic.view.Kinds;
import app.syntopic.view.Wording;
import app.syntopic.view.shell.PickList.Row;
import app.syntopic.workspace.Library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// What the quick switcher offers: recent pages first, then every note, concept and section whose name is meant by what
/// is typed.
final class SwitcherViewModel {

    private static final int SHOWN = 40;

    /// As many names are compared letter by letter; of a larger notebook, those that contain what is typed.
    private static final int COMPARED = 3000;

    private static final int RECENT_BONUS = 2000;

    /// A note that only its file's name tells comes behind those whose title has the words, and before those whose
    /// title has but the letters.
    private static final int LESS_THAN_TITLES = 3;

    /// A note or concept of the same name comes before a section.
    private static final int BELOW_NOTES = 300;

    private final Library library;
    private final List<Location> recent;
    private final Background.Latest requests;

    /// @param recent pages that were open, the last first
    SwitcherViewModel(Library library, List<Location> recent, Background background) {
        this.library = library;
        this.recent = recent;
        this.requests = background.latest();
    }

    /// Where a row leads.
    record Target(Location location, Anchor anchor) {

        boolean isWhole() {
            return anchor.equals(Anchor.NONE);
        }
    }

    /// @param file the path of a note, which is looked at where its title is not what is meant; else empty
    private record Candidate(Target target, String name, String file, String note, boolean ghost) {

        Optional<Found> found(String typed) {
            return Fuzzy.match(typed, name)
                    .map(match -> new Found(row(match.matched(), note), match.score()))
                    .or(() -> byFile(typed));
        }

        /// The row says the path then, as nothing in the title would tell why it is there.
        private Optional<Found> byFile(String typed) {
            return file.isEmpty()
                    ? Optional.empty()
                    : Fuzzy.match(typed, file)
                            .map(match -> new Found(row(List.of(), file), match.score() / LESS_THAN_TITLES));
        }

        private Row<Target> row(List<Span> matched, String said) {
            return new Row<>(target, name, matched, said, ghost);
        }

        int bonus(int recently, boolean typed) {
            if (recently < 0) {
                return target.location() instanceof Location.OfNote && !target.isWhole() ? -BELOW_NOTES : 0;
            }
            return typed ? 50 : RECENT_BONUS - recently;
        }
    }

    private record Found(Row<Target> row, int score) {}

    /// Hands over rows for what was typed, unless something else is typed before they are found.
    void search(String typed, Consumer<List<Row<Target>>> found) {
        requests.run(() -> find(typed.strip()), found);
    }

    private List<Row<Target>> find(String typed) {
        List<Found> found = new ArrayList<>();
        for (Candidate candidate : candidates(typed)) {
            Target target = candidate.target();
            int place = target.isWhole() ? recent.indexOf(target.location()) : -1;
            int bonus = candidate.bonus(place, !typed.isEmpty());
            candidate.found(typed).ifPresent(each -> found.add(new Found(each.row(), each.score() + bonus)));
        }
        return found.stream()
                .sorted(Comparator.comparingInt(Found::score).reversed())
                .limit(SHOWN)
                .map(Found::row)
                .toList();
    }

    private List<Candidate> candidates(String typed) {
        Map<Location, Candidate> candidates = new LinkedHashMap<>();
        List<NoteSummary> notes = new ArrayList<>(library.notes(Set.of(), "", COMPARED));
        List<Concept> concepts = new ArrayList<>(library.concepts("", COMPARED));
        if (!typed.isEmpty() && notes.size() >= COMPARED) {
            notes.addAll(library.notes(Set.of(), typed, SHOWN));
        }
        if (!typed.isEmpty() && concepts.size() >= COMPARED) {
            concepts.addAll(library.concepts(typed, SHOWN));
        }
        add(candidates, concepts, notes);
        List<Candidate> all = new ArrayList<>(candidates.values());
        if (!typed.isEmpty()) {
            library.sections(typed, SHOWN).forEach(section -> all.add(candidate(section)));
        }
        return all;
    }

    private static Candidate candidate(Library.SectionEntry section) {
        Target target = new Target(new Location.OfNote(section.note()), Anchor.section(section.ordinal()));
        return new Candidate(target, "§ " + section.title(), "", section.noteTitle(), false);
    }

    private static void add(Map<Location, Candidate> candidates, List<Concept> concepts, List<NoteSummary> notes) {
        for (Concept concept : concepts) {
            Location location = new Location.OfConcept(concept.key());
            String kind = concept.isGhost() ? Wording.of("Not yet a note") : Kinds.of(NoteKind.CONCEPT);
            candidates.put(
                    location,
                    new Candidate(
                            new Target(location, Anchor.NONE),
                            concept.label(),
                            "",
                            kind + " · " + Wording.number(concept.references()),
                            concept.isGhost()));
        }
        for (NoteSummary note : notes) {
            Location location = new Location.OfNote(note.path());
            candidates.put(
                    location,
                    new Candidate(
                            new Target(location, Anchor.NONE), note.title(), note.path().value(), kind(note), false));
        }
    }

    private static String kind(NoteSummary note) {
        return note.sourceType().map(Kinds::of).orElseGet(() -> Kinds.of(note.kind()));
    }
}
