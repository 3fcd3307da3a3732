package app.syntopic.view.reader;

import app.syntopic.view.Wording;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.List;
import java.util.Optional;

/// The search in the page: what is looked for, where it stands, and which place is the current one.
final class Find {

    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(this, "found", Found.NOTHING);
    private Page page = Page.EMPTY;

    /// @param wanted as typed; empty when nothing is looked for
    /// @param current the index of the current place, or -1
    record Found(String wanted, List<Page.Stretch> places, int current) {

        static final Found NOTHING = new Found("", List.of(), -1);

        Found {
            places = List.copyOf(places);
        }

        Optional<Page.Stretch> place() {
            return current < 0 ? Optional.empty() : Optional.of(places.get(current));
        }

        /// `3 of 12`, or a sentence when there is none.
        String count() {
            if (wanted.isBlank()) {
                return "";
            }
            return places.isEmpty()
                    ? Wording.of("Not on this page")
                    : Wording.of("{0} of {1}", current + 1, places.size());
        }
    }

    ReadOnlyObjectProperty<Found> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /// Looks in another page from now on, for the same words.
    void on(Page other) {
        page = other;
        look(found.get().wanted(), 0);
    }

    /// Looks for words; the current place is the first one on or after a line.
    void look(String wanted, int fromLine) {
        List<Page.Stretch> places = Finder.find(page, wanted);
        int current = places.isEmpty() ? -1 : 0;
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).line() >= fromLine) {
                current = i;
                break;
            }
        }
        found.set(new Found(wanted, places, current));
    }

    /// Goes to the next place, or the one before; round at the ends.
    void step(boolean forward) {
        Found now = found.get();
        int size = now.places().size();
        if (size > 0) {
            int next = Math.floorMod(now.current() + (forward ? 1 : -1), size);
            found.set(new Found(now.wanted(), now.places(), next));
        }
    }

    void clear() {
        found.set(Found.NOTHING);
    }
}
