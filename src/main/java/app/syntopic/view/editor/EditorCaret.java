package app.syntopic.view.editor;

import app.syntopic.view.Place;

import java.util.ArrayList;
import java.util.List;

/// The caret of the editor. Whatever is wanted of it before the text is there is done as soon as it is.
public final class EditorCaret {

    private final NoteArea area;
    private final List<Runnable> waiting = new ArrayList<>();
    private Place wanted = Place.TOP;
    private boolean there;

    EditorCaret(NoteArea area) {
        this.area = area;
    }

    /// Is told that the text is there.
    void textIsThere() {
        there = true;
        area.goTo(wanted);
        wanted = Place.TOP;
        List<Runnable> now = List.copyOf(waiting);
        waiting.clear();
        now.forEach(Runnable::run);
    }

    /// Runs something as soon as the text is there.
    void whenThere(Runnable action) {
        if (there) {
            action.run();
        } else {
            waiting.add(action);
        }
    }

    /// Its line and column.
    public Place place() {
        return there ? area.place() : wanted;
    }

    /// Puts it to a line and column.
    public void goTo(Place place) {
        wanted = place;
        if (there) {
            area.goTo(place);
        }
    }

    /// How many UTF-16 code units, with `\n` line ends, are before it.
    public int offset() {
        return area.caret();
    }
}
