package app.syntopic.view.rewrite;

import app.syntopic.model.NotePath;
import app.syntopic.workspace.rewrite.PlannedEdit;
import app.syntopic.workspace.rewrite.PlannedNote;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// The places that would change, note by note, and which of them are wanted: all, until some are taken out. For the
/// window's thread only.
final class ChosenNotes {

    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final Map<NotePath, Choice> choices = new LinkedHashMap<>();
    private final ReadOnlyIntegerWrapper places = new ReadOnlyIntegerWrapper(this, "places");
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(this, "chosen");

    /// A line of the list.
    sealed interface Row {

        PlannedNote note();

        /// Where it is in the note's text, from 1.
        int line();

        /// The head of a note's places.
        record OfNote(PlannedNote note) implements Row {
            @Override
            public int line() {
                return note.edits().getFirst().line();
            }
        }

        /// @param index of the place among the note's
        record OfPlace(PlannedNote note, int index) implements Row {

            @Override
            public int line() {
                return place().line();
            }

            PlannedEdit place() {
                return note.edits().get(index);
            }
        }
    }

    /// @param out the places that are taken out
    private record Choice(PlannedNote note, BitSet out) {

        PlannedNote wanted() {
            return note.with(
                    IntStream.range(0, note.edits().size())
                            .filter(i -> !out.get(i))
                            .mapToObj(note.edits()::get)
                            .toList());
        }
    }

    /// How much of something is wanted.
    enum Tick {
        ALL,
        SOME,
        NONE
    }

    void clear() {
        rows.clear();
        choices.clear();
        places.set(0);
        chosen.set(0);
    }

    void addAll(List<PlannedNote> notes) {
        for (PlannedNote note : notes) {
            choices.put(note.path(), new Choice(note, new BitSet()));
            rows.add(new Row.OfNote(note));
            rows.addAll(IntStream.range(0, note.edits().size()).mapToObj(i -> new Row.OfPlace(note, i)).toList());
            places.set(places.get() + note.edits().size());
            chosen.set(chosen.get() + note.edits().size());
        }
    }

    /// Heads of notes and their places, in order.
    ObservableList<Row> rows() {
        return FXCollections.unmodifiableObservableList(rows);
    }

    Tick tick(Row row) {
        BitSet out = out(row);
        return switch (row) {
            case Row.OfPlace(var note, var index) -> out.get(index) ? Tick.NONE : Tick.ALL;
            case Row.OfNote(var note) when out.isEmpty() -> Tick.ALL;
            case Row.OfNote(var note) -> out.cardinality() == note.edits().size() ? Tick.NONE : Tick.SOME;
        };
    }

    /// Takes a place, or all places of a note, out or in. A note of which some are in gets all in.
    void toggle(Row row) {
        BitSet out = out(row);
        int before = out.cardinality();
        switch (row) {
            case Row.OfPlace(var note, var index) -> out.flip(index);
            case Row.OfNote(var note) -> out.set(0, note.edits().size(), tick(row) == Tick.ALL);
        }
        chosen.set(chosen.get() + before - out.cardinality());
    }

    /// The notes with the places that are wanted; notes without any are not among them.
    List<PlannedNote> wanted() {
        return choices.values().stream().map(Choice::wanted).filter(note -> !note.edits().isEmpty()).toList();
    }

    private BitSet out(Row row) {
        return Optional.ofNullable(choices.get(row.note().path())).map(Choice::out).orElseGet(BitSet::new);
    }

    int notes() {
        return choices.size();
    }

    ReadOnlyIntegerProperty placesProperty() {
        return places.getReadOnlyProperty();
    }

    ReadOnlyIntegerProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }
}
