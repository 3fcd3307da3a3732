package app.syntopic.view.form;

import app.syntopic.view.form.FormViewModel.Entry;
import app.syntopic.view.form.FormViewModel.Named;
import app.syntopic.view.form.FormViewModel.Part;
import app.syntopic.view.form.FormViewModel.Shown;
import app.syntopic.workspace.form.NoteForm;
import app.syntopic.workspace.form.Slot;

import javafx.beans.property.ReadOnlyStringWrapper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Puts the fields a text was found to have into those the form shows already, each into the one at the same place of
/// the form: controls then stay, and with them caret and focus.
final class Kept {

    private final Optional<Shown> old;
    private final String text;
    private final List<LiveField> all = new ArrayList<>();

    Kept(Optional<Shown> old, String text) {
        this.old = old;
        this.text = text;
    }

    Optional<Shown> old() {
        return old;
    }

    /// The fields given out so far.
    List<LiveField> all() {
        return all;
    }

    LiveField field(Optional<LiveField> known, Slot slot) {
        LiveField field = known.orElseGet(() -> new LiveField(slot, text));
        field.settle(slot, text);
        all.add(field);
        return field;
    }

    List<Named> named(List<NoteForm.Field> found, Function<Shown, List<Named>> of) {
        List<Named> before = old.map(of).orElse(List.of());
        return found.stream()
                .map(field ->
                        new Named(
                                field.id(),
                                field.label(),
                                field(
                                        before.stream()
                                                .filter(named -> named.id().equals(field.id()))
                                                .map(Named::field)
                                                .findFirst(),
                                        field.slot())))
                .toList();
    }

    List<Entry> entries(List<NoteForm.Entry> found) {
        List<Entry> before = old.map(Shown::glossary).orElse(List.of());
        List<Entry> entries = new ArrayList<>();
        for (NoteForm.Entry entry : found) {
            Optional<Entry> known = at(before, entries.size());
            entries.add(
                    new Entry(
                            field(known.map(Entry::term), entry.term()),
                            field(known.map(Entry::definition), entry.definition())));
        }
        return entries;
    }

    List<Part> parts(List<NoteForm.Part> found) {
        List<Part> before = old.map(Shown::sections).orElse(List.of());
        List<Part> parts = new ArrayList<>();
        for (NoteForm.Part part : found) {
            Optional<Part> known = at(before, parts.size());
            ReadOnlyStringWrapper time = known.map(Part::time).orElseGet(ReadOnlyStringWrapper::new);
            time.set(part.time());
            parts.add(
                    new Part(
                            field(known.map(Part::title), part.title()),
                            time,
                            field(known.map(Part::body), part.body())));
        }
        return parts;
    }

    private static <T> Optional<T> at(List<T> list, int index) {
        return index < list.size() ? Optional.of(list.get(index)) : Optional.empty();
    }
}
