package app.syntopic.view.search;

import app.syntopic.model.NotePath;
import app.syntopic.model.Section;
import app.syntopic.search.result.Hit;
import app.syntopic.search.result.SearchResult;
import app.syntopic.view.Background;
import app.syntopic.workspace.ClaimSearch;
import app.syntopic.workspace.Reading;
import app.syntopic.workspace.Spoken;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The answers to the newest query, grouped by note; which of them is chosen, and what stands around it.
public final class SearchViewModel {

    /// As many as anyone looks through; the whole number is told.
    private static final int LIMIT = 200;

    private final ClaimSearch claims;
    private final Reading reading;
    private final Background background;
    private final Background.Latest queries;
    private final Background.Latest previews;
    private final ReadOnlyObjectWrapper<Optional<SearchResult>> result =
            new ReadOnlyObjectWrapper<>(this, "result", Optional.empty());
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper(this, "working");
    private final ObjectProperty<Searchable> searchable =
            new SimpleObjectProperty<>(this, "searchable", Searchable.ALL);
    private final ObjectProperty<Optional<HitFilter>> filter =
            new SimpleObjectProperty<>(this, "filter", Optional.empty());
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(this, "chosen", -1);
    private final ReadOnlyObjectWrapper<Optional<Preview>> preview =
            new ReadOnlyObjectWrapper<>(this, "preview", Optional.empty());
    private final ObservableList<SearchRow> rows = FXCollections.observableArrayList();
    private Optional<SearchResult> answer = Optional.empty();
    private String asked = "";

    public SearchViewModel(ClaimSearch claims, Reading reading, Background background) {
        this.claims = claims;
        this.reading = reading;
        this.background = background;
        this.queries = background.latest();
        this.previews = background.latest();
        filter.subscribe(this::arrange);
    }

    /// How much of the notebook can be found now, which explains a search without answers.
    public ObjectProperty<Searchable> searchableProperty() {
        return searchable;
    }

    /// What stands around the chosen answer.
    ///
    /// @param section empty when the passage stands in none
    public record Preview(Hit hit, Optional<Section> section, List<String> before, List<String> after) {}

    /// Asks for the answers to a query; an empty one has none.
    public void ask(String query) {
        String text = query.strip();
        if (text.equals(asked)) {
            return;
        }
        asked = text;
        askAgain();
    }

    /// Asks the same again, as the notebook changed.
    public void askAgain() {
        if (asked.isEmpty()) {
            queries.cancel();
            take(Optional.empty());
            return;
        }
        working.set(true);
        String query = asked;
        queries.run(
                () -> claims.search(query, LIMIT),
                found -> take(Optional.of(found)),
                failure -> {
                    take(Optional.empty());
                    background.unexpected(failure);
                });
    }

    private void take(Optional<SearchResult> found) {
        working.set(false);
        boolean sameHits = answer.isPresent() && answer.map(SearchResult::hits).equals(found.map(SearchResult::hits));
        answer = found;
        if (!sameHits) {
            arrange();
        }
        result.set(found);
    }

    private void arrange() {
        List<Hit> hits = answer.map(SearchResult::hits).orElse(List.of());
        Map<NotePath, List<Hit>> byNote = new LinkedHashMap<>();
        for (Hit hit : hits) {
            if (filter.get().map(wanted -> wanted.accepts(hit)).orElse(true)) {
                byNote.computeIfAbsent(hit.note(), note -> new ArrayList<>()).add(hit);
            }
        }
        List<SearchRow> arranged = new ArrayList<>();
        byNote.forEach((note, inNote) -> {
            arranged.add(new SearchRow.OfNote(note, inNote.getFirst().title(), inNote.size()));
            inNote.forEach(hit -> arranged.add(new SearchRow.OfHit(hit)));
        });
        chosen.set(-1);
        rows.setAll(arranged);
        choose(arranged.isEmpty() ? -1 : 1);
    }

    /// Chooses the next answer, or with -1 the one before; stays at the ends.
    public void move(int step) {
        int next = chosen.get();
        do {
            next += step;
        } while (next >= 0 && next < rows.size() && rows.get(next) instanceof SearchRow.OfNote);
        if (next >= 0 && next < rows.size()) {
            choose(next);
        }
    }

    /// Chooses the answer in a row; a row that is none is left out.
    public void choose(int row) {
        if (row >= 0 && rows.get(row) instanceof SearchRow.OfNote) {
            return;
        }
        chosen.set(row);
        Optional<Hit> hit = chosenHit();
        if (hit.isEmpty()) {
            previews.cancel();
            preview.set(Optional.empty());
        } else {
            previews.run(
                    () -> around(hit.get()),
                    found -> preview.set(Optional.of(found)),
                    gone -> preview.set(Optional.of(new Preview(hit.get(), Optional.empty(), List.of(), List.of()))));
        }
    }

    private Preview around(Hit hit) {
        if (hit.isTranscript()) {
            return aroundSaid(hit);
        }
        var note = reading.open(hit.note()).note();
        Optional<Section> section = note.sections().stream().filter(s -> s.ordinal() == hit.section()).findFirst();
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        note.passages().stream()
                .filter(passage -> section.isPresent() && passage.section() == hit.section())
                .forEach(passage -> {
                    if (passage.ordinal() < hit.passage()) {
                        before.add(passage.text().text());
                    } else if (passage.ordinal() > hit.passage()) {
                        after.add(passage.text().text());
                    }
                });
        return new Preview(hit, section, before, after);
    }

    private Preview aroundSaid(Hit hit) {
        List<String> said =
                reading.spoken(hit.note()).map(Spoken::turns).orElse(List.of()).stream()
                        .map(Spoken.Turn::text)
                        .toList();
        int at = Math.min(hit.passage(), said.size());
        List<String> after = said.subList(Math.min(at + 1, said.size()), said.size());
        return new Preview(hit, Optional.empty(), said.subList(0, at), after);
    }

    public Optional<Hit> chosenHit() {
        int row = chosen.get();
        return row >= 0 && rows.get(row) instanceof SearchRow.OfHit of ? Optional.of(of.hit()) : Optional.empty();
    }

    /// How many of the answers at hand pass each filter; filters that none passes are left out.
    public Map<HitFilter, Integer> counts() {
        Map<HitFilter, Integer> counts = new EnumMap<>(HitFilter.class);
        for (Hit hit : answer.map(SearchResult::hits).orElse(List.of())) {
            for (HitFilter kind : HitFilter.values()) {
                if (kind.accepts(hit)) {
                    counts.merge(kind, 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    /// How many notes are in the list.
    public int notes() {
        return (int) rows.stream().filter(SearchRow.OfNote.class::isInstance).count();
    }

    public ObservableList<SearchRow> rows() {
        return FXCollections.unmodifiableObservableList(rows);
    }

    /// The row of the chosen answer, or -1.
    public ReadOnlyIntegerProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// The only kind of answer that is shown; empty for all.
    public ObjectProperty<Optional<HitFilter>> filterProperty() {
        return filter;
    }

    /// The answer to the newest query that has one; empty when nothing is asked.
    public ReadOnlyObjectProperty<Optional<SearchResult>> resultProperty() {
        return result.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Preview>> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /// Whether a newer answer is on its way.
    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }
}
