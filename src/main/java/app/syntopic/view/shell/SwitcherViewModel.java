package app.syntopic.view.shell;

import app.syntopic.graph.Concept;
import app.syntopic.model.NoteSummary;
import app.syntopic.view.Background;
import app.syntopic.view.shell.PickList.Row;
import app.syntopic.workspace.Library;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What the quick switcher offers: recent pages first, then every note and concept whose name is meant by what is
/// typed.
final class SwitcherViewModel {

    private static final int SHOWN = 40;

    /// As many names are compared letter by letter; of a larger notebook, those that contain what is typed.
    private static final int COMPARED = 3000;

    private static final int RECENT_BONUS = 2000;

    private final Library library;
    private final List<Location> recent;
    private final Background.Latest requests;
    private final ReadOnlyObjectWrapper<List<Row<Location>>> rows =
            new ReadOnlyObjectWrapper<>(this, "rows", List.of());

    /// @param recent pages that were open, the last first
    SwitcherViewModel(Library library, List<Location> recent, Background background) {
        this.library = library;
        this.recent = recent;
        this.requests = background.latest();
    }

    private record Candidate(Location location, String name, String note, boolean ghost) {}

    void search(String typed) {
        requests.run(() -> find(typed.strip()), rows::set);
    }

    private List<Row<Location>> find(String typed) {
        record Ranked(Row<Location> row, int score) {}
        List<Ranked> found = new ArrayList<>();
        for (Candidate candidate : candidates(typed)) {
            Fuzzy.match(typed, candidate.name())
                    .ifPresent(match -> {
                        int place = recent.indexOf(candidate.location());
                        int bonus = place < 0 ? 0 : typed.isEmpty() ? RECENT_BONUS - place : 50;
                        Row<Location> row =
                                new Row<>(
                                        candidate.location(),
                                        candidate.name(),
                                        match.matched(),
                                        candidate.note(),
                                        candidate.ghost());
                        found.add(new Ranked(row, match.score() + bonus));
                    });
        }
        return found.stream()
                .sorted(Comparator.comparingInt(Ranked::score).reversed())
                .limit(SHOWN)
                .map(Ranked::row)
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
        for (Concept concept : concepts) {
            Location location = new Location.OfConcept(concept.key());
            String note = concept.isGhost() ? "not yet a note · " : "concept · ";
            candidates.put(
                    location, new Candidate(location, concept.label(), note + concept.references(), concept.isGhost()));
        }
        for (NoteSummary note : notes) {
            Location location = new Location.OfNote(note.path());
            candidates.put(location, new Candidate(location, note.title(), kind(note), false));
        }
        return List.copyOf(candidates.values());
    }

    private static String kind(NoteSummary note) {
        return note.sourceType().map(type -> type.label().toLowerCase(Locale.ROOT)).orElse(note.kind().key());
    }

    ReadOnlyObjectProperty<List<Row<Location>>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }
}
